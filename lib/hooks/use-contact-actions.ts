import { useMemo } from 'react';
import type { CallPlan, Contact, Note } from '../core/model/entities.ts';
import type { ValueAssetId } from '../core/model/ids.ts';
import { saveCallPlan } from '../db/repos/call-plans.ts';
import { removeNote, saveNote } from '../db/repos/notes.ts';
import { markAssetUsed } from '../db/repos/value-assets.ts';
import { useDatabase } from './database-context.ts';

/** What a rep can do for the contact on screen. What takes something away, or books it, gives an undo. */
export function useContactActions(contact: Contact) {
  const db = useDatabase();
  return useMemo(
    () => ({
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
