import { type Day, addMonths, isoDay, readIsoDay } from '../../schedule/calendar-day.ts';
import { addBusinessDays } from '../../schedule/business-days.ts';
import { localDateOf, localParts } from '../../schedule/zoned-time.ts';
import { type Reading, type Scan, daySpan } from './scan.ts';
import { type Unit, count } from '../vocabulary/en/dates.ts';

/** Moves a day by whole units; hours and minutes move none (see `momentFromNow`). */
export function moveDay(day: Day, unit: Unit, by: number): Day {
  if (unit === 'business day') return readIsoDay(addBusinessDays(isoDay(day), by, []));
  const days = { minute: 0, hour: 0, day: 1, week: 7, fortnight: 14, month: 0, quarter: 0, year: 0 }[unit];
  const months = { month: 1, quarter: 3, year: 12 }[unit as 'month'] ?? 0;
  return months > 0 ? addMonths(day, months * by) : day + Math.round(days * by);
}

function momentFromNow(scan: Scan, minutes: number): Omit<Reading, 'end'> {
  const at = scan.nowAt + minutes * 60_000;
  const { hour, minute } = localParts(at, scan.timeZone);
  const from = hour * 60 + minute;
  return {
    span: daySpan(readIsoDay(localDateOf(at, scan.timeZone))),
    clock: { from, to: from + 1, grain: 'minute' },
  };
}

/** The moment or the day that lies some units from now. A half of anything but an hour, a day or a year is left alone. */
export function fromNow(
  scan: Scan,
  unit: Unit,
  by: number,
  certain: boolean,
): Omit<Reading, 'end'> | undefined {
  if (unit === 'minute' || unit === 'hour') return momentFromNow(scan, by * (unit === 'hour' ? 60 : 1));
  if (!Number.isInteger(by))
    return unit === 'year' ? { span: daySpan(addMonths(scan.today, by * 12), certain) } : undefined;
  return { span: daySpan(moveDay(scan.today, unit, by), certain) };
}

/** "about two or three full": before a unit. Two groups: the number, and the end of a range. */
export const amount = String.raw`(?:(?:about|around|roughly|approximately|maybe|say|another|only|like|~)\s*){0,2}(half an?|${count})(?:\s*(?:-|–|to|or)\s*(${count}))?\s?(?:of\s+)?(?:more\s+|full\s+)?`;
/** "less than", "over", "at least": no day is meant. */
export const isBounded = (before: string): boolean =>
  /\b(?:less|more|fewer|later|earlier) than\s*$|\b(?:over|under|at (?:least|most)|up to)\s*$/.test(before);

export const fortnight = String.raw`(?:a\s+)?fortnight`;
