import { dayOf, type Day } from '../../core/schedule/calendar-day.ts';

/** Wall time of whatever zone, as the epoch ms that it would be in UTC: rules are counted in it, without any zone. */
export type Wall = number;

export const dayMs = 86_400_000;

export const wallDay = (wall: Wall): Day => Math.floor(wall / dayMs);

/** As `dayOf`, but the years 0 to 99 too (`Date` reads them as 1900 to 1999): 400 years are 146,097 days. */
export const dayNumber = (year: number, month: number, day: number): Day =>
  dayOf(year + 400, month, day) - 146_097;

export const monthLength = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** A value of the type DATE or DATE-TIME; `isUtc` where it ends in Z. */
export type DateValue = { wall: Wall; isDay: boolean; isUtc: boolean };

const dateForm = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?\s?(Z)?)?$/i;

/** Undefined where there is no such day or time. ISO's dashes and colons are taken too, some exporters write them. */
export function readDateValue(text: string): DateValue | undefined {
  const [, year, month, day, hour, minute, second, utc] = dateForm.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > monthLength(y, m)) return undefined;
  const start = dayNumber(y, m, d) * dayMs;
  if (hour === undefined) return { wall: start, isDay: true, isUtc: false };
  const [h, min, sec] = [Number(hour), Number(minute), Number(second ?? 0)];
  if (h > 24 || min > 59 || sec > 60) return undefined;
  return { wall: start + ((h * 60 + min) * 60 + sec) * 1000, isDay: false, isUtc: utc !== undefined };
}

/** How long something lasts: whole days follow the wall clock, the rest is exact (RFC 5545, 3.3.6). */
export type Length = { days: number; ms: number };

const lengthForm = /^\+?P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/i;

/** A value of the type DURATION; a negative one is none. */
export function readLength(text: string): Length | undefined {
  const found = lengthForm.exec(text.trim());
  if (!found) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((n) => Number(n ?? 0));
  return { days: weeks * 7 + days, ms: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
