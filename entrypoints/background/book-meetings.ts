import { answerMessages } from '../../lib/platform/messages.ts';
import { isOwnPage } from '../../lib/platform/own-page.ts';
import { failure } from '../../lib/platform/result.ts';
import { bookMeeting } from '../../lib/worker/book-meeting.ts';
import { comeRound } from '../../lib/worker/come-round.ts';
import { googlePorts } from '../../lib/worker/google-ports.ts';
import { workerPorts } from '../../lib/worker/worker-ports.ts';
import { db } from './own-database.ts';

/** Books by a calendar's API, and reads the calendar at once, so that the light turns. */
export function bookMeetings(): void {
  const { sourcePorts } = workerPorts(db);
  answerMessages({
    'booking:create': async (booking, sender) => {
      if (!isOwnPage(sender)) return failure('unknown_sender', 'Only a page of this extension may ask.');
      const booked = await bookMeeting(db, booking, (calendar) => ({
        ...sourcePorts(calendar),
        ...googlePorts(calendar, 'book'),
      }));
      if (booked.ok) void comeRound(db, { trigger: 'asked', calendarId: booked.value.calendarId });
      return booked;
    },
  });
}
