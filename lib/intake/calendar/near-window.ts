import { isoDay } from '../../core/schedule/calendar-day.ts';
import type { Window } from './series.ts';
import { dayMs, readDateValue, readLength, wallDay } from './wall-time.ts';

const repeats = /(?:^|\n)(?:RRULE|RDATE|RECURRENCE-ID)[;:]/i;
const startForm = /(?:^|\n)DTSTART[^:\n]{0,200}:(\d{8})/i;
const endForm = /(?:^|\n)DTEND[^:\n]{0,200}:(\d{8})/i;
/** An alarm's may be among them. */
const lengthForm = /(?:^|\n)DURATION[^:\n]{0,200}:([^\r\n]*)/gi;
const uidForm = /(?:^|\n)UID[^:\n]{0,200}:([^\r\n]*)/i;

const farthest = 1_000 * dayMs;

const compact = (at: number): string => isoDay(wallDay(at)).replaceAll('-', '');

/** The day on which an event ends that names no end; `last` where its length cannot be told. */
function endByLength(component: string, start: string, last: string): string {
  const from = readDateValue(start)?.wall;
  const lengths = [...component.matchAll(lengthForm)].map(([, text = '']) => readLength(text));
  const known = lengths.filter((length) => length !== undefined);
  if (from === undefined || known.length < lengths.length) return last;
  const longest = Math.max(0, ...known.map(({ days, ms }) => days * dayMs + ms));
  return longest > farthest ? last : compact(from + longest);
}

/** Whether an event may touch the window, by a look at its text. Says yes where that does not tell. */
function mayTouch(component: string, first: string, last: string): boolean {
  const start = startForm.exec(component)?.[1];
  if (start === undefined || repeats.test(component)) return true;
  if (start > last) return false;
  return start >= first || (endForm.exec(component)?.[1] ?? endByLength(component, start, last)) >= first;
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
