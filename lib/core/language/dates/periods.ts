import { type Day, dayOf, isoDay, mondayOf, partsOfDay } from '../../schedule/calendar-day.ts';
import { addBusinessDays } from '../../schedule/business-days.ts';
import { readIsoDay } from '../../schedule/calendar-day.ts';
import type { DayGrain, Scan, Span } from './scan.ts';

const monthsOf: Record<'month' | 'quarter' | 'year', number> = { month: 1, quarter: 3, year: 12 };

/** The week, month, quarter or year that holds `day`, moved by `offset` of them; a firm's own year begins in `firstMonth`. */
export function periodOf(day: Day, grain: DayGrain, offset = 0, firstMonth = 1): Span {
  if (grain === 'day') return { from: day + offset, to: day + offset + 1, grain, certain: true };
  if (grain === 'week') {
    const from = mondayOf(day) + offset * 7;
    return { from, to: from + 7, grain, certain: true };
  }
  const size = monthsOf[grain];
  const { year, month } = partsOfDay(day);
  const first = Math.floor((month - firstMonth) / size) * size + firstMonth + offset * size;
  return { from: dayOf(year, first, 1), to: dayOf(year, first + size, 1), grain, certain: true };
}

export const monthSpan = (year: number, month: number): Span => periodOf(dayOf(year, month, 1), 'month');

/** Monday to Friday before (not on) that day. */
export const lastWorkingDayBefore = (day: Day): Day => readIsoDay(addBusinessDays(isoDay(day), -1, []));

/** The running one, or one before or after it; a quarter by the fiscal year where that is set. */
export const currentPeriod = (scan: Scan, grain: DayGrain, offset = 0): Span =>
  periodOf(scan.today, grain, offset, grain === 'quarter' ? scan.fiscalYearStart : undefined);

const monthsOfPart = { quarter: 3, half: 6, year: 12 };

/**
 * A numbered quarter or half of a year, or a whole one: of the named year, else the one that is running or coming
 * (looking back: the last one). A fiscal year bears the name of the calendar year in which it ends.
 */
export function partOfYear(
  scan: Scan,
  at: number,
  part: keyof typeof monthsOfPart,
  number: number,
  year?: number,
): Span {
  const size = monthsOfPart[part];
  const begins = scan.fiscalYearStart ?? 1;
  const inYear = (named: number): Span => {
    const [calendarYear, first] = [begins === 1 ? named : named - 1, begins + (number - 1) * size];
    return {
      from: dayOf(calendarYear, first, 1),
      to: dayOf(calendarYear, first + size, 1),
      grain: part === 'year' ? 'year' : 'quarter',
      certain: true,
    };
  };
  if (year !== undefined) return inYear(year);
  const { year: now } = partsOfDay(scan.today);
  const found = scan.isPast(at)
    ? [now + 1, now, now - 1].map(inYear).find((span) => span.from <= scan.today)
    : [now, now + 1].map(inYear).find((span) => span.to > scan.today);
  return found ?? inYear(now + 2);
}
