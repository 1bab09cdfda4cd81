import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { draftsOf, keepDraft } from '../../lib/db/drafts.ts';
import { createNoteEditor, fileNote, openNote } from '../../lib/db/note-editor.ts';
import { saveNoteText, setNoteKind } from '../../lib/db/note-text.ts';
import { tableOf, type SecondCallDatabase } from '../../lib/db/database.ts';
import { saveContact } from '../../lib/db/repos/contacts.ts';
import { getConversation } from '../../lib/db/repos/conversations.ts';
import { getNote } from '../../lib/db/repos/notes.ts';
import type { NoteId } from '../../lib/core/model/ids.ts';
import { hour, openTestDatabase, start } from './open-test-database.ts';

async function withContact() {
  const opened = openTestDatabase();
  const { id } = await saveContact(opened.db, { name: 'Ines Abril' });
  return { ...opened, contactId: id };
}

const texts = async (db: SecondCallDatabase) =>
  (await tableOf(db, 'notes').toArray()).map(({ text }) => text).sort();

async function conversationOf(db: SecondCallDatabase, noteId: NoteId) {
  const note = await getNote(db, noteId);
  return note?.conversationId === undefined ? undefined : getConversation(db, note.conversationId);
}

describe('a note editor', () => {
  it('makes note and call with the first character, and not before', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    expect(await editor.save('  ')).toEqual({ ok: true, kind: 'empty' });
    expect(await texts(db)).toEqual([]);
    expect(await editor.save('a')).toMatchObject({ kind: 'saved', note: { text: 'a', contactId } });
    expect(await conversationOf(db, editor.noteId())).toMatchObject({
      kind: 'call',
      at: start,
      contactIds: [contactId],
    });
  });

  it('keeps the newest text when many writes are under way at once', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    const steps = Array.from({ length: 40 }, (_, index) => 'pain'.repeat(index + 1));
    const results = await Promise.all(steps.map((text) => editor.save(text)));
    expect(results.every((result) => result.ok && result.kind === 'saved')).toBe(true);
    expect(await texts(db)).toEqual([steps.at(-1)]);
  });

  it('lets a version that a live query brings late do no harm', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    const first = await editor.save('one');
    await editor.save('one two');
    if (first.ok && first.kind !== 'empty') editor.rebase(first.note);
    expect(await editor.save('one two three')).toMatchObject({ kind: 'saved' });
    expect(await texts(db)).toEqual(['one two three']);
  });

  it('loses nothing when the panel goes before a write is through', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    await editor.save('first');
    const noteId = editor.noteId();
    // All that a panel leaves behind which is closed with the last key.
    const write = { noteId, text: 'first, last', known: ['first'], contactId, copyId: 'c' as NoteId };
    keepDraft(db, { id: 'editor', count: 2, write });
    expect((await openNote(db, contactId, start))?.text).toBe('first, last');
    expect(await draftsOf(db).count()).toBe(0);
    expect(await texts(db)).toEqual(['first, last']);
  });

  it('is not disturbed by another panel that recovers its draft', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    const typed = ['a', 'ab', 'abc'].map((text) => editor.save(text));
    const found = [openNote(db, contactId, start), openNote(db, contactId, start)];
    const more = ['abcd', 'abcde'].map((text) => editor.save(text));
    const results = await Promise.all([...typed, ...more]);
    await Promise.all(found);
    expect(results.map((result) => result.ok && result.kind)).toEqual(Array(5).fill('saved'));
    expect(await texts(db)).toEqual(['abcde']);
    expect(await draftsOf(db).count()).toBe(0);
  });

  it('keeps a draft that cannot be written, and shows the note all the same', async () => {
    const { db, contactId } = await withContact();
    await createNoteEditor(db, { contactId }).save('kept');
    const tooLong = 'x'.repeat(10_000_001);
    const write = { noteId: 'n' as NoteId, text: tooLong, known: [], contactId, copyId: 'c' as NoteId };
    keepDraft(db, { id: 'editor', count: 1, write });
    expect((await openNote(db, contactId, start))?.text).toBe('kept');
    expect(await draftsOf(db).count()).toBe(1);
  });

  it('is found again after the panel was closed, and goes on without a second note', async () => {
    const { db, contactId, wait } = await withContact();
    await createNoteEditor(db, { contactId }).save('first half');
    wait(hour);
    const note = await openNote(db, contactId, start + hour);
    expect(note?.text).toBe('first half');
    expect(await createNoteEditor(db, { contactId, note }).save('first half, second half')).toMatchObject({
      kind: 'saved',
    });
    expect(await texts(db)).toEqual(['first half, second half']);
  });

  it('counts as filed twelve hours after its last character', async () => {
    const { db, contactId, wait } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    await editor.save('a');
    wait(11 * hour);
    await editor.save('ab');
    expect(await openNote(db, contactId, start + 22 * hour)).toMatchObject({ text: 'ab' });
    expect(await openNote(db, contactId, start + 23 * hour)).toBeUndefined();
  });

  it('stays filed when an old note is corrected', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    await editor.save('a');
    const undo = await fileNote(db, editor.noteId());
    await createNoteEditor(db, { contactId, note: await getNote(db, editor.noteId()) }).save('b');
    expect(await openNote(db, contactId, start)).toBeUndefined();
    expect(await texts(db)).toEqual(['b']);
    await undo();
    expect(await texts(db)).toEqual(['b']);
  });

  it('opens a filed note again on undo', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    await editor.save('a');
    await (
      await fileNote(db, editor.noteId())
    )();
    expect(await openNote(db, contactId, start)).toMatchObject({ text: 'a' });
  });

  it('takes the call away with an emptied note, and brings it back with the text', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    await editor.save('x');
    await editor.save('');
    expect(await conversationOf(db, editor.noteId())).toBeUndefined();
    await editor.save('back');
    expect(await conversationOf(db, editor.noteId())).toMatchObject({ kind: 'call' });
  });
});

