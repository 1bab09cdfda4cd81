import { isoDay } from '../../core/schedule/calendar-day.ts';
import type { Window } from './series.ts';
import { dayMs, wallDay } from './wall-time.ts';

const repeats = /(?:^|\n)(?:RRULE|RDATE|RECURRENCE-ID)[;:]/i;
const startForm = /(?:^|\n)DTSTART[^:\n]{0,200}:(\d{8})/i;
const endForm = /(?:^|\n)DTEND[^:\n]{0,200}:(\d{8})/i;
const lasts = /(?:^|\n)DURATION[;:]/i;
const uidForm = /(?:^|\n)UID[^:\n]{0,200}:([^\r\n]*)/i;

const compact = (at: number): string => isoDay(wallDay(at)).replaceAll('-', '');

/** Whether an event may touch the window, by a look at its text. Says yes where that does not tell. */
function mayTouch(component: string, first: string, last: string): boolean {
  const start = startForm.exec(component)?.[1];
  if (start === undefined || repeats.test(component)) return true;
  const end = endForm.exec(component)?.[1] ?? (lasts.test(component) ? last : start);
  return start <= last && (end >= first || start >= first);
}

/**
 * The events that must be read. A feed holds the whole history, and reading costs a hundred times this look. Another
 * version of an event that is read is read too: it may be the newer one, moved out of the window.
 */
export function nearWindow(components: string[], { from, to }: Window): string[] {
  // Two days each way: zones, and whatever else a day may be off by.
  const first = compact(Math.max(from - 2 * dayMs, 0 - 62_135_596_800_000));
  const last = compact(Math.min(to + 2 * dayMs, 253_402_214_400_000));
  const near = new Set(components.filter((component) => mayTouch(component, first, last)));
  const uids = new Set([...near].map((component) => uidForm.exec(component)?.[1]));
  uids.delete(undefined);
  return components.filter((component) => near.has(component) || uids.has(uidForm.exec(component)?.[1]));
}
