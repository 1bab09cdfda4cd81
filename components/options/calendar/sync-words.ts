import type { CalendarSync } from '../../../lib/hooks/use-calendars.ts';
import { clockOf, nearDayWords } from '../../time-words.ts';

type Time = { now: number; timeZone: string };

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "2 minutes ago"; the first minute is "just now", and so is a time ahead (a clock that was set back). */
export function agoWords(at: number, now: number): string {
  const [unit, length] = units.find(([, one]) => now - at >= one) ?? [];
  return unit ? relative.format(-Math.floor((now - at) / length), unit) : 'just now';
}

const count = (meetings: number): string => (meetings === 1 ? '1 meeting' : `${meetings} meetings`);

/** "42 meetings found, next: Pricing review, tomorrow 10:00"; empty before the first good answer. */
export function foundWords(
  { syncedAt, meetingCount = 0, nextTitle, nextStartsAt }: CalendarSync,
  { now, timeZone }: Time,
): string {
  if (syncedAt === undefined) return '';
  if (meetingCount === 0) return 'No meetings found.';
  if (nextStartsAt === undefined || nextStartsAt < now) return `${count(meetingCount)} found, none ahead.`;
  const day = nearDayWords(nextStartsAt, timeZone, now);
  const title = nextTitle?.trim() || 'without a title';
  return `${count(meetingCount)} found, next: ${title}, ${day} ${clockOf(nextStartsAt, timeZone)}.`;
}
