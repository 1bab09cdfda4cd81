import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyImport,
  deleteEverything,
  exportBackup,
  planImport,
  type ImportMode,
} from '../../lib/db/backup.ts';
import { tableOf, type SecondCallDatabase } from '../../lib/db/database.ts';
import { keepDraft } from '../../lib/db/drafts.ts';
import { getContact, removeContact, saveContact } from '../../lib/db/repos/contacts.ts';
import { getNote, saveNote } from '../../lib/db/repos/notes.ts';
import { searchContacts } from '../../lib/db/search-contacts.ts';
import type { CalendarId, ContactId, NoteId } from '../../lib/core/model/ids.ts';
import { backupFile, comparable } from './arbitrary-backup.ts';
import { openTestDatabase, start } from './open-test-database.ts';

const head = { format: 'second-call-backup', version: 1, exportedAt: start };
const file = (tables: object) => JSON.stringify({ ...head, ...tables });

async function accepted(db: SecondCallDatabase, text: string) {
  const plan = await planImport(db, text);
  if (!plan.ok) throw new Error(plan.message);
  return plan;
}

const bring = async (db: SecondCallDatabase, text: string, mode: ImportMode) =>
  applyImport(db, await accepted(db, text), mode);

/** What rows say, without when: a row that takes another's place gets a later stamp. */
const said = (rows: object): unknown =>
  JSON.parse(JSON.stringify(rows, (key, value: unknown) => (key === 'clock' ? undefined : value)));

const content = async (db: SecondCallDatabase) => comparable(await exportBackup(db));

