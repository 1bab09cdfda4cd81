import type { Conversation, Note } from '../core/model/entities.ts';
import type { ConversationId, NoteId } from '../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import type { NoteWrite } from './drafts.ts';
import { livingContact } from './living-contact.ts';
import { findCallOn } from './repos/calls.ts';
import { getRow, newId, putStamped } from './row-store.ts';
import { storageProblem, type StorageProblem } from './storage-health.ts';

/** A note that nobody filed counts as filed after this long. */
const openForMs = 12 * 60 * 60 * 1_000;

/** What a note typed beside a call belongs to; `null` is just a note. */
export type NoteKind = Conversation['kind'] | null;

export type SaveNoteResult =
  | { ok: true; kind: 'saved' | 'kept_twice'; note: Note }
  | { ok: true; kind: 'empty' }
  | { ok: false; code: StorageProblem; message: string };

/**
 * Saves what stands in an editor. Where the stored text is neither known to the editor nor the same, both are kept: the
 * new text becomes a second note (`conflictOf`).
 */
export async function saveNoteText(db: SecondCallDatabase, write: NoteWrite): Promise<SaveNoteResult> {
  try {
    // Typed in a panel that did not know yet that two contacts had become one.
    const contactId = await livingContact(db, write.contactId);
    // An async function, by which Dexie knows that it has to keep the transaction over native awaits.
    return await db.transaction('rw', tableOf(db, 'notes'), tableOf(db, 'conversations'), async () =>
      putNote(db, { ...write, contactId }),
    );
  } catch (error) {
    const code = storageProblem(error);
    if (code === null) throw error;
    return { ok: false, code, message: String(error) };
  }
}

async function putNote(db: SecondCallDatabase, write: NoteWrite): Promise<SaveNoteResult> {
  const stored = await tableOf(db, 'notes').get(write.noteId);
  if (stored === undefined && write.text.trim() === '') return { ok: true, kind: 'empty' };
  const isKnown = stored === undefined || stored.text === write.text || write.known.includes(stored.text);
  return isKnown
    ? { ok: true, kind: 'saved', note: await putText(db, stored, write) }
    : { ok: true, kind: 'kept_twice', note: await putCopy(db, stored, write) };
}

async function putText(db: SecondCallDatabase, stored: Note | undefined, write: NoteWrite): Promise<Note> {
  const now = db.surroundings.now();
  // Notes of a call that was started by hand belong to it.
  const call =
    stored === undefined && write.conversation ? await findCallOn(db, now, write.contactId) : undefined;
  const fresh = {
    source: 'notes',
    at: now,
    contactId: write.contactId,
    conversationId: call?.id ?? write.conversation?.id,
  };
  const content = {
    ...(stored ?? { ...fresh, id: write.noteId, openUntil: now + openForMs }),
    text: write.text,
    deletedAt: null,
  };
  if (content.openUntil !== undefined) content.openUntil = now + openForMs;
  const note = await putStamped(db, 'notes', content, stored);
  if (stored === undefined && write.conversation !== undefined) {
    if (call) return note;
    const about = { ...write.conversation, at: now, contactIds: [write.contactId], deletedAt: null };
    await putStamped(db, 'conversations', about, undefined);
  } else if (stored !== undefined && isBlank(stored) !== isBlank(note)) {
    await hideOrShowConversation(db, note);
  }
  return note;
}

async function putCopy(db: SecondCallDatabase, other: Note, { copyId, text }: NoteWrite): Promise<Note> {
  const copy = await tableOf(db, 'notes').get(copyId);
  const content = { ...other, ...copy, id: copyId, text, conflictOf: other.id, deletedAt: null };
  return putStamped(db, 'notes', content, copy);
}

const isBlank = (note: Note) => note.text.trim() === '';

/** A note that is emptied again leaves no call behind that was never held, and text that comes back brings it back. */
async function hideOrShowConversation(db: SecondCallDatabase, note: Note): Promise<void> {
  if (note.conversationId === undefined || note.openUntil === undefined) return;
  const conversation = await tableOf(db, 'conversations').get(note.conversationId);
  const isOnlyTheNote =
    conversation?.minutes === undefined && conversation?.outcome === undefined && conversation?.isOn !== true;
  const notes = await tableOf(db, 'notes').where('conversationId').equals(note.conversationId).count();
  if (conversation === undefined || !isOnlyTheNote || notes > 1) return;
  const deletedAt = isBlank(note) ? db.surroundings.now() : null;
  await putStamped(db, 'conversations', { ...conversation, deletedAt }, conversation);
}

/** Changes what a note belongs to: another kind of conversation, a new one, or none. */
export async function setNoteKind(db: SecondCallDatabase, noteId: NoteId, kind: NoteKind): Promise<void> {
  await db.transaction('rw', tableOf(db, 'notes'), tableOf(db, 'conversations'), async () => {
    const note = await getRow(db, 'notes', noteId);
    if (note === undefined) return;
    const id = note.conversationId ?? (newId(db) as ConversationId);
    const stored = await tableOf(db, 'conversations').get(id);
    const fresh = { id, at: note.at, contactIds: note.contactId === undefined ? [] : [note.contactId] };
    const deletedAt = kind === null ? db.surroundings.now() : null;
    if (kind !== null || stored !== undefined) {
      await putStamped(
        db,
        'conversations',
        { kind, ...fresh, ...stored, ...(kind && { kind }), deletedAt },
        stored,
      );
    }
    await putStamped(db, 'notes', { ...note, conversationId: kind === null ? undefined : id }, note);
  });
}
