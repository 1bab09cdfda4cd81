import type { GuardInput } from '../contract/guard.ts';
import { z } from '../model/zod.ts';
import { busySpan } from '../schedule/zoned-time.ts';
import type { GuardMeeting } from './world.ts';

const organizerSchema = z.object({ email: z.string(), name: z.string().optional() });

/** The verb's meetings (the form of the `calendar` verb) as the guard takes them; one without a uid goes by its start. */
export function readGuardMeetings({
  meetings,
  timeZone,
}: Pick<GuardInput, 'meetings' | 'timeZone'>): GuardMeeting[] {
  return meetings.map(
    ({ uid, recurrenceId, title, start, end, allDay, status, organizer, attendees = [] }) => {
      const span = busySpan(start, end, timeZone);
      const host = organizerSchema.safeParse(organizer).data;
      return {
        uid: uid ?? start,
        recurrenceId,
        title,
        startsAt: span.start,
        endsAt: span.end,
        isAllDay: allDay === true || !/\d[T ]\d/.test(start),
        status,
        // A calendar's owner alone is no guest.
        people: host && attendees.length > 0 ? [...attendees, host] : attendees,
      };
    },
  );
}
