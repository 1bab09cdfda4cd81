import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Contact } from '../core/model/entities.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { addContactFromPage } from '../db/add-contact-from-page.ts';
import { loadReminders, type Reminder, type ReminderTalk } from '../db/reminders.ts';
import { dismissPrompt, mute, snoozePrompt } from '../db/repos/prompts.ts';
import { sayBooked } from '../db/say-booked.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';
import { ownTimeZone } from './own-time-zone.ts';

export type { Reminder, ReminderTalk } from '../db/reminders.ts';

const minute = 60_000;

const actionsOf = (db: SecondCallDatabase) => ({
  snooze: ({ row }: Reminder) => snoozePrompt(db, row),
  dismiss: ({ row }: Reminder) => dismissPrompt(db, row),
  /** The light beside the buyer says so too, and nobody is asked a second time. */
  sayBooked: async ({ row, talks }: Reminder): Promise<Undo> => {
    const meetings = talks.map(({ meeting, contact }) => ({
      ...meeting,
      contactIds: contact ? [contact.id] : [],
    }));
    const undoWord = await sayBooked(db, meetings, true);
    const undoRow = await dismissPrompt(db, row);
    return async () => {
      await undoRow();
      await undoWord();
    };
  },
  /** The whole series, where it is one, in every calendar that has it: one of them may be removed. */
  muteMeeting: ({ uids }: ReminderTalk) => mute(db, { mutedMeetings: uids }),
  mutePeople: ({ outside }: ReminderTalk) => mute(db, { mutedPeople: outside.map(({ email }) => email) }),
  /** Makes the first buyer of a meeting a contact. */
  add: ({ outside: [person] }: ReminderTalk): Promise<Contact> | undefined =>
    person && addContactFromPage(db, person, { app: 'calendar', page: 'event', people: [], found: {} }),
});

export type PromptActions = ReturnType<typeof actionsOf>;

/**
 * What the guard has to tell, live with what is written and to the minute; undefined until it is read. It needs neither
 * the worker nor the right to notify.
 */
export function usePrompts(): { reminders: Reminder[] | undefined } & PromptActions {
  const db = useDatabase();
  const [look, setLook] = useState(0);
  const found = useLiveQuery(() => loadReminders(db, Date.now(), ownTimeZone()), [db, look]);
  useEffect(() => {
    if (found === undefined) return undefined;
    // Not later than in ten minutes: a machine that slept has lost the time.
    const wait = Math.min(Math.max(found.lookAt - Date.now(), 0) + 50, 10 * minute);
    const timer = setTimeout(() => setLook((before) => before + 1), wait);
    return () => clearTimeout(timer);
  }, [found]);
  return { reminders: found?.reminders, ...actionsOf(db) };
}
