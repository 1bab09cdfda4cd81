import type { CalendarEvent } from '../../core/contract/calendar.ts';

const timeKey = (time: string): string => (time.includes('T') ? `${Date.parse(time)}` : time);

const instanceKey = ({ uid, recurrenceId, start }: CalendarEvent): string =>
  JSON.stringify([uid, timeKey(recurrenceId ?? start)]);

/** What makes two events with different uids the same to a person. */
const lookKey = ({ start, end, title, attendees }: CalendarEvent): string =>
  JSON.stringify([
    timeKey(start),
    timeKey(end),
    title.toLowerCase(),
    attendees.map(({ email }) => email).sort((a, b) => (a < b ? -1 : 1)),
  ]);

/** The first one counts, since calendars come in the order of trust; guests are taken from where there are any. */
const joined = (first: CalendarEvent, second: CalendarEvent): CalendarEvent =>
  first.attendees.length === 0 && second.attendees.length > 0
    ? { ...first, attendees: second.attendees, organizer: first.organizer ?? second.organizer }
    : first;

function mergeBy(events: CalendarEvent[], keyOf: (event: CalendarEvent) => string): CalendarEvent[] {
  const kept = new Map<string, CalendarEvent>();
  for (const event of events) {
    const key = keyOf(event);
    const first = kept.get(key);
    kept.set(key, first ? joined(first, event) : event);
  }
  return [...kept.values()];
}

/** Each meeting once, of several calendars given in the order of trust: by uid and instance, then by time, title and guests. */
export const mergeCalendars = (events: CalendarEvent[]): CalendarEvent[] =>
  mergeBy(mergeBy(events, instanceKey), lookKey);
