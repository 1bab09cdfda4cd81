import type { NoteId } from '../../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { changeRows, type Undo } from '../undo.ts';
import { rowFunctions } from './row-functions.ts';

export const { get: getNote, save: saveNote } = rowFunctions('notes');

/** Deletes the note with what the rep said of its facts. */
export async function removeNote(db: SecondCallDatabase, id: NoteId): Promise<Undo> {
  const reviews = await tableOf(db, 'factReviews').where('noteId').equals(id).primaryKeys();
  return changeRows(db, [
    { table: 'notes', id },
    ...reviews.map((id) => ({ table: 'factReviews' as const, id })),
  ]);
}
