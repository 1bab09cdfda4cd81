import type { NextStepOutput } from '../contract/next-step.ts';
import type { FoundDate } from '../language/dates/find-dates.ts';
import { instantOf, isoWithOffset, localDateOf, toInstant } from '../schedule/zoned-time.ts';

type When = NonNullable<NextStepOutput['when']>;

/** What is known of a meeting's date: a local day, a time of day, or only a part of a day or a week. */
export type Slot = {
  day?: string;
  /** A time: its own day is only right where `day` is the same. */
  time?: FoundDate;
  /** "Thursday afternoon", "next week": said instead of a day or a time. */
  rough?: FoundDate;
};

export type Clock = { nowAt: number; today: string; timeZone: string };

export function makeClock(now: string, timeZone = 'UTC'): Clock {
  const nowAt = toInstant(now, timeZone);
  return { nowAt, today: localDateOf(nowAt, timeZone), timeZone };
}

const dayOf = (date: FoundDate): string => date.from.slice(0, 10);
const hours = (date: FoundDate, clock: Clock): number =>
  (toInstant(date.to, clock.timeZone) - toInstant(date.from, clock.timeZone)) / 3_600_000;
/** Parts of a day take three hours and more; "at 2" and "2 to 4" take less. */
const longestTime = 2.5;
/** Clocks go back. */
const longestDay = 25;

/** "In March", "over the next weeks": when to call again, not when to meet. */
const isTooCoarse = ({ grain }: FoundDate): boolean =>
  grain === 'month' || grain === 'quarter' || grain === 'year';
const longestStretch = 7 * 24 + 1;

/** What one date says, or nothing where it lies in the past or is too coarse. */
export function slotOf(date: FoundDate, clock: Clock): Slot | undefined {
  if (date.grain === 'minute' || date.grain === 'hour') {
    const isDayless = date.rule === 'time';
    if (!isDayless && toInstant(date.to, clock.timeZone) <= clock.nowAt) return undefined;
    const time = hours(date, clock) <= longestTime ? { time: date } : { rough: date };
    return isDayless ? time : { day: dayOf(date), ...time };
  }
  const isOneDay = date.grain === 'day' && hours(date, clock) <= longestDay;
  if (date.to <= clock.today || isTooCoarse(date) || hours(date, clock) > longestStretch) return undefined;
  return isOneDay ? { day: date.from } : { rough: date };
}

/** The second slot's words, filled up with what the first one knows and the second leaves open. */
export const joinSlots = (a: Slot | undefined, b: Slot): Slot => ({
  ...(b.time === undefined && b.rough === undefined && a?.time !== undefined && { time: a.time }),
  ...(a?.day !== undefined && { day: a.day }),
  ...(b.time === undefined && a?.time === undefined && a?.rough !== undefined && { rough: a.rough }),
  ...b,
});

export const isFull = (slot: Slot): boolean => slot.day !== undefined && slot.time !== undefined;

const wall = (slot: Slot): string | undefined => slot.time?.from.slice(11, 16);

/** True where the two do not contradict each other. */
export const isCompatible = (a: Slot, b: Slot): boolean =>
  (a.day === undefined || b.day === undefined || a.day === b.day) &&
  (a.time === undefined || b.time === undefined || wall(a) === wall(b));

/** A time of day on the day that was agreed beside it: in the input's zone, or at the offset that was said. */
function timeOn(day: string, time: FoundDate, { timeZone }: Clock): When {
  const [from, to] = [toInstant(time.from, timeZone), toInstant(time.to, timeZone)];
  const isLocal = isoWithOffset(from, timeZone) === time.from;
  const at = isLocal
    ? instantOf(day, time.from.slice(11, 16), timeZone)
    : toInstant(`${day}${time.from.slice(10)}`, timeZone);
  const write = (instant: number): string =>
    isLocal ? isoWithOffset(instant, timeZone) : `${day}${time.from.slice(10)}`;
  if (!isLocal) return { from: write(at), to: `${day}${time.to.slice(10)}`, grain: time.grain };
  return { from: write(at), to: write(at + to - from), grain: time.grain };
}

/** The slot in the form of the contract; a time without a day is no date. */
export function whenOf(slot: Slot, clock: Clock): When | undefined {
  const { day, time, rough } = slot;
  if (day !== undefined && time !== undefined)
    return dayOf(time) === day && time.rule !== 'time'
      ? { from: time.from, to: time.to, grain: time.grain }
      : timeOn(day, time, clock);
  const part = rough?.grain === 'hour' || rough?.grain === 'minute';
  if (rough !== undefined && (day === undefined ? !part : dayOf(rough) === day))
    return { from: rough.from, to: rough.to, grain: rough.grain };
  if (day === undefined) return undefined;
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  return { from: day, to: next, grain: 'day' };
}
