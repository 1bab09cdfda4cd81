import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/core/contract/facts.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import { loadBrief } from '../../lib/db/brief.ts';
import type { SecondCallDatabase } from '../../lib/db/database.ts';
import { tableOf } from '../../lib/db/database.ts';
import { saveContact } from '../../lib/db/repos/contacts.ts';
import { listFactReviews, reviewFact } from '../../lib/db/repos/fact-reviews.ts';
import { saveNote } from '../../lib/db/repos/notes.ts';
import { findImported, type ImportedTalk, saveImport } from '../../lib/db/save-import.ts';
import { liveRows } from '../../lib/db/row-store.ts';
import { keepFacts, loadFacts } from '../../lib/db/stored-facts.ts';
import { day, openTestDatabase, start } from './open-test-database.ts';

const text = 'Maya: How do orders get in?\nPaul Holm: By hand, nine hours a week.';
const fact: Fact = { kind: 'pain', quote: 'By hand', start: 39, end: 46, rule: 'pain/own' };
const talk: ImportedTalk = {
  kind: 'meeting',
  at: start - day,
  minutes: 31,
  title: 'Order entry',
  text,
  source: 'transcript',
  readings: new Map([['talk', [fact]]]),
};

async function setUp() {
  const { db, wait } = openTestDatabase();
  const contact = await saveContact(db, { name: 'Paul Holm' });
  return { db, contact, wait };
}

const alive = <Name extends 'conversations' | 'notes'>(db: SecondCallDatabase, table: Name) =>
  liveRows(tableOf(db, table).toCollection());
const briefOf = (db: SecondCallDatabase, { id }: Contact) =>
  loadBrief(db, id, { now: start, timeZone: 'Europe/Berlin' });

describe('an imported talk', () => {
  it('is the last time: a conversation with its note, as a held talk of the history', async () => {
    const { db, contact } = await setUp();
    await saveImport(db, contact, talk);
    const brief = await briefOf(db, contact);
    expect(brief?.notes).toMatchObject([
      {
        note: { text, source: 'transcript', at: start - day },
        conversation: { kind: 'meeting', minutes: 31, title: 'Order entry', outcome: 'held' },
      },
    ]);
    expect(brief?.input.history).toMatchObject([
      { type: 'meeting', minutes: 31, source: 'transcript', text },
    ]);
    expect(brief?.notes[0]?.note).not.toHaveProperty('openUntil');
  });

  it('keeps its facts beside those that were known', async () => {
    const { db, contact } = await setUp();
    keepFacts(db, contact.id, new Map([['before', []]]));
    await saveImport(db, contact, talk);
    expect([...(await loadFacts(db, contact.id))]).toEqual([
      ['before', []],
      ['talk', [fact]],
    ]);
  });

  it('has its summary as a second note, after the talk in the history and above it in the panel', async () => {
    const { db, contact } = await setUp();
    await saveImport(db, contact, { ...talk, summary: 'They type it all.' });
    const brief = await briefOf(db, contact);
    expect(brief?.notes.map(({ note }) => [note.source, note.text])).toEqual([
      ['notes', 'They type it all.'],
      ['transcript', text],
    ]);
    expect(brief?.input.history.map(({ type, source }) => [type, source])).toEqual([
      ['meeting', 'transcript'],
      ['note', 'notes'],
    ]);
    expect(await alive(db, 'conversations')).toHaveLength(1);
  });

  it('is not there by half where a row is refused', async () => {
    const { db, contact } = await setUp();
    await expect(saveImport(db, contact, { ...talk, text: 'x'.repeat(10_000_001) })).rejects.toThrow(
      'too_big',
    );
    expect(await alive(db, 'conversations')).toEqual([]);
    expect(await alive(db, 'notes')).toEqual([]);
  });
});

describe('the undo of an import', () => {
  it('leaves everything as it was, with what was said of the facts', async () => {
    const { db, contact, wait } = await setUp();
    const own = await saveNote(db, { text: 'my own', at: start, contactId: contact.id });
    const undo = await saveImport(db, contact, { ...talk, summary: 'They type it all.' });
    const [note] = (await alive(db, 'notes')).filter(({ source }) => source === 'transcript');
    if (!note) throw new Error('no note');
    wait(5);
    const reviewed = { noteId: note.id, contactId: contact.id, said: fact } as Parameters<
      typeof reviewFact
    >[1];
    await reviewFact(db, reviewed, { verdict: 'dismissed', change: {} });
    await undo();
    expect((await alive(db, 'notes')).map(({ id }) => id)).toEqual([own.id]);
    expect(await alive(db, 'conversations')).toEqual([]);
    expect(await listFactReviews(db, [contact.id])).toEqual([]);
  });

  it('takes nothing away that was changed since', async () => {
    const { db, contact, wait } = await setUp();
    const undo = await saveImport(db, contact, talk);
    const [note] = await alive(db, 'notes');
    wait(5);
    await saveNote(db, { id: note?.id as never, text: `${text}\nand more` });
    await undo();
    expect(await alive(db, 'notes')).toMatchObject([{ text: `${text}\nand more` }]);
    expect(await alive(db, 'conversations')).toHaveLength(1);
  });

  it('can be taken back with the import done again', async () => {
    const { db, contact } = await setUp();
    await (
      await saveImport(db, contact, talk)
    )();
    await saveImport(db, contact, talk);
    expect(await alive(db, 'notes')).toHaveLength(1);
  });
});

describe('a talk that was imported before', () => {
  it.each([
    ['word by word', text, start - day],
    ['with other names for the speakers', text.replace('Paul Holm:', 'Them:'), start - day],
    ['where the end of it is another', `${text} And more.`, undefined],
    ['as the smaller part of a longer one', `${text}\n${text.replaceAll('a', 'e').repeat(3)}`, undefined],
    ['another one', 'Maya: Hello?\nPaul Holm: Nobody is here.', undefined],
  ])('is known %s', async (_how, again, at) => {
    const { db, contact } = await setUp();
    await saveImport(db, contact, talk);
    expect(await findImported(db, contact.id, again)).toBe(at);
  });

  it('is not one of another contact, nor taken out again, nor being typed', async () => {
    const { db, contact } = await setUp();
    const other = await saveContact(db, { name: 'Ines' });
    const undo = await saveImport(db, contact, talk);
    expect(await findImported(db, other.id, text)).toBeUndefined();
    await undo();
    expect(await findImported(db, contact.id, text)).toBeUndefined();
    await saveNote(db, { text, at: start, contactId: contact.id, openUntil: start + day });
    expect(await findImported(db, contact.id, text)).toBeUndefined();
  });
});
