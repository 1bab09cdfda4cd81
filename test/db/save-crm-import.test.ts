import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { listCrmImports } from '../../lib/db/crm-imports.ts';
import { type SecondCallDatabase, tableOf } from '../../lib/db/database.ts';
import { planCrmImport } from '../../lib/db/plan-crm-import.ts';
import { saveContact } from '../../lib/db/repos/contacts.ts';
import { saveCrmImport } from '../../lib/db/save-crm-import.ts';
import { undoCrmImport } from '../../lib/db/undo-crm-import.ts';
import { readRows } from '../../lib/intake/crm-csv/read-rows.ts';
import { tableOf as readText } from '../../lib/intake/crm-csv/read-table.ts';
import { recogniseColumns } from '../../lib/intake/crm-csv/recognise-columns.ts';
import { openTestDatabase, start } from './open-test-database.ts';

function rowsOf(csv: string) {
  const table = readText(csv);
  if ('refusal' in table) throw new Error(table.refusal);
  const columns = recogniseColumns(table.headings);
  return readRows(table, { columns, now: start, timeZone: 'UTC', dayOrder: 'day-first' });
}

const bringIn = (db: SecondCallDatabase, csv: string, namesakes: 'join' | 'apart' = 'apart') =>
  saveCrmImport(db, { name: 'export.csv', rows: rowsOf(csv).rows }, { namesakes });

async function everything(db: SecondCallDatabase) {
  const names = ['accounts', 'contacts', 'deals', 'notes'] as const;
  const rows = await Promise.all(names.map((name) => tableOf(db, name).toArray()));
  return Object.fromEntries(names.map((name, at) => [name, rows[at]]));
}
const living = async <Name extends 'accounts' | 'contacts' | 'deals' | 'notes'>(
  db: SecondCallDatabase,
  name: Name,
) => tableOf(db, name).toArray();

const contacts = `Record ID,First Name,Last Name,Email,Job Title,Associated Company,Associated Company IDs
51,Ruta,Almgren,ruta@fenwickdale.example,COO,Fenwick Dale,901
52,Pavel,Ostrow,Pavel.Ostrow@fenwickdale.example,Head of IT,Fenwick Dale,901
53,Ines,Marchetti,ines@tollgate.example,,Tollgate Freight,902`;
const deals = `Record ID,Deal Name,Deal Stage,Amount,Close Date,Associated Contact,Associated Contact IDs,Associated Company
700,Dale rollout,Proposal,45000,2026-12-18,Ruta Almgren;Pavel Ostrow,51;52,Fenwick Dale
701,Tollgate pilot,Closed lost,9000,2026-10-01,Ines Marchetti,53,Tollgate Freight`;
const notes = `Record ID,Activity date,Note body,Associated Contact,Associated Contact IDs,Associated Company,Associated Deal
900,2026-11-03 14:05,"<p>Retypes orders, 15 hrs/wk.</p><p>CFO holds the budget.</p>",Ruta Almgren,51,Fenwick Dale,Dale rollout
901,2026-11-04,Asked for a reference,Ines Marchetti,53,Tollgate Freight,`;