describe('two panels on one contact', () => {
  async function twoEditors() {
    const { db, contactId } = await withContact();
    await createNoteEditor(db, { contactId }).save('common');
    const note = await openNote(db, contactId, start);
    const editors = [
      createNoteEditor(db, { contactId, note }),
      createNoteEditor(db, { contactId, note }),
    ] as const;
    return { db, contactId, editors };
  }

  it('keep both texts when both changed the common version, and say so', async () => {
    const { db, editors } = await twoEditors();
    expect(await editors[0].save('common, left')).toMatchObject({ kind: 'saved' });
    const second = await editors[1].save('common, right');
    expect(second).toMatchObject({ kind: 'kept_twice', note: { conflictOf: editors[0].noteId() } });
    expect(await texts(db)).toEqual(['common, left', 'common, right']);
  });

  it('make one second note only, however much is typed on', async () => {
    const { db, editors } = await twoEditors();
    const typed = (side: string) => ['a', 'ab', 'abc'].map((text) => `${side} ${text}`);
    await Promise.all([
      ...typed('left').map((text) => editors[0].save(text)),
      ...typed('right').map((text) => editors[1].save(text)),
    ]);
    expect(await texts(db)).toEqual(['left abc', 'right abc']);
  });

  it('let the later write win when it has seen the other', async () => {
    const { db, contactId, editors } = await twoEditors();
    await editors[0].save('common, left');
    const seen = await openNote(db, contactId, start);
    if (seen) editors[1].rebase(seen);
    expect(await editors[1].save('common, left, right')).toMatchObject({ kind: 'saved' });
    expect(await texts(db)).toEqual(['common, left, right']);
  });

  it('do not keep the same text twice', async () => {
    const { db, editors } = await twoEditors();
    await editors[0].save('same');
    expect(await editors[1].save('same')).toMatchObject({ kind: 'saved' });
    expect(await texts(db)).toEqual(['same']);
  });

  it('file both copies at once', async () => {
    const { db, contactId, editors } = await twoEditors();
    await editors[0].save('left');
    await editors[1].save('right');
    await fileNote(db, editors[0].noteId());
    expect(await openNote(db, contactId, start)).toBeUndefined();
  });
});

describe('saveNoteText', () => {
  const copyId = 'copy' as NoteId;

  it('writes a note again that was deleted elsewhere while it was typed', async () => {
    const { db, contactId } = await withContact();
    const noteId = 'n' as NoteId;
    const saved = await saveNoteText(db, { noteId, text: 'kept', known: ['ke'], contactId, copyId });
    expect(saved).toMatchObject({ kind: 'saved', note: { text: 'kept' } });
  });

  it('keeps markup, emoji and right-to-left text as text', async () => {
    const { db, contactId } = await withContact();
    const text = '<script>x</script> 🙂 שלום\u0000';
    await saveNoteText(db, { noteId: 'n' as NoteId, text, known: [], contactId, copyId });
    expect((await getNote(db, 'n' as NoteId))?.text).toBe(text);
  });

  it('says that the disk is full, and nothing has changed', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    await editor.save('kept');
    const notes = tableOf(db, 'notes');
    const fail = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    notes.hook('updating', fail);
    expect(await editor.save('kept and more')).toMatchObject({ ok: false, code: 'disk_full' });
    notes.hook('updating').unsubscribe(fail);
    expect(await texts(db)).toEqual(['kept']);
    expect(await editor.save('kept and more')).toMatchObject({ kind: 'saved' });
    expect(await texts(db)).toEqual(['kept and more']);
  });
});

describe('setNoteKind', () => {
  it.each(['meeting', 'email', 'voicemail'] as const)(
    'turns a call into a conversation of kind %s',
    async (kind) => {
      const { db, contactId } = await withContact();
      const editor = createNoteEditor(db, { contactId });
      await editor.save('a');
      await editor.setKind(kind);
      expect(await conversationOf(db, editor.noteId())).toMatchObject({ kind, contactIds: [contactId] });
    },
  );

  it('makes it just a note, and a talk again', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    await editor.save('a');
    await editor.setKind(null);
    expect(await conversationOf(db, editor.noteId())).toBeUndefined();
    await setNoteKind(db, editor.noteId(), 'meeting');
    expect(await conversationOf(db, editor.noteId())).toMatchObject({ kind: 'meeting' });
  });

  it('holds for a note that is not written yet', async () => {
    const { db, contactId } = await withContact();
    const editor = createNoteEditor(db, { contactId });
    await editor.setKind('voicemail');
    await editor.save('left a message');
    expect(await conversationOf(db, editor.noteId())).toMatchObject({ kind: 'voicemail' });
  });
});
