import { type BuyerMeeting, findBuyerMeetings } from '../core/booking/buyer-meetings.ts';
import { meetingOfStep } from '../core/booking/step-standing.ts';
import { meetingKey } from '../core/guard/meeting-key.ts';
import type { MeetingRow } from '../core/model/calendar-entities.ts';
import type { NextStep } from '../core/model/entities.ts';
import type { SecondCallDatabase } from './database.ts';
import { listMeetingsBetween } from './repos/meetings.ts';
import { listNextStepsBetween, saveNextStep } from './repos/next-steps.ts';
import { getSettings } from './repos/settings.ts';
import { getRows } from './row-store.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;
const farthest = 400 * dayMs;

/** What changes in a step that a calendar has; nothing where it says the same already. */
function patchOf(step: NextStep, { row, key }: BuyerMeeting): Partial<NextStep> | undefined {
  const minutes = Math.min(1_440, Math.max(1, Math.round((row.endsAt - row.startsAt) / minuteMs)));
  const isSame =
    step.meetingKey === key &&
    step.waitingSince === undefined &&
    step.startsAt === row.startsAt &&
    step.minutes === minutes;
  return isSame ? undefined : { meetingKey: key, waitingSince: undefined, startsAt: row.startsAt, minutes };
}

const isNear = (step: NextStep, row: MeetingRow): boolean =>
  meetingKey(row) === step.meetingKey || Math.abs(row.startsAt - (step.startsAt ?? 0)) <= dayMs;

/**
 * After a sync: ties each booked step to the meeting that it became, moves it along with that, and takes away that it
 * waits for the calendar. What has gone from the calendar keeps its key, by which the panel sees that it is gone.
 */
export async function confirmSteps(db: SecondCallDatabase, now: number): Promise<void> {
  const tables = ['nextSteps', 'meetings', 'contacts', 'settings'];
  await db.transaction('rw', tables, async () => {
    const open = await listNextStepsBetween(db, now - dayMs, now + farthest, 1_000);
    const steps = open.filter(({ strength }) => strength >= 3);
    if (steps.length === 0) return;
    const [{ self }, rows, contacts] = await Promise.all([
      getSettings(db),
      listMeetingsBetween(db, now - dayMs, now + farthest),
      getRows(
        db,
        'contacts',
        steps.map(({ contactId }) => contactId),
      ),
    ]);
    for (const step of steps) {
      const contact = contacts.find(({ id }) => id === step.contactId);
      if (!contact) continue;
      const near = rows.filter((row) => isNear(step, row));
      const { own } = findBuyerMeetings(near, contact, { ...self, email: self.emails[0] }, now);
      const meeting = meetingOfStep(step, own);
      const patch = meeting && patchOf(step, meeting);
      if (patch) await saveNextStep(db, { id: step.id, ...patch });
    }
  });
}
