/** The file as a whole cannot be read as a calendar; `code` is stable, the message is meant for the rep. */
export class CalendarError extends Error {
  readonly code = 'not_a_calendar';
}
