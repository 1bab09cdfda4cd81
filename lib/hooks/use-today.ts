import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact, NextStep } from '../core/model/entities.ts';
import { listNextStepsBetween } from '../db/repos/next-steps.ts';
import { getContact } from '../db/repos/contacts.ts';
import { useDatabase } from './database-context.ts';

const dayMs = 86_400_000;
const shown = 20;

export type DueStep = { contact: Contact; step: NextStep };

/** Open next steps that are overdue, due today or within the next day, the earliest first; undefined while read. */
export function useToday(now: number): DueStep[] | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const steps = await listNextStepsBetween(db, 0, now + dayMs, shown);
    const due = await Promise.all(
      steps.map(async (step) => ({ step, contact: await getContact(db, step.contactId) })),
    );
    return due.filter((entry): entry is DueStep => entry.contact !== undefined);
  }, [db, now]);
}
