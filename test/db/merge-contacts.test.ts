import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedPeople } from '../../lib/core/crm/merge-people.ts';
import type { ContactId, ConversationId, NoteId } from '../../lib/core/model/ids.ts';
import { applyImport, exportBackup, planImport } from '../../lib/db/backup.ts';
import type { SecondCallDatabase } from '../../lib/db/database.ts';
import { keepDraft } from '../../lib/db/drafts.ts';
import { findPeople } from '../../lib/db/find-people.ts';
import { mergeContacts, splitContact } from '../../lib/db/merge-contacts.ts';
import { createNoteEditor, openNote } from '../../lib/db/note-editor.ts';
import { getContact, saveContact } from '../../lib/db/repos/contacts.ts';
import { getNote, saveNote } from '../../lib/db/repos/notes.ts';
import { saveConversation } from '../../lib/db/repos/conversations.ts';
import { linkRecord, splitOffEmail, splitOffRecord } from '../../lib/db/split-off.ts';
import { danglingReferences } from '../../lib/db/references.ts';
import { openTestDatabase, start } from './open-test-database.ts';

const ids = ['a', 'b', 'c'] as const;
const contactId = fc.constantFrom(...ids);
const at = fc.integer({ min: start - 1_000_000, max: start });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const keys = optional(
  fc.subarray(['odoo/o/res.partner/1', 'espocrm/e/Contact/2', 'zoho-crm/z/Leads/3'], { minLength: 1 }),
);
const several = (shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .array(fc.record(shape), { maxLength: 4 })
    .map((rows) => rows.map((row, index) => ({ ...row, id: `row-${index}` })));

/** A file with three people and rows of each kind that belong to one or several of them. */
const world = fc
  .record({
    contacts: fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          name: fc.constantFrom('Ana Lima', 'A. Lima', ''),
          emails: fc.subarray(['ana@castell.example', 'a.lima@home.example', `${id}@castell.example`]),
          title: optional(fc.constantFrom('CFO', 'Finance')),
          phone: optional(fc.constant('+41 44 000 00 00')),
          channel: optional(fc.constantFrom('call', 'email')),
          crmKeys: keys,
          notCrmKeys: optional(fc.constant(['close/c/lead/9'])),
        }),
      ),
    ),
    deals: several({ name: fc.constant('Line'), contactIds: fc.subarray([...ids]) }),
    conversations: several({ kind: fc.constant('call'), at, contactIds: fc.subarray([...ids]) }),
    notes: several({ text: fc.string({ maxLength: 20 }), at, contactId: optional(contactId) }),
    touches: several({ kind: fc.constant('call'), at, contactId }),
    nextSteps: several({ contactId, text: fc.constant('Call'), strength: fc.constant(1) }),
    callPlans: several({ contactId, change: fc.string({ maxLength: 9 }) }),
    factReviews: several({
      contactId,
      noteId: fc.constant('row-0'),
      kind: fc.constant('pain'),
      quote: fc.constant('x'),
      start: fc.nat(9),
      verdict: fc.constant('dismissed'),
    }),
    tasks: several({
      contactId: optional(contactId),
      kind: fc.constant('own'),
      text: fc.constant('t'),
      dueAt: at,
    }),
    valueAssets: several({
      kind: fc.constant('answer'),
      title: fc.constant('T'),
      usedWith: fc.uniqueArray(fc.record({ contactId, at }), { maxLength: 3, selector: (use) => use.at }),
    }),
  })
  .map((tables) =>
    JSON.stringify({ format: 'second-call-backup', version: 3, exportedAt: start, ...tables }),
  );

async function bring(db: SecondCallDatabase, text: string): Promise<void> {
  const plan = await planImport(db, text);
  if (!plan.ok) throw new Error(plan.message);
  await applyImport(db, plan, 'replace');
}

const history = new Set(['createdAt', 'updatedAt', 'clock', 'exportedAt']);
/** What is stored, without when it was written; `sorted`: people of a shared row in any order. */
async function content(db: SecondCallDatabase, { isSorted = false } = {}): Promise<unknown> {
  return JSON.parse(JSON.stringify(await exportBackup(db)), (key, value: unknown) => {
    if (history.has(key)) return undefined;
    return isSorted && key === 'contactIds' && Array.isArray(value)
      ? value.map(String).toSorted((a, b) => a.localeCompare(b))
      : value;
  });
}
const id = (text: string) => text as ContactId;

