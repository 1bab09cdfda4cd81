import { type Day, isoDay, readIsoDay, weekdayOf } from './calendar-day.ts';

// A list of holidays that leaves no working day at all must not keep the panel busy for ever.
const furthest = 4_000;

const isWorking = (day: Day, holidays: ReadonlySet<string>): boolean =>
  weekdayOf(day) < 6 && !holidays.has(isoDay(day));

/** Monday to Friday and none of `holidays` (`YYYY-MM-DD`, local to the zone that the caller works in). */
export const isBusinessDay = (localDate: string, holidays: readonly string[]): boolean =>
  isWorking(readIsoDay(localDate), new Set(holidays));

/**
 * The n-th business day after (n < 0: before) a local date. 0 gives the date itself, or the next business day where
 * it is none. RangeError for text that is no date.
 */
export function addBusinessDays(localDate: string, n: number, holidays: readonly string[]): string {
  const free = new Set(holidays);
  const step = n < 0 ? -1 : 1;
  let day = readIsoDay(localDate);
  // 0 counts the day itself where it is a business day.
  let left = n === 0 ? Number(!isWorking(day, free)) : Math.abs(n);
  for (let guard = 0; guard < furthest && left > 0; guard += 1) {
    day += step;
    if (isWorking(day, free)) left -= 1;
  }
  return isoDay(day);
}

/** Business days after `fromDate` up to and including `toDate`: Monday to Tuesday is 1; negative the other way round. */
export function businessDaysBetween(fromDate: string, toDate: string, holidays: readonly string[]): number {
  const free = new Set(holidays);
  const [from, to] = [readIsoDay(fromDate), readIsoDay(toDate)];
  if (to < from) return -businessDaysBetween(toDate, fromDate, holidays);
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (isWorking(day, free)) count += 1;
  return count;
}
