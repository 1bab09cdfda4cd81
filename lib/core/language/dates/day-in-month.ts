import { type Day, addMonths, dayOf, daysInMonth, partsOfDay } from '../../schedule/calendar-day.ts';
import type { Scan, Span } from './scan.ts';
import { dayNumber, monthOf, ordinal, spokenYear } from '../vocabulary/en/dates.ts';

/** A day of a month, "14th" or "fourteenth". */
export const daySource = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|${ordinal})`;
/** The last day of a range. One group. */
export const untilDay = String.raw`(?:\s*(?:-|–|to|until|till|through|thru)\s*(?:the\s+)?(${daySource}))?`;
/** The year behind a date. Two groups: in full, and its last two figures. */
export const yearSource = String.raw`(?:(?:,\s?|\s+|\s+of\s+)((?:19|20)\d\d(?!\d)|${spokenYear})|\s?['’](\d\d)(?!\d))?`;

/** A day and month without a year: the coming one, or the last one where the text looks back. */
export function floatingDay(
  scan: Scan,
  at: number,
  monthNumber: number,
  dayOfMonth: number,
): Span | undefined {
  const { year: thisYear } = partsOfDay(scan.today);
  const isPast = scan.isPast(at);
  for (const candidate of isPast ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1]) {
    if (dayOfMonth > daysInMonth(candidate, monthNumber)) continue;
    const found = dayOf(candidate, monthNumber, dayOfMonth);
    if (isPast ? found > scan.today : found < scan.today) continue;
    return {
      from: found,
      to: found + 1,
      grain: 'day',
      certain: isPast || !hasJustPassed(scan.today, found),
      isFloating: true,
    };
  }
  return undefined;
}

/** "Nov 10" said on 22 November is as likely the one just gone. */
const hasJustPassed = (today: Day, next: Day): boolean => addMonths(next, -12) > today - 30;

/** A day, or the days to `last`, of a month that is named. */
export function spanOfDays(
  scan: Scan,
  at: number,
  words: { month: string; day: string; last?: string; year?: number },
): Span | undefined {
  const monthNumber = monthOf(words.month);
  const dayOfMonth = dayNumber(words.day);
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(words.year ?? 2024, monthNumber)) return undefined;
  const first =
    words.year === undefined
      ? floatingDay(scan, at, monthNumber, dayOfMonth)
      : {
          from: dayOf(words.year, monthNumber, dayOfMonth),
          to: dayOf(words.year, monthNumber, dayOfMonth) + 1,
          grain: 'day' as const,
          certain: true,
        };
  if (first === undefined || words.last === undefined) return first;
  const last = dayNumber(words.last);
  const { year: inYear } = partsOfDay(first.from);
  if (last <= dayOfMonth || last > daysInMonth(inYear, monthNumber)) return undefined;
  return { ...first, to: dayOf(inYear, monthNumber, last) + 1 };
}