describe('files of one CRM', () => {
  it.each([
    ['contacts first', [contacts, deals, notes]],
    ['deals first', [deals, contacts, notes]],
    ['notes first', [notes, deals, contacts]],
  ])('are joined by their records, %s', async (_name, files) => {
    const { db } = openTestDatabase();
    for (const file of files) await bringIn(db, file);
    const people = await living(db, 'contacts');
    expect(people.map(({ name }) => name).sort()).toEqual(['Ines Marchetti', 'Pavel Ostrow', 'Ruta Almgren']);
    expect((await living(db, 'accounts')).map(({ name }) => name).sort()).toEqual([
      'Fenwick Dale',
      'Tollgate Freight',
    ]);
    const idOf = (name: string) => people.find((one) => one.name === name)?.id;
    const found = await living(db, 'deals');
    expect(found.find(({ name }) => name === 'Dale rollout')).toMatchObject({
      contactIds: [idOf('Ruta Almgren'), idOf('Pavel Ostrow')],
      stage: 'Proposal',
      amount: '45000',
      closeDate: '2026-12-18',
      stages: [{ stage: 'Proposal', seenAt: start }],
      crmKeys: ['hubspot//0-3/700'],
    });
    expect(found.find(({ name }) => name === 'Tollgate pilot')?.status).toBe('lost');
    const kept = await living(db, 'notes');
    expect(kept.find(({ contactId }) => contactId === idOf('Ruta Almgren'))).toMatchObject({
      text: 'Retypes orders, 15 hrs/wk.\nCFO holds the budget.',
      source: 'crm',
      at: Date.UTC(2026, 10, 3, 14, 5),
    });
    expect(kept.find(({ contactId }) => contactId === idOf('Ines Marchetti'))?.at).toBe(
      Date.UTC(2026, 10, 4, 12),
    );
  });

  it('add nothing the second time', async () => {
    const { db, wait } = openTestDatabase();
    for (const file of [contacts, deals, notes]) await bringIn(db, file);
    const before = await everything(db);
    wait(1_000);
    for (const file of [notes, contacts, deals]) expect((await bringIn(db, file)).written).toBe(0);
    expect(await everything(db)).toEqual(before);
  });
});

describe('who is known already', () => {
  const castell = {
    name: 'Ruta Almgren',
    emails: ['ruta@fenwickdale.example'],
    title: 'Chief of operations',
  };

  it('is filled, never overwritten', async () => {
    const { db } = openTestDatabase();
    const { id } = await saveContact(db, castell);
    await bringIn(db, contacts);
    const account = (await living(db, 'accounts')).find(({ name }) => name === 'Fenwick Dale');
    expect(await tableOf(db, 'contacts').get(id)).toMatchObject({
      title: 'Chief of operations',
      accountId: account?.id,
      crmKeys: ['hubspot//0-1/51'],
    });
  });

  it('is not found by a name alone, and by name and company only after the answer', async () => {
    const csv = 'First Name,Last Name,Email,Company\nRuta,Almgren,other@fenwickdale.example,Fenwick Dale';
    for (const [namesakes, count] of [
      ['apart', 4],
      ['join', 3],
    ] as const) {
      const { db } = openTestDatabase();
      await bringIn(db, contacts);
      const { joined } = await planCrmImport(db, rowsOf(csv).rows, { namesakes });
      expect(joined.namesakes).toBe(1);
      await bringIn(db, csv, namesakes);
      expect(await living(db, 'contacts')).toHaveLength(count);
    }
    const { db } = openTestDatabase();
    await bringIn(db, contacts);
    await bringIn(db, csv.replace('Fenwick Dale', 'Elsewhere'), 'join');
    expect(await living(db, 'contacts')).toHaveLength(4);
  });

  it('is nobody with the same record number in another customer’s CRM', async () => {
    const { db } = openTestDatabase();
    await bringIn(db, contacts);
    await bringIn(db, 'Record ID,First Name,Last Name,Email\n51,Jonas,Wirth,jonas@elmbrook.example');
    const jonas = (await living(db, 'contacts')).filter(({ name }) => name === 'Jonas Wirth');
    expect(jonas).toHaveLength(1);
    expect(jonas[0]?.emails).toEqual(['jonas@elmbrook.example']);
  });

  it.each([
    ['a name alone', 'Activity date,Note body,Contact\n2026-11-03,Hello,Ruta Almgren', /nobody for certain/],
    [
      'an unknown number',
      'Record ID,Activity date,Note body,Contact ID\n1,2026-11-03,Hello,99',
      /not known yet/,
    ],
    ['nobody', 'Activity date,Note body,Contact,Deal\n2026-11-03,Hello,,Dale rollout', /names no person/],
  ])('is not guessed for a note with %s', async (_name, csv, words) => {
    const { db } = openTestDatabase();
    await bringIn(db, contacts);
    const { rows, problems } = rowsOf(csv);
    const plan = await planCrmImport(db, rows, { namesakes: 'join' });
    expect(plan.notes).toEqual([]);
    expect([...problems, ...plan.joined.problems].map(({ words: said }) => said).join()).toMatch(words);
  });
});

