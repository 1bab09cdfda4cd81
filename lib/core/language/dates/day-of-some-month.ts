import { type Day, dayOf, daysInMonth, partsOfDay } from '../../schedule/calendar-day.ts';
import type { Scan } from './scan.ts';

/** That day of the month `offset` months from now, where it has one. */
export function inMonth(today: Day, offset: number, number: number): Day | undefined {
  const { year, month } = partsOfDay(today);
  return number <= daysInMonth(year, month + offset) ? dayOf(year, month + offset, number) : undefined;
}

/** The next (or, looking back, the last) month that has such a day. */
export function dayOfSomeMonth(scan: Scan, at: number, number: number): Day | undefined {
  const isPast = scan.isPast(at);
  for (const offset of isPast ? [0, -1, -2] : [0, 1, 2]) {
    const found = inMonth(scan.today, offset, number);
    if (found !== undefined && (isPast ? found <= scan.today : found >= scan.today)) return found;
  }
  return undefined;
}
