import { apiBookingSchema, type Booked } from '../core/contract/booking.ts';
import type { Calendar } from '../core/model/calendar-entities.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { listCalendars } from '../db/repos/calendars.ts';
import type { SourcePorts } from '../intake/calendar-source/calendar-source.ts';
import { insertEvent } from '../intake/calendar-source/google/insert-event.ts';
import { told } from '../intake/calendar-source/trouble.ts';
import { failure, type Result, success } from '../platform/result.ts';

const longestMs = 60_000;

/**
 * Books by the API of a connected Google account (`ApiBooking`); sent again it books nothing twice. Codes: `malformed`,
 * `not_connected`, `reconnect` where the rep has to sign in or allow it first, else those of a calendar's problem.
 */
export async function bookMeeting(
  db: SecondCallDatabase,
  asked: unknown,
  portsOf: (calendar: Calendar) => SourcePorts,
): Promise<Result<Booked>> {
  const { data: booking } = apiBookingSchema.safeParse(asked);
  if (booking === undefined) return failure('malformed', 'This is no meeting that can be booked.');
  const accounts = (await listCalendars(db)).filter(({ kind, isOn }) => kind === 'google' && isOn);
  const account = accounts.find(({ id }) => booking.calendarId === undefined || booking.calendarId === id);
  if (account === undefined) return failure('not_connected', 'No Google account is connected.');
  const signal = AbortSignal.timeout(longestMs);
  const answer = await told(() => insertEvent(booking, portsOf(account), signal), sentences);
  return 'ok' in answer
    ? failure(answer.code, answer.message)
    : success({ ...answer, calendarId: account.id });
}

const sentences = {
  offline: 'Google could not be reached: check the connection and try again.',
  not_found: 'This account has no calendar of its own to book in.',
  server: 'Google Calendar has trouble of its own: try again in a minute.',
  rate_limited: 'Google Calendar was asked too often: try again in a minute.',
};
