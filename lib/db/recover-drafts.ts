import { tableOf, type SecondCallDatabase } from './database.ts';
import { draftsOf, isNoteDraft } from './drafts.ts';
import { saveNoteText } from './note-text.ts';

/**
 * Writes what an editor had no time to write, as if that editor did it now. A draft whose editor is alive and quicker
 * is left to it; one that cannot be written stays for the next time.
 */
export async function recoverDrafts(db: SecondCallDatabase): Promise<void> {
  const drafts = draftsOf(db);
  for (const { id, count } of (await drafts.toArray()).filter(isNoteDraft)) {
    const recovery = db.transaction(
      'rw',
      [tableOf(db, 'contacts'), tableOf(db, 'notes'), tableOf(db, 'conversations'), drafts],
      async () => {
        const draft = await drafts.get(id);
        if (!draft || !isNoteDraft(draft) || draft.count !== count) return;
        const result = await saveNoteText(db, draft.write);
        if (result.ok) await drafts.delete(id);
      },
    );
    await recovery.catch(() => undefined);
  }
}
