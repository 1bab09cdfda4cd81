import type { Calendar, CalendarKind } from '../../lib/core/model/calendar-entities.ts';
import type { CalendarId } from '../../lib/core/model/ids.ts';
import type { SourcePorts, SourceWindow } from '../../lib/intake/calendar-source/calendar-source.ts';

/** A connected calendar as it is stored. */
export const calendarOf = (kind: CalendarKind, secret: Calendar['secret'] = {}): Calendar => ({
  id: `calendar-${kind}` as CalendarId,
  ownerId: 'rep',
  createdAt: 0,
  updatedAt: 0,
  clock: '0000000000000-0000-00000000',
  deletedAt: null,
  kind,
  name: 'Work',
  isOn: true,
  secret,
  parts: [],
});

/** The first full week of 2026, in Berlin. */
export const thisWeek: SourceWindow = {
  from: Date.parse('2026-01-05T00:00:00+01:00'),
  to: Date.parse('2026-01-12T00:00:00+01:00'),
  timeZone: 'Europe/Berlin',
};

/** Real requests, and a time that stands still: no limit of time is ever reached unless `wait` says so. */
export const portsOf = (own: Partial<SourcePorts> = {}): SourcePorts => ({
  fetch,
  now: () => thisWeek.from,
  wait: (_ms, signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    }),
  ...own,
});

/** A signal for work that nobody breaks off. */
export const unaborted = (): AbortSignal => new AbortController().signal;
