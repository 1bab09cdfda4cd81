import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ContactId, NoteId } from '../../lib/core/model/ids.ts';
import { loadBrief } from '../../lib/db/brief.ts';
import { danglingReferences } from '../../lib/db/references.ts';
import { exportBackup } from '../../lib/db/backup.ts';
import { removeContact, saveContact } from '../../lib/db/repos/contacts.ts';
import { saveConversation } from '../../lib/db/repos/conversations.ts';
import { forgetReview, listFactReviews, reviewFact } from '../../lib/db/repos/fact-reviews.ts';
import { removeNote, saveNote } from '../../lib/db/repos/notes.ts';
import { addSampleData, removeSampleData } from '../../lib/db/sample-data.ts';
import { keepFacts, loadFacts } from '../../lib/db/stored-facts.ts';
import { openTestDatabase, start } from './open-test-database.ts';

const said = { kind: 'pain', quote: 'retypes orders', start: 3 } as const;
const dismissed = { verdict: 'dismissed', change: {} } as const;
const asGoal = { verdict: 'corrected', change: { kind: 'goal' } } as const;

async function withNote() {
  const opened = openTestDatabase();
  const { db } = opened;
  const { id: contactId } = await saveContact(db, { name: 'Paul' });
  const note = await saveNote(db, { text: 'he retypes orders', at: start, contactId });
  const reviews = () => listFactReviews(db, [contactId]);
  return { ...opened, contactId, note, reviews, target: { noteId: note.id, contactId, said } };
}

describe('the word of the rep on a fact', () => {
  it('is stored once for the same words, and the last one counts', async () => {
    const { db, target, reviews, note, contactId } = await withNote();
    await reviewFact(db, target, dismissed);
    const [review] = await reviews();
    expect(review).toMatchObject({ ...said, ...dismissed, noteId: note.id, contactId, ownerId: 'local' });
    await reviewFact(db, { ...target, review }, asGoal);
    await reviewFact(db, target, asGoal);
    expect(await reviews()).toMatchObject([{ ...said, ...asGoal }]);
    await reviewFact(db, { ...target, said: { ...said, start: 90 } }, dismissed);
    expect(await reviews()).toHaveLength(2);
  });

  it('is taken back by its undo, to the word before it or to none', async () => {
    const { db, target, reviews } = await withNote();
    const undoFirst = await reviewFact(db, target, dismissed);
    const [review] = await reviews();
    const undoSecond = await reviewFact(db, { ...target, review }, asGoal);
    await undoSecond();
    expect(await reviews()).toMatchObject([dismissed]);
    await undoFirst();
    expect(await reviews()).toEqual([]);
  });

  it('can be forgotten, and that undone', async () => {
    const { db, target, reviews } = await withNote();
    await reviewFact(db, target, dismissed);
    const [review] = await reviews();
    const undo = review && (await forgetReview(db, review));
    expect(await reviews()).toEqual([]);
    await undo?.();
    expect(await reviews()).toMatchObject([dismissed]);
  });

  it('leaves the stored facts as they are: nothing is read again', async () => {
    const { db, target, contactId } = await withNote();
    keepFacts(db, contactId, new Map([['key', []]]));
    const undo = await reviewFact(db, target, dismissed);
    await undo();
    expect((await loadFacts(db, contactId)).size).toBe(1);
  });

  it.each<[string, (opened: Awaited<ReturnType<typeof withNote>>) => Promise<() => Promise<void>>]>([
    ['its note', ({ db, note }) => removeNote(db, note.id)],
    ['its contact', ({ db, contactId }) => removeContact(db, contactId)],
  ])('goes with %s, and comes back with it', async (_what, remove) => {
    const opened = await withNote();
    await reviewFact(opened.db, opened.target, dismissed);
    const undo = await remove(opened);
    expect(await opened.reviews()).toEqual([]);
    expect((await exportBackup(opened.db)).factReviews).toEqual([]);
    await undo();
    expect(await opened.reviews()).toHaveLength(1);
  });

  it('goes with the sample data, however it came there', async () => {
    const { db } = openTestDatabase();
    await addSampleData(db, start);
    const contactId = 'sample-sarah' as ContactId;
    const noteId = 'sample-note-sarah-call' as NoteId;
    await reviewFact(db, { noteId, contactId, said }, dismissed);
    await removeSampleData(db);
    const backup = await exportBackup(db);
    expect(backup.factReviews).toEqual([]);
    expect(danglingReferences(backup, () => false)).toEqual([]);
  });
});

it('comes with the brief of everybody who was in the talk, beside the note that each entry tells', async () => {
  const { db } = openTestDatabase();
  const [paul, ines] = [await saveContact(db, { name: 'Paul' }), await saveContact(db, { name: 'Ines' })];
  const talk = await saveConversation(db, {
    kind: 'meeting',
    at: start - 1_000,
    contactIds: [paul.id, ines.id],
    outcome: 'held',
  });
  const text = 'he retypes orders';
  const note = await saveNote(db, { text, at: talk.at, contactId: paul.id, conversationId: talk.id });
  await reviewFact(db, { noteId: note.id, contactId: ines.id, said }, dismissed);
  for (const { id } of [paul, ines]) {
    const brief = await loadBrief(db, id, { now: start, timeZone: 'UTC' });
    expect(brief?.reviews).toMatchObject([{ ...said, noteId: note.id }]);
    expect(brief?.noteIds).toEqual([note.id]);
    expect(brief?.input.history.map((entry) => entry.text)).toEqual([text]);
  }
});