describe('round trip', () => {
  it('gives the same rows in an empty and in a full database, and undo gives back what was there', async () => {
    await fc.assert(
      fc.asyncProperty(backupFile, backupFile, async (one, other) => {
        const [first, second] = [openTestDatabase().db, openTestDatabase().db];
        await bring(first, one, 'merge');
        const exported = await content(first);
        await bring(second, other, 'merge');
        const before = await content(second);
        const undo = await bring(second, JSON.stringify(await exportBackup(first)), 'replace');
        expect(said(await content(second))).toEqual(said(exported));
        await undo();
        expect(await content(second)).toEqual(before);
        first.close();
        second.close();
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  it('merges the same file twice without a change, and undo of a merge is exact', async () => {
    await fc.assert(
      fc.asyncProperty(backupFile, backupFile, async (one, other) => {
        const { db } = openTestDatabase();
        await bring(db, one, 'merge');
        const before = await content(db);
        const undo = await bring(db, other, 'merge');
        const { counts } = await accepted(db, other);
        for (const table of Object.values(counts.merge))
          expect(table).toMatchObject({ new: 0, changed: 0, deleted: 0 });
        await undo();
        expect(await content(db)).toEqual(before);
        db.close();
      }),
      { seed: 12, numRuns: 25 },
    );
  });
});

describe('a file written by hand', () => {
  it('needs only what the schema requires', async () => {
    const { db } = openTestDatabase();
    await bring(
      db,
      file({
        contacts: [{ id: 'c', name: 'Inés Abril', emails: ['Ines@Talverde.example'] }],
        notes: [{ id: 'n', text: 'x', at: 5, contactId: 'c' }],
        nextSteps: [{ id: 's', contactId: 'c', text: 'call', strength: 1 }],
      }),
      'merge',
    );
    expect(await getContact(db, 'c' as ContactId)).toMatchObject({
      ownerId: 'local',
      createdAt: start,
      emails: ['ines@talverde.example'],
    });
    expect(await getNote(db, 'n' as NoteId)).toMatchObject({
      createdAt: 5,
      updatedAt: 5,
      source: 'notes',
      clock: '0000000000005-0000-00000000',
    });
    expect((await searchContacts(db, 'ine')).map(({ id }) => id)).toEqual(['c']);
  });
});

describe('the dry run', () => {
  it('counts new, changed, same, older and deleted rows, and writes nothing', async () => {
    const { db, wait } = openTestDatabase();
    await bring(
      db,
      file({ notes: ['same', 'changed', 'older', 'deleted'].map((id) => ({ id, text: id, at: 5 })) }),
      'merge',
    );
    wait(1_000);
    await saveNote(db, { id: 'older' as NoteId, text: 'newer here' });
    const before = await content(db);
    const plan = await accepted(
      db,
      file({
        notes: [
          { id: 'same', text: 'same', at: 5 },
          { id: 'changed', text: 'changed!', at: 5, updatedAt: 6 },
          { id: 'older', text: 'older', at: 5 },
          { id: 'new', text: 'new', at: 5 },
        ],
      }),
    );
    expect(plan.counts.merge.notes).toEqual({ new: 1, changed: 1, same: 1, older: 1, deleted: 0 });
    expect(plan.counts.replace.notes).toEqual({ new: 1, changed: 2, same: 1, older: 0, deleted: 1 });
    expect(await content(db)).toEqual(before);
  });

  it('counts what the import then does', async () => {
    await fc.assert(
      fc.asyncProperty(backupFile, backupFile, async (one, other) => {
        const { db } = openTestDatabase();
        await bring(db, one, 'merge');
        const plan = await accepted(db, other);
        const kept = (await tableOf(db, 'notes').count()) + plan.counts.merge.notes.new;
        await applyImport(db, plan, 'merge');
        expect(await tableOf(db, 'notes').count()).toBe(kept);
        await applyImport(db, plan, 'replace');
        expect(await tableOf(db, 'notes').count()).toBe(plan.backup.notes.length);
        db.close();
      }),
      { seed: 13, numRuns: 15 },
    );
  });

  it('warns of references that lead nowhere, and imports such rows all the same', async () => {
    const { db } = openTestDatabase();
    const plan = await accepted(db, file({ notes: [{ id: 'n', text: 'x', at: 5, contactId: 'gone' }] }));
    expect(plan.warnings).toEqual(['notes[0].contactId: no contacts row "gone"']);
    await applyImport(db, plan, 'merge');
    expect(await getNote(db, 'n' as NoteId)).toBeDefined();
  });

  it('does not warn of a row that is stored already', async () => {
    const { db } = openTestDatabase();
    await saveContact(db, { id: 'here' as ContactId, name: 'Ines' });
    expect(
      (await accepted(db, file({ notes: [{ id: 'n', text: 'x', at: 5, contactId: 'here' }] }))).warnings,
    ).toEqual([]);
  });
});

describe('importing', () => {
  it('brings back what was deleted here', async () => {
    const { db, wait } = openTestDatabase();
    const { id } = await saveContact(db, { name: 'Ines' });
    const text = JSON.stringify(await exportBackup(db));
    wait(1_000);
    await removeContact(db, id);
    expect((await accepted(db, text)).counts.merge.contacts.new).toBe(1);
    const undo = await bring(db, text, 'merge');
    expect((await getContact(db, id))?.name).toBe('Ines');
    await undo();
    expect(await getContact(db, id)).toBeUndefined();
  });

  it('leaves what was deleted out of an export', async () => {
    const { db } = openTestDatabase();
    const { id } = await saveContact(db, { name: 'Ines' });
    await removeContact(db, id);
    expect((await exportBackup(db)).contacts).toEqual([]);
  });

  it('keeps on undo what was typed since', async () => {
    const { db, wait } = openTestDatabase();
    await saveNote(db, { id: 'before' as NoteId, text: 'before', at: 5 });
    const undo = await bring(db, file({ notes: [{ id: 'n', text: 'x', at: 5 }] }), 'replace');
    wait(10);
    await saveNote(db, { id: 'n' as NoteId, text: 'x, and more' });
    await saveNote(db, { id: 'own' as NoteId, text: 'typed since', at: 6 });
    await undo();
    const texts = (await exportBackup(db)).notes.map(({ text }) => text).sort();
    expect(texts).toEqual(['before', 'typed since', 'x, and more']);
  });

  it('changes nothing when it fails on the way', async () => {
    const { db } = openTestDatabase();
    await saveContact(db, { name: 'Ines' });
    const before = await content(db);
    const plan = await accepted(
      db,
      file({
        contacts: [{ id: 'c', name: 'New' }],
        touches: [{ id: 't', kind: 'call', at: 1, contactId: 'c' }],
      }),
    );
    tableOf(db, 'touches').hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(applyImport(db, plan, 'replace')).rejects.toThrow(/no room/);
    expect(await content(db)).toEqual(before);
  });

  it('takes thousands of notes at once, and says how far it is', async () => {
    const { db } = openTestDatabase();
    const notes = Array.from({ length: 6_000 }, (_, index) => ({ id: `n${index}`, text: 'x', at: index }));
    const shares: number[] = [];
    const touches = [{ id: 't', kind: 'call', at: 1, contactId: 'c' }];
    const plan = await accepted(db, file({ notes, touches }));
    await applyImport(db, plan, 'merge', (share) => shares.push(share));
    expect(await tableOf(db, 'notes').count()).toBe(6_000);
    expect(shares).toEqual([5_000 / 6_001, 6_000 / 6_001, 1]);
  });
});

describe('the secrets of calendars', () => {
  const secret = { address: 'https://dav.posteo.example/', user: 'ruth', password: 'hunter2' };
  const calendar = { id: 'k', kind: 'caldav', name: 'Work', secret };
  const { secret: _, ...bare } = calendar;
  const storedIn = async (db: SecondCallDatabase) => tableOf(db, 'calendars').get('k' as CalendarId);

  it('stay out of an export unless they are asked for', async () => {
    const { db } = openTestDatabase();
    await bring(db, file({ calendars: [calendar] }), 'merge');
    expect(JSON.stringify(await exportBackup(db))).not.toMatch(/hunter2|posteo|ruth|secret/);
    expect((await exportBackup(db, { withSecrets: true })).calendars).toMatchObject([{ secret }]);
  });

  it('come back with a file that has them', async () => {
    const [from, to] = [openTestDatabase().db, openTestDatabase().db];
    await bring(from, file({ calendars: [calendar] }), 'merge');
    await bring(to, JSON.stringify(await exportBackup(from, { withSecrets: true })), 'replace');
    expect(await storedIn(to)).toMatchObject({ secret });
  });

  it.each(['merge', 'replace'] as const)('are kept by a %s of a file without them', async (mode) => {
    const { db } = openTestDatabase();
    await bring(db, file({ calendars: [calendar] }), 'merge');
    const same = await accepted(db, file({ calendars: [bare] }));
    expect(same.counts[mode].calendars).toMatchObject({ same: 1, changed: 0 });
    const renamed = { ...bare, name: 'Desk', updatedAt: start + 1 };
    const undo = await bring(db, file({ calendars: [renamed] }), mode);
    expect(await storedIn(db)).toMatchObject({ name: 'Desk', secret });
    await undo();
    expect(await storedIn(db)).toMatchObject({ name: 'Work', secret });
  });

  it('are never mixed: an address from a file comes without the password that is stored', async () => {
    const { db } = openTestDatabase();
    await bring(db, file({ calendars: [calendar] }), 'merge');
    const other = { ...bare, secret: { address: 'https://elsewhere.example/' }, updatedAt: start + 1 };
    await bring(db, file({ calendars: [other] }), 'merge');
    expect((await storedIn(db))?.secret).toEqual({ address: 'https://elsewhere.example/' });
  });
});

describe('what belongs to this device', () => {
  const calendar = { id: 'k', kind: 'ics_file', name: 'Dropped' };
  async function withFiles() {
    const { db } = openTestDatabase();
    await bring(db, file({ calendars: [calendar] }), 'merge');
    await db.table('calendarFiles').bulkPut([{ id: 'k', text: 'BEGIN:VCALENDAR' }]);
    await db.table('calendarSync').put({ id: 'k', state: { etag: '1' }, warnings: [] });
    return db;
  }
  const files = (db: SecondCallDatabase) => db.table('calendarFiles').toCollection().primaryKeys();

  it('is in no backup', async () => {
    expect(JSON.stringify(await exportBackup(await withFiles(), { withSecrets: true }))).not.toMatch(
      /VCALENDAR|etag/,
    );
  });

  it('goes with everything else, the file comes back, and the next sync begins anew', async () => {
    const db = await withFiles();
    const undo = await deleteEverything(db);
    expect(await files(db)).toEqual([]);
    expect(await db.table('calendarSync').count()).toBe(0);
    await undo();
    expect(await files(db)).toEqual(['k']);
  });

  it('keeps the file of a calendar that the backup has too', async () => {
    const db = await withFiles();
    await bring(db, file({ calendars: [calendar] }), 'replace');
    expect(await files(db)).toEqual(['k']);
  });
});

describe('a text that is not a note yet', () => {
  const draft = {
    noteId: 'n' as NoteId,
    text: 'last words',
    known: [],
    contactId: 'c' as ContactId,
    copyId: 'm' as NoteId,
  };

  it('is in an export', async () => {
    const { db } = openTestDatabase();
    await db.open();
    keepDraft(db, { id: 'e', count: 1, write: draft });
    expect((await exportBackup(db)).notes.map(({ text }) => text)).toEqual(['last words']);
  });

  it('does not come back after everything was deleted', async () => {
    const { db } = openTestDatabase();
    await db.open();
    keepDraft(db, { id: 'e', count: 1, write: draft });
    await deleteEverything(db);
    expect((await exportBackup(db)).notes).toEqual([]);
  });
});

describe('deleting everything', () => {
  it('leaves no row behind, not even a deleted one, and can be undone', async () => {
    const { db } = openTestDatabase();
    await removeContact(db, (await saveContact(db, { name: 'Ines' })).id);
    await saveContact(db, { name: 'Paul' });
    const undo = await deleteEverything(db);
    expect(await tableOf(db, 'contacts').count()).toBe(0);
    await undo();
    expect((await exportBackup(db)).contacts.map(({ name }) => name)).toEqual(['Paul']);
  });
});
