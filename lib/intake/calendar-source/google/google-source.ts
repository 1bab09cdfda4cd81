import type { CalendarSource } from '../calendar-source.ts';

/** Google Calendar by its API (developers.google.com/workspace/calendar/api): the calendar itself, so what it says holds. */
export const googleSource: CalendarSource = {
  kind: 'google',
  trust: 'proof',
  everyMinutes: 5,
  pull: () =>
    Promise.resolve({ ok: false, code: 'reconnect', message: 'Google Calendar is not connected yet.' }),
};
