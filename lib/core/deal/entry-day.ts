import type { findDates } from '../language/dates/find-dates.ts';
import type { languages } from '../contract/dates.ts';
import { instantOf, toInstant } from '../schedule/zoned-time.ts';

type Options = {
  /** Epoch ms. */
  now: number;
  timeZone: string;
  findDates: typeof findDates;
};

const readLanguages: readonly (typeof languages)[number][] = ['en', 'de'];
const noon = '12:00';
/** "03/04/2026" is a day in March or in April. */
const eitherOrder = /(?<!\d)(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:0?[1-9]|1[0-2])\s?[/.-]\s?\d{2,4}/;

/** A time of day is written in yet more ways, and a note needs the day. */
const clock = /(?:\b(?:at|um)\s+|@\s?)?\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\b\.?|Uhr\b))?/gi;

/** The one day of a date with its year, in whichever language it is written; undefined where it could be another day. */
function writtenDay(text: string, { now, timeZone, findDates: find }: Options): string | undefined {
  const [year, ...others] = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  if (year === undefined || others.length > 0 || eitherOrder.test(text)) return undefined;
  const read = readLanguages.map((language) =>
    find(text.replaceAll(clock, ' ').trim(), { now: new Date(now).toISOString(), timeZone, language }),
  );
  const found = read.filter(({ length }) => length > 0);
  const days = found.map((dates) => {
    const [date, ...more] = dates;
    const isDay = date?.grain === 'day' || date?.grain === 'hour' || date?.grain === 'minute';
    return date && isDay && date.certain && more.length === 0 ? date.from.slice(0, 10) : undefined;
  });
  const [day] = days;
  return day?.startsWith(year) && new Set(days).size === 1 ? day : undefined;
}

/**
 * When an entry of a CRM's timeline was written, epoch ms (noon of a day without a time); undefined where its date is
 * missing, ahead, or could be read in two ways: then the rep is asked.
 */
export function entryDay(at: string | undefined, options: Options): number | undefined {
  const { now, timeZone } = options;
  const text = at?.trim() ?? '';
  const isIso = !Number.isNaN(toInstant(text, timeZone));
  const day = isIso ? text : writtenDay(text, options);
  if (day === undefined) return undefined;
  const found = day.length === 10 ? instantOf(day, noon, timeZone) : toInstant(day, timeZone);
  const isToday = day.length === 10 && toInstant(day, timeZone) <= now;
  return found <= now ? found : isToday ? now : undefined;
}
