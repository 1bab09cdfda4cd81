import { mondayOf, weekdayOf } from '../../schedule/calendar-day.ts';
import { type Scan, type Span, daySpan } from './scan.ts';
import { stepOf } from '../vocabulary/en/dates.ts';

/**
 * The day a bare weekday means: the coming one, the last one where the text looks back. Said on that same weekday it
 * may be today or a week from now, so it is asked.
 */
export function comingWeekday(scan: Scan, at: number, number: number): Span {
  const ahead = (number - weekdayOf(scan.today) + 7) % 7;
  if (scan.isPast(at)) return daySpan(scan.today - ((weekdayOf(scan.today) - number + 7) % 7 || 7));
  return { ...daySpan(scan.today + (ahead === 0 ? 7 : ahead), ahead !== 0), weekday: number };
}

/** "next Thursday": that of next week; asked early in this week, when some mean the one that comes first. */
export function movedWeekday(scan: Scan, number: number, move: string): Span {
  const monday = mondayOf(scan.today);
  if (/^(?:last|past|previous|prior)/i.test(move))
    return daySpan(scan.today - ((weekdayOf(scan.today) - number + 7) % 7 || 7));
  if (/^(?:this|coming|upcoming|current)/i.test(move)) {
    const ahead = (number - weekdayOf(scan.today) + 7) % 7;
    return daySpan(scan.today + (ahead === 0 && !/this/i.test(move) ? 7 : ahead));
  }
  const isClear = number - weekdayOf(scan.today) <= 3;
  return { ...daySpan(monday + 7 * stepOf(move) + number - 1, isClear), isWeekSaid: true };
}