describe('merging', () => {
  it('loses no row, leaves none behind, and undo gives exactly what was there', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (text) => {
        const { db } = openTestDatabase();
        await bring(db, text);
        const before = await content(db);
        const whole = await exportBackup(db);
        const counts = Object.entries(whole).map(([name, rows]) => [
          name,
          Array.isArray(rows) ? rows.length - (name === 'contacts' ? 1 : 0) : 0,
        ]);
        const undo = await mergeContacts(db, id('a'), id('b'));
        const after = await exportBackup(db);
        for (const [name, count] of counts) {
          const rows: unknown = after[name as keyof typeof after];
          expect(Array.isArray(rows) ? rows.length : 0).toBe(count);
        }
        expect(danglingReferences(after, () => false)).toEqual(danglingReferences(whole, () => false));
        await undo();
        expect(await content(db)).toEqual(before);
        db.close();
      }),
      { seed: 61, numRuns: 12 },
    );
  });

  it('can be taken apart again, one after the other, also from a backup', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (text) => {
        const { db } = openTestDatabase();
        await bring(db, text);
        const before = await content(db, { isSorted: true });
        await mergeContacts(db, id('b'), id('c'));
        const between = await content(db, { isSorted: true });
        await mergeContacts(db, id('a'), id('b'));
        const moved = openTestDatabase().db;
        await bring(moved, JSON.stringify(await exportBackup(db)));
        await splitContact(moved, id('a'), id('b'));
        expect(await content(moved, { isSorted: true })).toEqual(between);
        await splitContact(moved, id('b'), id('c'));
        expect(await content(moved, { isSorted: true })).toEqual(before);
        db.close();
        moved.close();
      }),
      { seed: 62, numRuns: 12 },
    );
  });
});

async function twins() {
  const { db, wait } = openTestDatabase();
  const ana = await saveContact(db, { name: 'Ana Lima', emails: ['ana@castell.example'] });
  const other = await saveContact(db, {
    name: 'A. Lima',
    emails: ['a.lima@home.example', 'ana@castell.example'],
    title: 'CFO',
    crmKeys: ['odoo/o/res.partner/1'],
  });
  return { db, wait, ana, other };
}

describe('a merged contact', () => {
  it('keeps its own name and main address, and takes what it had not', async () => {
    const { db, ana, other } = await twins();
    await saveContact(db, { id: ana.id, title: 'Head of finance' });
    await mergeContacts(db, ana.id, other.id);
    expect(await getContact(db, ana.id)).toMatchObject({
      name: 'Ana Lima',
      emails: ['ana@castell.example', 'a.lima@home.example'],
      title: 'Head of finance',
      crmKeys: ['odoo/o/res.partner/1'],
    });
    expect(await getContact(db, other.id)).toBeUndefined();
  });

  it('gives back only what still is its own', async () => {
    const { db, ana, other } = await twins();
    const third = await saveContact(db, { name: 'Rui Prata' });
    const [kept, given] = await Promise.all(
      ['first', 'second'].map((text) => saveNote(db, { text, at: start, contactId: other.id })),
    );
    await mergeContacts(db, ana.id, other.id);
    const since = await saveNote(db, { text: 'since', at: start, contactId: ana.id });
    await saveNote(db, { id: given?.id as NoteId, contactId: third.id });
    await saveContact(db, { id: ana.id, title: 'CEO' });
    await splitContact(db, ana.id, other.id);
    const owner = async (note: string | undefined) => (await getNote(db, note as NoteId))?.contactId;
    expect([await owner(kept?.id), await owner(given?.id), await owner(since.id)]).toEqual([
      other.id,
      third.id,
      ana.id,
    ]);
    expect((await getContact(db, ana.id))?.title).toBe('CEO');
    expect((await getContact(db, other.id))?.title).toBe('CFO');
    await expect(splitContact(db, ana.id, other.id)).rejects.toThrow('not merged');
  });

  it('shows those whom it took in itself', async () => {
    const { db, ana, other } = await twins();
    const third = await saveContact(db, { name: 'Rui Prata' });
    await mergeContacts(db, other.id, third.id);
    await mergeContacts(db, ana.id, other.id);
    const kept = await getContact(db, ana.id);
    expect(kept && mergedPeople(kept).map(({ name }) => name)).toEqual(['A. Lima']);
    await expect(splitContact(db, ana.id, third.id)).rejects.toThrow('not merged');
  });

  it('stands once in a talk in which both were', async () => {
    const { db, ana, other } = await twins();
    const talk = await saveConversation(db, { kind: 'call', at: start, contactIds: [ana.id, other.id] });
    await mergeContacts(db, ana.id, other.id);
    expect((await exportBackup(db)).conversations[0]?.contactIds).toEqual([ana.id]);
    await splitContact(db, ana.id, other.id);
    expect((await exportBackup(db)).conversations.find((one) => one.id === talk.id)?.contactIds).toHaveLength(
      2,
    );
  });

  it('refuses nobody, itself and who is gone', async () => {
    const { db, ana } = await twins();
    await expect(mergeContacts(db, ana.id, ana.id)).rejects.toThrow('not two contacts');
    await expect(mergeContacts(db, ana.id, id('nobody'))).rejects.toThrow('not two contacts');
  });
});

