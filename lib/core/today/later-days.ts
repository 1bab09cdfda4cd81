import { addBusinessDays } from '../schedule/business-days.ts';
import { isoDay, mondayOf, readIsoDay } from '../schedule/calendar-day.ts';
import { instantOf, localDateOf } from '../schedule/zoned-time.ts';

/** The days to which a line can be put off, as instants at their start: the next business day, and next week's first. */
export function laterDays(now: number, timeZone: string, holidays: readonly string[]): number[] {
  const today = localDateOf(now, timeZone);
  const nextMonday = isoDay(mondayOf(readIsoDay(today)) + 7);
  const days = [addBusinessDays(today, 1, holidays), addBusinessDays(nextMonday, 0, holidays)];
  return [...new Set(days)].map((day) => instantOf(day, '00:00', timeZone));
}
