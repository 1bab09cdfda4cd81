import { type Day, dayOf, isoDay, mondayOf, partsOfDay } from '../../schedule/calendar-day.ts';
import { addBusinessDays } from '../../schedule/business-days.ts';
import { readIsoDay } from '../../schedule/calendar-day.ts';
import type { DayGrain, Span } from './scan.ts';

const monthsOf: Record<'month' | 'quarter' | 'year', number> = { month: 1, quarter: 3, year: 12 };

/** The week, month, quarter or year that holds `day`, moved by `offset` of them. */
export function periodOf(day: Day, grain: DayGrain, offset = 0): Span {
  if (grain === 'day') return { from: day + offset, to: day + offset + 1, grain, certain: true };
  if (grain === 'week') {
    const from = mondayOf(day) + offset * 7;
    return { from, to: from + 7, grain, certain: true };
  }
  const size = monthsOf[grain];
  const { year, month } = partsOfDay(day);
  const first = Math.floor((month - 1) / size) * size + 1 + offset * size;
  return { from: dayOf(year, first, 1), to: dayOf(year, first + size, 1), grain, certain: true };
}

export const monthSpan = (year: number, month: number): Span => periodOf(dayOf(year, month, 1), 'month');

/** Monday to Friday before (not on) that day. */
export const lastWorkingDayBefore = (day: Day): Day => readIsoDay(addBusinessDays(isoDay(day), -1, []));
