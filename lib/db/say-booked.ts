import type { DebriefMeeting } from '../core/debrief/debrief.ts';
import type { SecondCallDatabase } from './database.ts';
import { findTalk } from './find-talk.ts';
import { newId } from './row-store.ts';
import { type Undo, writeRows } from './undo.ts';

/**
 * The rep's own word that the next meeting stands, or no longer: with everybody of these meetings (`contactIds`) who is a
 * contact. A talk that only a calendar had is stored by it.
 */
export const sayBooked = (
  db: SecondCallDatabase,
  meetings: readonly DebriefMeeting[],
  isNextBooked: boolean,
): Promise<Undo> =>
  writeRows(db, ['conversations'], async (put) => {
    for (const meeting of meetings) {
      const { key, title, startsAt, endsAt, contactIds = [] } = meeting;
      if (contactIds.length === 0) continue;
      const found = await findTalk(db, meeting, contactIds);
      const minutes = Math.round((endsAt - startsAt) / 60_000);
      const talk = { kind: 'meeting', at: startsAt, minutes, title, meetingKey: key, contactIds };
      await put('conversations', found?.id ?? newId(db), { ...(found ? {} : talk), isNextBooked });
    }
  });
