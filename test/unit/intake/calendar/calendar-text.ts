import type { CalendarEvent } from '../../../../lib/core/contract/calendar.ts';
import { readCalendar } from '../../../../lib/intake/calendar/read-calendar.ts';

/** One VEVENT of these lines, with a UID where none is given. */
export const event = (...lines: string[]): string =>
  [
    'BEGIN:VEVENT',
    ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:one@kestrel-loop.example']),
    ...lines,
    'END:VEVENT',
  ].join('\r\n');

export const calendar = (...components: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...components, 'END:VCALENDAR', ''].join('\r\n');

type Options = { from?: string; to?: string; timeZone?: string };

/** Reads it in the year 2026 of Berlin, where nothing else is asked for. */
export const read = (
  ics: string,
  { from = '2026-01-01', to = '2027-01-01', timeZone = 'Europe/Berlin' }: Options = {},
) => readCalendar({ ics, from, to, timeZone });

/** The one event of a calendar; fails where there are more or none. */
export function readOne(ics: string, options: Options = {}): CalendarEvent {
  const { events } = read(ics, options);
  if (events.length !== 1 || !events[0]) throw new Error(`one event is expected, there are ${events.length}`);
  return events[0];
}

/** Its starts, as instants in UTC without seconds (`2026-03-30T07:00`), or days. */
export const starts = (ics: string, options: Options = {}): string[] =>
  read(ics, options).events.map(({ start, allDay }) =>
    allDay ? start : new Date(start).toISOString().slice(0, 16),
  );
