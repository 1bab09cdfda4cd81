import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactId } from '../../lib/core/model/ids.ts';
import type { SecondCallDatabase } from '../../lib/db/database.ts';
import { createNoteEditor } from '../../lib/db/note-editor.ts';
import { endCall, findCallOn, startCall } from '../../lib/db/repos/calls.ts';
import { getConversation } from '../../lib/db/repos/conversations.ts';
import { hour, openTestDatabase, start } from './open-test-database.ts';

const minute = 60_000;
const rosa = 'rosa' as ContactId;
let db: SecondCallDatabase;
let wait: (ms: number) => void;
beforeEach(() => ({ db, wait } = openTestDatabase()));

const on = (now: number) => findCallOn(db, now);
const conversations = () => db.table('conversations').toArray();
async function typeNote(text: string) {
  const saved = await createNoteEditor(db, { contactId: rosa }).save(text);
  if (!saved.ok || saved.kind === 'empty') throw new Error('no note');
  return saved.note;
}

describe('a call that is started by hand', () => {
  it('is on until it is ended, and has its minutes then', async () => {
    await startCall(db, rosa);
    const call = await on(start + 20 * minute);
    expect(call).toMatchObject({ kind: 'call', at: start, contactIds: [rosa] });
    wait(20 * minute);
    const undo = call && (await endCall(db, call));
    expect(await on(start + 20 * minute)).toBeUndefined();
    expect((await conversations())[0]).toMatchObject({ minutes: 20 });
    await undo?.();
    expect(await on(start + 20 * minute)).toBeDefined();
  });

  it('that nobody ended is over after some hours', async () => {
    await startCall(db, rosa);
    expect(await on(start + 3 * hour)).toBeDefined();
    expect(await on(start + 5 * hour)).toBeUndefined();
  });

  it('holds the notes that are typed in it', async () => {
    await startCall(db, rosa);
    wait(minute);
    const note = await typeNote('9 hours a week');
    expect(note.conversationId).toBe((await on(start + minute))?.id);
    expect(await conversations()).toHaveLength(1);
  });

  it('takes over the notes that were begun just before it', async () => {
    const note = await typeNote('ask about orders');
    wait(5 * minute);
    await startCall(db, rosa);
    expect(await on(start + 5 * minute)).toMatchObject({ id: note.conversationId, at: start + 5 * minute });
    expect(await conversations()).toHaveLength(1);
  });

  it('is another talk than the one of this morning’s notes', async () => {
    const note = await typeNote('first call');
    wait(2 * hour);
    await startCall(db, rosa);
    expect((await on(start + 2 * hour))?.id).not.toBe(note.conversationId);
    const earlier = note.conversationId && (await getConversation(db, note.conversationId));
    expect(earlier).toMatchObject({ at: start });
  });

  it('stays when its note is emptied again', async () => {
    await startCall(db, rosa);
    const editor = createNoteEditor(db, { contactId: rosa });
    await editor.save('x');
    await editor.save('');
    expect(await on(start)).toBeDefined();
  });

  it('is taken back with one undo', async () => {
    const undo = await startCall(db, rosa);
    await undo();
    expect(await on(start)).toBeUndefined();
  });
});
