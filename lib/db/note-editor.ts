import type { Note } from '../core/model/entities.ts';
import type { ContactId, ConversationId, NoteId } from '../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { setNoteKind, writeNote, type NoteKind, type SaveNoteResult } from './note-text.ts';
import { getRow, liveRows, newId } from './row-store.ts';
import { changeRows, type Undo } from './undo.ts';

/** One text box that writes one note. */
export type NoteEditor = {
  /** The note that the next write goes to; it changes when a note had to be kept twice. */
  noteId: () => NoteId;
  /** Starts a write at once. Writes of one editor come out in the order in which they were started. */
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
  let base: Note | null = start.note ?? null;
  let lastStored = base;
  let ownClock: string | undefined;
  let noteId = start.note?.id ?? (newId(db) as NoteId);
  let kind: NoteKind = start.kind === undefined ? 'call' : start.kind;
  const conversationId = newId(db) as ConversationId;
  const rebase = (note: Note) => {
    base = note;
    noteId = note.id;
  };
  return {
    noteId: () => noteId,
    rebase,
    save: async (text) => {
      const result = await writeNote(
        db,
        () => ({
          noteId,
          text,
          base,
          ownClock,
          contactId: start.contactId,
          ...(kind === null ? {} : { conversation: { id: conversationId, kind } }),
        }),
        (note) => {
          rebase(note);
          ownClock = note.clock;
        },
      );
      if (result.ok && result.kind !== 'empty') lastStored = result.note;
      // A write that failed at the end has changed nothing: go on from what is really stored.
      else if (!result.ok) [base, noteId] = [lastStored, lastStored?.id ?? noteId];
      return result;
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
