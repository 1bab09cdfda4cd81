import type { Note } from '../core/model/entities.ts';
import type { ContactId, ConversationId, NoteId } from '../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { dropDraft, keepDraft, type NoteWrite } from './drafts.ts';
import { saveNoteText, setNoteKind, type NoteKind, type SaveNoteResult } from './note-text.ts';
import { recoverDrafts } from './recover-drafts.ts';
import { getRow, liveRows, newId } from './row-store.ts';
import { changeRows, type Undo } from './undo.ts';

/** One text box that writes one note. */
export type NoteEditor = {
  /** The note that the next write goes to; it changes when a note had to be kept twice. */
  noteId: () => NoteId;
  /**
   * Starts a write at once; texts that arrive while one is under way are written together, the newest wins. The
   * promise tells how the write went that holds this text or a newer one.
   */
  save: (text: string) => Promise<SaveNoteResult>;
  /** Takes over a stored version that the text box now shows, written by another panel. */
  rebase: (note: Note) => void;
  setKind: (kind: NoteKind) => Promise<void>;
};

/** `note` is the stored note to go on with (`openNote`); without it the first character makes one, with its conversation. */
export function createNoteEditor(
  db: SecondCallDatabase,
  start: { contactId: ContactId; note?: Note; kind?: NoteKind },
): NoteEditor {
  const fresh = <Id extends string>(id?: Id) => id ?? (newId(db) as Id);
  const conversationId = fresh<ConversationId>();
  const draft = { id: newId(db), count: 0 };
  let kind: NoteKind = start.kind === undefined ? 'call' : start.kind;
  let noteId = fresh(start.note?.id);
  let copyId = fresh<NoteId>();
  let known = start.note ? [start.note.text] : [];
  let latest = '';
  let running: Promise<SaveNoteResult> | null = null;
  let waiting: Promise<SaveNoteResult> | null = null;

  const writeOf = (text: string): NoteWrite => ({
    noteId,
    text,
    known: [...known],
    contactId: start.contactId,
    copyId,
    ...(kind === null ? {} : { conversation: { id: conversationId, kind } }),
  });
  const settle = (text: string, result: SaveNoteResult) => {
    if (!result.ok || result.kind === 'empty') return;
    // What came before the stored text cannot be found any more.
    known = known.slice(known.lastIndexOf(text));
    if (result.kind === 'kept_twice') [noteId, copyId] = [result.note.id, fresh<NoteId>()];
  };
  const run = (): Promise<SaveNoteResult> => {
    waiting = null;
    const text = latest;
    const { count } = draft;
    const saved = saveNoteText(db, writeOf(text));
    running = saved;
    const done = () => {
      if (running === saved) running = null;
    };
    return saved
      .then((result) => {
        settle(text, result);
        if (result.ok && draft.count === count) dropDraft(db, draft.id);
      })
      .then(done, done)
      .then(() => saved);
  };
  return {
    noteId: () => noteId,
    rebase: (note) => {
      noteId = note.id;
      known.push(note.text);
    },
    save: (text) => {
      latest = text;
      draft.count += 1;
      keepDraft(db, { ...draft, write: writeOf(text) });
      known.push(text);
      if (running === null) return run();
      waiting ??= running.then(run, run);
      return waiting;
    },
    setKind: async (next) => {
      kind = next;
      await setNoteKind(db, noteId, next);
    },
  };
}

/** The note being written now for this contact, so that it is found again after the panel or the browser was closed. */
export async function openNote(
  db: SecondCallDatabase,
  contactId: ContactId,
  now: number,
): Promise<Note | undefined> {
  await recoverDrafts(db);
  const open = await openNotes(db, contactId, now);
  return open.sort((a, b) => b.updatedAt - a.updatedAt)[0];
}

/** Ends the writing of a note, and of a second copy of it: what is typed next begins a new one. */
export async function fileNote(db: SecondCallDatabase, noteId: NoteId): Promise<Undo> {
  const note = await getRow(db, 'notes', noteId);
  const open = note?.contactId === undefined ? [] : await openNotes(db, note.contactId, 0);
  return changeRows(
    db,
    open.map(({ id }) => ({ table: 'notes', id, patch: { openUntil: undefined } })),
  );
}

const openNotes = (db: SecondCallDatabase, contactId: ContactId, now: number): Promise<Note[]> =>
  liveRows(
    tableOf(db, 'notes')
      .where('[contactId+openUntil]')
      .between([contactId, now], [contactId, Infinity], false, true),
  );
