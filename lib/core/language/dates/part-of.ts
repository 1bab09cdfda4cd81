import { addMonths } from '../../schedule/calendar-day.ts';
import { currentPeriod, lastWorkingDayBefore } from './periods.ts';
import type { DayGrain, Scan, Span } from './scan.ts';

type Point = 'start' | 'early' | 'mid' | 'late' | 'end';
type Edge = Point | 'rest' | 'first half' | 'second half';

/** The words for a part, as English has them. */
export const edges: Record<string, Edge> = {
  start: 'start',
  beginning: 'start',
  begining: 'start',
  top: 'start',
  early: 'early',
  'first half': 'first half',
  '1st half': 'first half',
  '2nd half': 'second half',
  'first part': 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  later: 'late',
  'second half': 'second half',
  'back half': 'second half',
  'latter half': 'second half',
  end: 'end',
  close: 'end',
  rest: 'rest',
  remainder: 'rest',
  remaining: 'rest',
};

/** Offsets in days from Monday. */
const ofWeek: Record<Point, [number, number]> = {
  start: [0, 2],
  early: [0, 2],
  mid: [1, 4],
  late: [3, 5],
  end: [4, 5],
};
/** Offsets in months from January; the end is its last working day, as a deadline means it. */
const ofYear: Record<Exclude<Point, 'end'>, [number, number]> = {
  start: [0, 1],
  early: [0, 3],
  mid: [4, 8],
  late: [9, 12],
};
const ofMonth: Record<Exclude<Point, 'end'>, [number, number]> = {
  start: [0, 10],
  early: [0, 10],
  mid: [10, 20],
  late: [20, 31],
};

/** The start, middle or end of a stretch of days. */
export function partOf(span: Span, edge: Edge): Span {
  const { from, to, grain, certain } = span;
  const days = (first: number, last: number): Span => ({
    from: first,
    to: Math.min(last, to),
    grain: 'day',
    certain,
  });
  if (grain === 'day' || edge === 'rest') return span;
  if (edge === 'first half' || edge === 'second half') {
    const middle = grain === 'year' ? addMonths(from, 6) : from + Math.ceil((to - from) / 2);
    return edge === 'first half' ? { ...span, to: middle } : { ...span, from: middle };
  }
  if (grain === 'week') return days(from + ofWeek[edge][0], from + ofWeek[edge][1]);
  if (edge === 'end') return days(lastWorkingDayBefore(to), to);
  if (grain === 'month') return days(from + ofMonth[edge][0], edge === 'late' ? to : from + ofMonth[edge][1]);
  if (grain === 'year')
    return {
      from: addMonths(from, ofYear[edge][0]),
      to: addMonths(from, ofYear[edge][1]),
      grain: 'month',
      certain,
    };
  const month = { start: 0, early: 0, mid: 1, late: 2 }[edge];
  return { from: addMonths(from, month), to: addMonths(from, month + 1), grain: 'month', certain };
}

export const grainOf: Record<string, DayGrain> = {
  week: 'week',
  wk: 'week',
  w: 'week',
  month: 'month',
  m: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  q: 'quarter',
  year: 'year',
  yr: 'year',
  y: 'year',
  day: 'day',
  d: 'day',
  play: 'day',
  business: 'day',
  b: 'day',
};

/** What is left of it, where it has begun. */
export const fromToday = (scan: Scan, span: Span): Span => ({
  ...span,
  from: Math.max(span.from, Math.min(scan.today, span.to - 1)),
});

/** The running one; its end where that is still ahead. */
export function currentPart(scan: Scan, word: string, edge: Edge): Span {
  const grain = grainOf[word.toLowerCase()] ?? 'day';
  const found = partOf(currentPeriod(scan, grain), edge);
  return found.to > scan.today ? fromToday(scan, found) : partOf(currentPeriod(scan, grain, 1), edge);
}
