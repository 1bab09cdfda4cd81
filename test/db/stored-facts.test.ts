import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/core/contract/facts.ts';
import type { ContactId } from '../../lib/core/model/ids.ts';
import { deleteEverything, exportBackup } from '../../lib/db/backup.ts';
import type { SecondCallDatabase } from '../../lib/db/database.ts';
import { readingKey } from '../../lib/db/reading-key.ts';
import { removeContact, saveContact } from '../../lib/db/repos/contacts.ts';
import { removeNote, saveNote } from '../../lib/db/repos/notes.ts';
import { standsOn, keepFacts, loadFacts } from '../../lib/db/stored-facts.ts';
import { openTestDatabase, start } from './open-test-database.ts';

const text = 'retypes orders by hand';
const fact: Fact = { kind: 'pain', quote: 'retypes orders', start: 0, end: 14, rule: 'pain/own' };
const request = { now: '2026-11-09T12:00:00Z', source: 'notes', text } as const;

async function withFacts() {
  const { db } = openTestDatabase();
  const { id } = await saveContact(db, { name: 'Paul' });
  const other = await saveContact(db, { name: 'Ines' });
  const note = await saveNote(db, { text, at: start, contactId: id });
  for (const contactId of [id, other.id]) keepFacts(db, contactId, new Map([['key', [fact]]]));
  const sizes = async () => [(await loadFacts(db, id)).size, (await loadFacts(db, other.id)).size];
  return { db, id, note, sizes };
}

describe('stored facts', () => {
  it('come back as they were kept, and take the place of earlier ones', async () => {
    const { db, id } = await withFacts();
    expect([...(await loadFacts(db, id))]).toEqual([['key', [fact]]]);
    keepFacts(db, id, new Map([['later', []]]));
    expect([...(await loadFacts(db, id))]).toEqual([['later', []]]);
  });

  it('are none for somebody new, in a database that was never opened', async () => {
    expect((await loadFacts(openTestDatabase().db, 'nobody' as ContactId)).size).toBe(0);
  });

  it('are none where the row is damaged', async () => {
    const { db, id } = await withFacts();
    await db.table('facts').put({ contactId: id, facts: 'words' });
    expect((await loadFacts(db, id)).size).toBe(0);
  });

  it.each<[string, (opened: Awaited<ReturnType<typeof withFacts>>) => Promise<unknown>, number[]]>([
    ['a deleted note', ({ db, note }) => removeNote(db, note.id), [0, 1]],
    ['a deleted contact', ({ db, id }) => removeContact(db, id), [0, 1]],
    ['deleted data', ({ db }) => deleteEverything(db), [0, 0]],
  ])('go with %s', async (_what, remove, left) => {
    const opened = await withFacts();
    await remove(opened);
    expect(await opened.sizes()).toEqual(left);
  });

  it('stand in no backup', async () => {
    const { db } = await withFacts();
    expect(JSON.stringify(await exportBackup(db))).not.toContain('pain/own');
  });

  it('are kept without a word where the database is closed', async () => {
    const closed: SecondCallDatabase = openTestDatabase().db;
    expect(() => keepFacts(closed, 'c' as ContactId, new Map())).not.toThrow();
  });
});

describe('the key of a reading', () => {
  it('is the same for the same question only', () => {
    expect(readingKey('facts', { ...request })).toBe(readingKey('facts', request));
    const others = [
      { ...request, text: `${text}.` },
      { ...request, now: '2026-11-10T12:00:00Z' },
      { ...request, contact: { name: 'Paul' } },
    ];
    const keys = [request, ...others].map((one) => readingKey('facts', one));
    expect(new Set([...keys, readingKey('dates', request)]).size).toBe(others.length + 2);
  });

  it('hardly ever meets another one', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => readingKey('facts', { text: `note ${index}` }));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it.each<[string, unknown, boolean]>([
  ['a fact on its words', [fact], true],
  ['no fact', [], true],
  ['another text’s fact', [{ ...fact, start: 1 }], false],
  ['no list', { fact }, false],
  ['an empty slot', [null], false],
  ['nothing', undefined, false],
])('takes %s for facts of a text: %#', (_what, stored, expected) => {
  expect(standsOn(stored, text)).toBe(expected);
});