describe('a note that is being written while its contact is merged', () => {
  it('goes over with what was typed last, and what is typed on reaches it', async () => {
    const { db, ana, other } = await twins();
    const editor = createNoteEditor(db, { contactId: other.id });
    await editor.save('They type orders');
    const write = {
      noteId: 'fresh' as NoteId,
      text: 'not yet a note',
      known: [],
      contactId: other.id,
      copyId: 'copy' as NoteId,
    };
    keepDraft(db, { id: 'panel', count: 1, write });
    await mergeContacts(db, ana.id, other.id);
    await editor.save('They type orders twice');
    const notes = (await exportBackup(db)).notes.map(({ text, contactId }) => [text, contactId] as const);
    expect(new Map(notes)).toEqual(
      new Map([
        ['They type orders twice', ana.id],
        ['not yet a note', ana.id],
      ]),
    );
    expect(notes).toHaveLength(2);
    expect(await openNote(db, ana.id, start)).toBeDefined();
  });

  it('is the kept one’s also where its first key comes later', async () => {
    const { db, ana, other } = await twins();
    const editor = createNoteEditor(db, { contactId: other.id });
    await mergeContacts(db, ana.id, other.id);
    await editor.save('A first word');
    const { notes, conversations } = await exportBackup(db);
    expect(notes.map(({ contactId }) => contactId)).toEqual([ana.id]);
    expect(conversations.map(({ contactIds }) => contactIds)).toEqual([[ana.id]]);
    expect(conversations[0]?.id).toBe(notes[0]?.conversationId as ConversationId);
  });
});

describe('splitting off', () => {
  const shown = {
    app: 'odoo',
    page: 'contact' as const,
    record: { type: 'res.partner', id: '1', portal: 'o' },
    contact: { name: 'A. Lima', email: 'a.lima@home.example' },
    people: [],
    found: {},
  };

  it('an address makes a contact of its own, and undo takes that away', async () => {
    const { db, other } = await twins();
    const undo = await splitOffEmail(db, other.id, 'a.lima@home.example');
    expect((await getContact(db, other.id))?.emails).toEqual(['ana@castell.example']);
    const found = await findPeople(db, { ...shown, record: undefined }, {});
    expect(found.contact).toMatchObject({ name: 'A Lima', emails: ['a.lima@home.example'] });
    await undo();
    expect((await getContact(db, other.id))?.emails).toHaveLength(2);
    expect((await exportBackup(db)).contacts).toHaveLength(2);
  });

  it('a record is not linked again by its address; it offers whom it shows', async () => {
    const { db, other } = await twins();
    expect((await findPeople(db, shown, {}, 'https://o')).contact?.id).toBe(other.id);
    const undo = await splitOffRecord(db, other.id, 'odoo/o/res.partner/1');
    const match = await findPeople(db, shown, {}, 'https://o');
    expect([match.contact, match.ask, match.unknown]).toEqual([undefined, undefined, [shown.contact]]);
    await undo();
    expect((await findPeople(db, shown, {}, 'https://o')).contact?.id).toBe(other.id);
  });

  it('linking by the rep’s word adds the address, unless it is somebody else’s, and a new name where asked twice', async () => {
    const { db, ana } = await twins();
    const key = 'pipedrive/p/person/4';
    await linkRecord(db, ana.id, { key, email: 'A.Lima@home.example', name: 'Ana Costa' });
    expect(await getContact(db, ana.id)).toMatchObject({
      name: 'Ana Lima',
      emails: ['ana@castell.example'],
      crmKeys: [key],
    });
    await linkRecord(db, ana.id, { key, email: 'New@castell.example', name: 'Ana Costa' });
    expect(await getContact(db, ana.id)).toMatchObject({
      name: 'Ana Costa',
      emails: ['ana@castell.example', 'new@castell.example'],
      crmKeys: [key],
    });
  });
});
