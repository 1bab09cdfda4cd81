import type { CalendarKind } from '../../../lib/core/model/calendar-entities.ts';

export const kindWords: Record<CalendarKind, string> = {
  ics: 'Secret address',
  caldav: 'CalDAV',
  ics_file: 'Calendar file',
  google: 'Google account',
};

/** What the button under a connected calendar says that gives it a new address, login or file. */
export const renewWords: Record<CalendarKind, string> = {
  ics: 'Replace address',
  caldav: 'Replace login',
  ics_file: 'Replace file',
  google: 'Sign in again',
};

/** What is missing where a backup brought a calendar without its secret. */
export const missingWords: Partial<Record<CalendarKind, string>> = {
  ics: 'Its address is not stored here. Paste it again.',
  caldav: 'Its login is not stored here. Enter it again.',
};

/** Which problems only a new address, login or file can mend. */
export const renewable = new Set([
  'refused',
  'not_found',
  'forbidden',
  'not_calendar',
  'other_host',
  'too_big',
  'reconnect',
  'gone',
]);
