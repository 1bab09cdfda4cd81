import type { ApiBooking, Booked } from '../core/contract/booking.ts';
import { connectGoogle, type GoogleAccount } from '../platform/identity.ts';
import { sendToWorker } from '../platform/messages.ts';
import type { Result } from '../platform/result.ts';

/**
 * Books in a connected Google account, and asks for the right to do so where the rep never gave it: call it from a
 * click, a window of Google's may open. Pressed again after a failure it books nothing twice.
 */
export async function bookByGoogle(
  account: GoogleAccount,
  booking: Omit<ApiBooking, 'calendarId'>,
): Promise<Result<Booked>> {
  const asked = { ...booking, calendarId: account.id };
  const first = await sendToWorker('booking:create', asked);
  if (first.ok || first.code !== 'reconnect') return first;
  const signedIn = await connectGoogle(account, 'book');
  return signedIn.ok ? sendToWorker('booking:create', asked) : signedIn;
}
