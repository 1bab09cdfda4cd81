import { liveQuery } from 'dexie';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ContactId, NoteId } from '../core/model/ids.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { createNoteEditor, fileNote, type NoteEditor, openNote } from '../db/note-editor.ts';
import type { NoteKind } from '../db/note-text.ts';
import { getConversation } from '../db/repos/conversations.ts';
import { getNote } from '../db/repos/notes.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';
import { failureOf, type SaveStatus, statusOf } from './save-status.ts';
import { unsavedNotes } from './unsaved-notes.ts';

type Kind = Exclude<NoteKind, null>;
type Opened = { key: string; startText: string; editor: NoteEditor; kind: Kind; status: SaveStatus };

export type NoteEditorState = Omit<Opened, 'editor' | 'key'> & {
  noteKey: string;
  /** The note that the box writes; another one after it had to be kept twice. */
  noteId: NoteId;
  onKind: (kind: Kind) => void;
  onInput: (text: string) => void;
  /** Closes the note; what is typed next begins a new one. */
  file: () => Promise<Undo>;
};

/** The note that is being written for this contact, or a new one; a text that could not be saved comes first. */
async function openBox(db: SecondCallDatabase, contactId: ContactId): Promise<Opened> {
  const unsaved = unsavedNotes.get(contactId);
  if (unsaved) {
    const { text, editor } = unsaved;
    return { key: editor.noteId(), startText: text, editor, kind: 'call', status: failureOf(text) };
  }
  const note = await openNote(db, contactId, Date.now());
  const about = note?.conversationId && (await getConversation(db, note.conversationId));
  const kind = (about && about.kind) || 'call';
  const editor = createNoteEditor(db, { contactId, kind, ...(note && { note }) });
  return {
    key: editor.noteId(),
    startText: note?.text ?? '',
    editor,
    kind,
    status: { state: note ? 'saved' : 'empty' },
  };
}

/**
 * The text box of one contact's note. A write starts with every input (a flush at closing does not arrive); a text that
 * another panel wrote is taken over while this box holds nothing newer. Null until the note is open.
 */
export function useNoteEditor(
  contactId: ContactId,
  box: RefObject<HTMLTextAreaElement | null>,
): NoteEditorState | null {
  const db = useDatabase();
  /** Counts up to open the next note of the same contact. */
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [status, setStatus] = useState<SaveStatus>({ state: 'empty' });
  const pending = useRef(0);
  const lastWrite = useRef<Promise<void>>(Promise.resolve());
  const savedText = useRef('');

  useEffect(() => {
    let isGone = false;
    const show = (next: Opened) => {
      if (isGone) return;
      savedText.current = next.startText;
      pending.current = 0;
      setStatus(next.status);
      setOpened({ ...next, key: `${round} ${next.key}` });
    };
    openBox(db, contactId).then(show, () => {
      const editor = createNoteEditor(db, { contactId, kind: 'call' });
      show({ key: editor.noteId(), startText: '', editor, kind: 'call', status: failureOf('') });
    });
    return () => {
      isGone = true;
    };
  }, [db, contactId, round]);

  useEffect(() => {
    if (!opened) return undefined;
    const { editor } = opened;
    const followed = liveQuery(() => getNote(db, editor.noteId())).subscribe((stored) => {
      const element = box.current;
      if (!stored || !element || pending.current > 0 || element.value !== savedText.current) return;
      if (stored.openUntil === undefined) setRound((before) => before + 1);
      if (stored.text === element.value) return;
      element.value = stored.text;
      savedText.current = stored.text;
      editor.rebase(stored);
    });
    return () => followed.unsubscribe();
  }, [db, opened, box]);

  if (!opened) return null;
  const { editor } = opened;

  function settle(text: string, next: SaveStatus): void {
    pending.current -= 1;
    if (next.state === 'failed') unsavedNotes.set(contactId, { text, editor });
    else unsavedNotes.delete(contactId);
    if (next.state !== 'failed') savedText.current = text;
    if (pending.current > 0) return;
    setStatus((before) => (before.state === 'conflict' && next.state === 'saved' ? before : next));
  }

  return {
    startText: opened.startText,
    noteKey: opened.key,
    noteId: editor.noteId(),
    status,
    kind: opened.kind,
    onKind: (kind) => {
      setOpened({ ...opened, kind });
      editor.setKind(kind).catch(() => setStatus(failureOf('')));
    },
    onInput: (text) => {
      pending.current += 1;
      setStatus((before) => (before.state === 'conflict' ? before : { state: 'saving' }));
      lastWrite.current = editor.save(text).then(
        (result) => settle(text, statusOf(result)),
        () => settle(text, failureOf(text)),
      );
    },
    file: async () => {
      // A long text that was pasted a moment ago is no note yet.
      await lastWrite.current;
      const undo = await fileNote(db, editor.noteId());
      const reopen = () => setRound((before) => before + 1);
      reopen();
      return () => undo().then(reopen);
    },
  };
}
