import { useMemo } from 'react';
import type { CallPlan, Contact, NextStep, Note } from '../core/model/entities.ts';
import type { ValueAssetId } from '../core/model/ids.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { saveCallPlan } from '../db/repos/call-plans.ts';
import { removeNextStep, saveNextStep } from '../db/repos/next-steps.ts';
import { removeNote, saveNote } from '../db/repos/notes.ts';
import { markAssetUsed } from '../db/repos/value-assets.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';

type StepDraft = Pick<NextStep, 'text' | 'startsAt' | 'minutes' | 'strength' | 'agenda'>;

/** Books a step, or changes the open one; the undo takes exactly that back. */
async function bookStep(
  db: SecondCallDatabase,
  contact: Contact,
  open: NextStep | undefined,
  draft: StepDraft,
): Promise<Undo> {
  const homework = open?.homework ?? { ours: [], theirs: [] };
  const step = await saveNextStep(db, {
    ...draft,
    ...(open && { id: open.id }),
    contactId: contact.id,
    status: 'open',
    homework,
  });
  if (!open) return () => removeNextStep(db, step.id).then(() => undefined);
  const { text, startsAt, minutes, strength, agenda } = open;
  return () =>
    saveNextStep(db, { id: open.id, text, startsAt, minutes, strength, agenda }).then(() => undefined);
}

async function closeStep(
  db: SecondCallDatabase,
  { id }: NextStep,
  status: 'done' | 'cancelled',
): Promise<Undo> {
  await saveNextStep(db, { id, status });
  return () => saveNextStep(db, { id, status: 'open' }).then(() => undefined);
}

/** What a rep can do for the contact on screen. What takes something away, or books it, gives an undo. */
export function useContactActions(contact: Contact) {
  const db = useDatabase();
  return useMemo(
    () => ({
      bookStep: (open: NextStep | undefined, draft: StepDraft) => bookStep(db, contact, open, draft),
      closeStep: (step: NextStep, status: 'done' | 'cancelled') => closeStep(db, step, status),
      savePlan: (plan: CallPlan | undefined, change: string) =>
        saveCallPlan(db, { ...(plan && { id: plan.id }), contactId: contact.id, change }),
      editNote: (note: Note, text: string) => saveNote(db, { id: note.id, text }).then(() => undefined),
      deleteNote: (note: Note) => removeNote(db, note.id),
      addNote: (text: string) => saveNote(db, { text, at: Date.now(), contactId: contact.id }),
      markUsed: (assetId: string) => markAssetUsed(db, assetId as ValueAssetId, contact.id),
    }),
    [db, contact],
  );
}