describe('an undone import', () => {
  it('leaves everything as it was, and the list without it', async () => {
    const { db, wait } = openTestDatabase();
    await saveContact(db, { name: 'Ruta Almgren', emails: ['ruta@fenwickdale.example'] });
    const before = await everything(db);
    wait(1_000);
    const { id } = await bringIn(db, contacts);
    expect(await listCrmImports(db)).toMatchObject([{ id, name: 'export.csv', rows: 3 }]);
    expect(await undoCrmImport(db, id)).toEqual({ kept: 0 });
    expect(await everything(db)).toEqual(before);
    expect(await listCrmImports(db)).toEqual([]);
  });

  it('keeps who was changed or worked on since, with company and deal', async () => {
    const { db, wait } = openTestDatabase();
    const one = await bringIn(db, contacts);
    const two = await bringIn(db, deals);
    wait(1_000);
    const ruta = (await living(db, 'contacts')).find(({ name }) => name === 'Ruta Almgren');
    const ines = (await living(db, 'contacts')).find(({ name }) => name === 'Ines Marchetti');
    await saveContact(db, { id: ines!.id, title: 'CEO' });
    await db.table('notes').put({
      id: 'own',
      ownerId: 'local',
      createdAt: 1,
      updatedAt: 1,
      clock: '0000000000001-0000-00000000',
      deletedAt: null,
      text: 'Mine',
      source: 'notes',
      at: 5,
      contactId: ruta!.id,
    });
    expect(await undoCrmImport(db, two.id)).toEqual({ kept: 1 });
    await undoCrmImport(db, one.id);
    expect((await living(db, 'contacts')).map(({ name }) => name).sort()).toEqual([
      'Ines Marchetti',
      'Pavel Ostrow',
      'Ruta Almgren',
    ]);
    expect((await living(db, 'deals')).map(({ name }) => name)).toEqual(['Dale rollout']);
    expect(await living(db, 'accounts')).toHaveLength(2);
  });
});

describe('whatever a file holds', () => {
  const word = fc.constantFrom('Ana', 'Ben', 'Cleo', 'Dov', '', '=1+1', '<b>x</b>');
  const cell = {
    'First Name': word,
    'Last Name': word,
    Email: fc.constantFrom('', 'a@fern.example', 'b@fern.example; c@fern.example', 'nonsense'),
    Company: fc.constantFrom('', 'Fern', 'Moss Ltd'),
    'Record ID': fc.constantFrom('', '1', '2', '3'),
    Phone: fc.constantFrom('', '1', '2'),
  };
  const csv = fc.array(fc.record(cell), { minLength: 1, maxLength: 8 }).map((rows) => Papa.unparse(rows));
  const namesakes = fc.constantFrom('join' as const, 'apart' as const);

  it('is gone after the undo, and adds nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(csv, csv, namesakes, async (first, second, answer) => {
        const { db, wait } = openTestDatabase();
        await bringIn(db, first, answer);
        wait(1_000);
        const before = await everything(db);
        const { id } = await bringIn(db, second, answer);
        const after = await everything(db);
        wait(1_000);
        expect((await bringIn(db, second, answer)).written).toBe(0);
        expect(await everything(db)).toEqual(after);
        await undoCrmImport(db, id);
        expect(await everything(db)).toEqual(before);
        await db.delete();
      }),
      { seed: 8, numRuns: 60 },
    );
  });
});
