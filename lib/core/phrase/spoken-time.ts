import { dayOf, mondayOf, partsOfDay, readIsoDay, weekdayOf } from '../schedule/calendar-day.ts';
import { isKnownTimeZone, localParts } from '../schedule/zoned-time.ts';

export type SpokenOptions = {
  /** The rep's zone: where its clock shows another time then, "your time" is added. */
  repTimeZone?: string;
  /** Always with the date, as a mail needs it. */
  withDate?: boolean;
  /** Where the rep's clock shows another time, that too: "at 10 am your time (4 pm here)". */
  withOwn?: boolean;
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Where "19 November" is said and not "November 19", as far as a zone tells. */
const isDayFirst = /^(?:(?:Europe|Africa|Australia|Atlantic)\/|Pacific\/Auckland$|GB|Eire)/;

/** "2 pm", "2:30 pm", "12 noon", in the given zone. */
export function spokenClock(at: number, timeZone: string): string {
  const { hour, minute } = localParts(at, timeZone);
  if (hour === 12 && minute === 0) return '12 noon';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

type SpokenDate = {
  date: string;
  weekday: string;
  daysAhead: number;
  weeksAhead: number;
  isOtherYear: boolean;
  /** With what stands between the date and its year. */
  year: string;
};

function readDay(
  day: number,
  at: { year: number; month: number; day: number; weekday: number },
  now: number,
  timeZone: string,
): SpokenDate {
  const today = localParts(now, timeZone);
  const nowDay = dayOf(today.year, today.month, today.day);
  return {
    date: isDayFirst.test(timeZone)
      ? `${at.day} ${months[at.month - 1]}`
      : `${months[at.month - 1]} ${at.day}`,
    weekday: weekdays[at.weekday - 1] ?? '',
    daysAhead: day - nowDay,
    weeksAhead: (mondayOf(day) - mondayOf(nowDay)) / 7,
    isOtherYear: at.year !== today.year,
    year: isDayFirst.test(timeZone) ? ` ${at.year}` : `, ${at.year}`,
  };
}

const dayOfInstant = (at: number, timeZone: string, now: number): SpokenDate => {
  const parts = localParts(at, timeZone);
  return readDay(dayOf(parts.year, parts.month, parts.day), parts, now, timeZone);
};

const fullDate = ({ weekday, date, isOtherYear, daysAhead, year }: SpokenDate) =>
  `${weekday}, ${date}${isOtherYear && Math.abs(daysAhead) > 120 ? year : ''}`;

/** Within six days a weekday is one day only; further off the date says which. */
const isNear = ({ daysAhead }: SpokenDate) => daysAhead > 0 && daysAhead < 7;

/** True where a known zone's clock or calendar shows something else at that instant. */
export const hasOtherClock = (at: number, timeZone: string, other: string): boolean =>
  isKnownTimeZone(other) && wallClock(at, timeZone) !== wallClock(at, other);

function wallClock(at: number, timeZone: string): string {
  const { day, hour, minute } = localParts(at, timeZone);
  return `${day} ${hour}:${minute}`;
}

/** "4 pm", or "Friday 1 am" where it is another day there. */
function ownClock(at: number, day: SpokenDate, timeZone: string, now: number): string {
  const { weekday } = dayOfInstant(at, timeZone, now);
  return `${weekday === day.weekday ? '' : `${weekday} `}${spokenClock(at, timeZone)}`;
}

/** "Thursday at 2 pm", "today at 4 pm", "Thursday, November 26, at 2:30 pm your time". Instants in ms. */
export function spokenSlot(
  start: number,
  timeZone: string,
  now: number,
  options: SpokenOptions = {},
): string {
  const day = dayOfInstant(start, timeZone, now);
  const clock = spokenClock(start, timeZone);
  const { repTimeZone, withDate = false, withOwn = false } = options;
  const own =
    repTimeZone !== undefined && hasOtherClock(start, timeZone, repTimeZone) ? repTimeZone : undefined;
  const here = own !== undefined && withOwn ? ` (${ownClock(start, day, own, now)} here)` : '';
  const time = `at ${clock}${own === undefined ? '' : ' your time'}${here}`;
  if (!withDate && day.daysAhead === 0) return `today ${time}`;
  return !withDate && isNear(day) ? `${day.weekday} ${time}` : `${fullDate(day)}, ${time}`;
}

function readLocalDay(localDate: string, now: number, timeZone: string): SpokenDate | undefined {
  const number = readIsoDay(localDate);
  if (!Number.isFinite(number)) return undefined;
  return readDay(number, { ...partsOfDay(number), weekday: weekdayOf(number) }, now, timeZone);
}

/** "Thursday, November 26": a local day as a mail writes it, which is read on another day. */
export function writtenDay(localDate: string, now: number, timeZone: string): string {
  const day = readLocalDay(localDate, now, timeZone);
  return day === undefined ? localDate : fullDate(day);
}

/** "today", "tomorrow", "Thursday", "Thursday, November 26": a local day, said from `now` on. */
export function spokenDay(localDate: string, now: number, timeZone: string): string {
  const day = readLocalDay(localDate, now, timeZone);
  if (day === undefined) return localDate;
  if (day.daysAhead === 0) return 'today';
  if (day.daysAhead === 1) return 'tomorrow';
  return isNear(day) ? day.weekday : fullDate(day);
}

/** When a past talk was (R27): "yesterday", "on Tuesday", "last Tuesday", "on November 12". */
export function spokenAgo(at: number, now: number, timeZone: string): string {
  const day = dayOfInstant(at, timeZone, now);
  if (day.daysAhead >= 0) return 'earlier today';
  if (day.daysAhead === -1) return 'yesterday';
  if (day.weeksAhead === 0) return `on ${day.weekday}`;
  if (day.weeksAhead === -1 && day.daysAhead > -8) return `last ${day.weekday}`;
  return `on ${day.date}${day.isOtherYear && day.daysAhead < -120 ? day.year : ''}`;
}

/** A length in minutes as it is asked for: "20 minutes", "an hour", "an hour and a half". */
export function spokenDuration(minutes: number): string {
  if (minutes === 60) return 'an hour';
  if (minutes === 90) return 'an hour and a half';
  if (minutes > 60 && minutes % 60 === 0) return `${minutes / 60} hours`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** "Eastern Time", "Central European Time": what a zone is called at that instant; an unknown zone is UTC. */
export function zoneWords(timeZone: string, at: number): string {
  const zone = isKnownTimeZone(timeZone) ? timeZone : 'UTC';
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(at);
  return (
    parts.find((part) => part.type === 'timeZoneName')?.value.replace(/^GMT(?:\+00:00)?$/, 'UTC') ?? zone
  );
}
