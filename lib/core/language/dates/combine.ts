import { daysInMonth, partsOfDay, weekdayOf } from '../../schedule/calendar-day.ts';
import type { Clock, Span } from './scan.ts';

const withDay = (span: Span, weekday: number, certain: boolean): Span | undefined => {
  const from = span.from + ((weekday - weekdayOf(span.from) + 7) % 7);
  return from < span.to ? { from, to: from + 1, grain: 'day', certain, isWeekSaid: true } : undefined;
};

const inMonth = (month: Span, day: Span): Span | undefined => {
  const { day: number } = partsOfDay(day.from);
  const { year, month: name } = partsOfDay(month.from);
  if (number > daysInMonth(year, name)) return undefined;
  return { from: month.from + number - 1, to: month.from + number, grain: 'day', certain: month.certain };
};

/** Two spans side by side that name one ("Wednesday" "next week", "Thu" "Nov 26"); undefined where they are two. */
export function combineSpans(a: Span, b: Span): Span | undefined {
  if (a.isImplied === true && b.grain === 'day') return b;
  if (a.weekday !== undefined && b.grain === 'week') return withDay(b, a.weekday, b.certain);
  if (a.grain === 'week' && b.weekday !== undefined) return withDay(a, b.weekday, a.certain);
  if (a.grain === 'month' && b.isFloating === true && b.grain === 'day') return inMonth(a, b);
  if (b.grain === 'month' && a.isFloating === true && a.grain === 'day') return inMonth(b, a);
  if (a.grain !== 'day' || b.grain !== 'day' || (a.weekday === undefined && b.weekday === undefined))
    return undefined;
  if (a.weekday !== undefined && b.weekday !== undefined) return undefined;
  const [named, dated] = a.weekday === undefined ? [b, a] : [a, b];
  // A weekday that does not fit its date is a slip in one of them: ask.
  return { ...dated, certain: dated.certain && weekdayOf(dated.from) === named.weekday };
}

/** "tomorrow afternoon" + "at 3": the more exact one, in that half of the day. */
export function combineClocks(a: Clock | undefined, b: Clock): Clock | undefined {
  if (a === undefined) return b;
  if (a.isPart === true && b.isPart !== true) return b;
  if (b.isPart === true && a.isPart !== true) {
    const isAfternoon = b.from >= 720 && a.from < 720 && a.from + 720 < b.to + 120;
    return isAfternoon
      ? { ...a, from: a.from + 720, to: a.to + 720, isBare: false }
      : { ...a, isBare: false };
  }
  return undefined;
}
