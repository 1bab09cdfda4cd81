import type { CalendarKind } from '../model/calendar-entities.ts';

/** What a calendar can prove: whether something is booked, or only that it was, when the feed was made (platform.md). */
export const calendarTrust: Record<CalendarKind, 'proof' | 'ask'> = {
  google: 'proof',
  caldav: 'proof',
  ics: 'ask',
  ics_file: 'ask',
};
