import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { listCrmImports } from '../../lib/db/crm-imports.ts';
import { type SecondCallDatabase, tableOf } from '../../lib/db/database.ts';
import { historyOf } from '../../lib/db/history.ts';
import { type CrmImportChoice, planCrmImport } from '../../lib/db/plan-crm-import.ts';
import { saveContact } from '../../lib/db/repos/contacts.ts';
import { saveCrmImport } from '../../lib/db/save-crm-import.ts';
import { undoCrmImport } from '../../lib/db/undo-crm-import.ts';
import { readRows } from '../../lib/intake/crm-csv/read-rows.ts';
import { tableOf as readText } from '../../lib/intake/crm-csv/read-table.ts';
import { recogniseColumns } from '../../lib/intake/crm-csv/recognise-columns.ts';
import { hour, openTestDatabase, start } from './open-test-database.ts';

function rowsOf(csv: string, now = start) {
  const table = readText(csv);
  if ('refusal' in table) throw new Error(table.refusal);
  const columns = recogniseColumns(table.headings);
  return readRows(table, { columns, now, timeZone: 'UTC', dayOrder: 'day-first' });
}

const bringIn = (
  db: SecondCallDatabase,
  csv: string,
  namesakes: 'join' | 'apart' = 'apart',
  unsaid?: CrmImportChoice['unsaid'],
) => {
  const { rows } = rowsOf(csv, db.surroundings.now());
  return saveCrmImport(db, { name: 'export.csv', rows }, { namesakes, unsaid });
};

async function everything(db: SecondCallDatabase) {
  const names = ['accounts', 'contacts', 'deals', 'conversations', 'notes'] as const;
  const rows = await Promise.all(names.map((name) => tableOf(db, name).toArray()));
  return Object.fromEntries(names.map((name, at) => [name, rows[at]]));
}
const living = async <Name extends 'accounts' | 'contacts' | 'deals' | 'conversations' | 'notes'>(
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

const activities = `Record ID,Activity date,Activity type,Email direction,Note body,Contact email,Associated Deal
1,2026-11-03 14:05,Call,,"Month-end close takes 9 days.",ruta@fenwickdale.example,Dale rollout
2,2026-11-03 15:00,Email,INCOMING_EMAIL,Please send the contract.,ruta@fenwickdale.example,
3,2026-11-04 09:00,Email,EMAIL,Here is the contract.,ruta@fenwickdale.example,
4,2026-11-05,Task,,Prepare slides,ruta@fenwickdale.example,
5,2026-11-06 10:00,Note,,Knows our CFO.,ruta@fenwickdale.example,
6,2026-11-07 10:00,Meeting,,Both want a pilot.,ruta@fenwickdale.example;pavel.ostrow@fenwickdale.example,
7,2026-11-10 10:00,Meeting,,Still ahead.,ruta@fenwickdale.example,`;

describe('notes of talks', () => {
  const told = async (unsaid?: CrmImportChoice['unsaid']) => {
    const { db } = openTestDatabase();
    for (const file of [contacts, deals]) await bringIn(db, file);
    await bringIn(db, activities, 'apart', unsaid);
    const rows = { conversations: await living(db, 'conversations'), notes: await living(db, 'notes') };
    const entries = historyOf({ ...rows, touches: [] }, { now: start + 48 * hour, limit: 40 });
    return { db, ...rows, said: entries.map(({ entry }) => [entry.type, entry.direction, entry.text]) };
  };
  const sure = [
    ['call', undefined, 'Month-end close takes 9 days.'],
    ['email', 'in', 'Please send the contract.'],
    ['email', 'out', 'Here is the contract.'],
    ['note', undefined, 'Prepare slides'],
  ];
  const after = [
    ['meeting', undefined, 'Both want a pilot.'],
    ['note', undefined, 'Still ahead.'],
  ];

  it('come in as what the file says they are; a note, a task and what is ahead are no talks', async () => {
    expect((await told()).said).toEqual([...sure, ['note', undefined, 'Knows our CFO.'], ...after]);
    expect((await told('other')).said).toEqual([...sure, ['note', undefined, 'Knows our CFO.'], ...after]);
  });

  it('of which the file does not say it are calls where the rep says so', async () => {
    expect((await told('talks')).said).toEqual([...sure, ['call', undefined, 'Knows our CFO.'], ...after]);
  });

  it('are with everybody of their row, at the company and of the deal that are known', async () => {
    const { db, conversations } = await told();
    const people = await living(db, 'contacts');
    const idOf = (name: string) => people.find((one) => one.name === name)?.id;
    const [company] = (await living(db, 'accounts')).filter(({ name }) => name === 'Fenwick Dale');
    const [deal] = (await living(db, 'deals')).filter(({ name }) => name === 'Dale rollout');
    expect(conversations.find(({ kind }) => kind === 'meeting')?.contactIds).toEqual([
      idOf('Ruta Almgren'),
      idOf('Pavel Ostrow'),
    ]);
    const call = conversations.find(({ kind }) => kind === 'call');
    expect(call).toMatchObject({
      at: Date.UTC(2026, 10, 3, 14, 5),
      accountId: company?.id,
      dealId: deal?.id,
    });
    expect(call?.outcome).toBeUndefined();
  });

  it('of a day alone are known again, whatever the hour at which they came in', async () => {
    const csv = 'Activity date,Call notes,Contact email\n2026-11-10,Wants a pilot,ana@fern.example';
    const { db, wait } = openTestDatabase();
    wait(20 * hour);
    expect(await bringIn(db, csv)).toMatchObject({ written: 3 });
    const [talk] = await living(db, 'conversations');
    expect(talk?.at).toBe(Date.UTC(2026, 10, 10));
    wait(8 * hour);
    expect(await bringIn(db, csv)).toMatchObject({ written: 0 });
  });

  it.each([
    ['note', { text: 'Mine now' }],
    ['conversation', { outcome: 'held' }],
  ] as const)('stay together after an undo where the %s was changed since', async (changed, patch) => {
    const { db, wait } = openTestDatabase();
    const csv = `Activity type,Date,Note,Contact email
Call,2026-11-03,One,ana@fern.example\nCall,2026-11-04,Two,ana@fern.example`;
    const { id } = await bringIn(db, csv);
    wait(1_000);
    const note = (await living(db, 'notes')).find(({ text }) => text === 'One');
    const [table, row] =
      changed === 'note'
        ? (['notes', note?.id] as const)
        : (['conversations', note?.conversationId] as const);
    await db.table(table).update(row, { ...patch, clock: '9999999999999-0000-00000000' });
    // The note, its talk, and whom they are with.
    expect(await undoCrmImport(db, id)).toEqual({ kept: 3 });
    expect((await living(db, 'notes')).map((one) => one.conversationId)).toEqual([note?.conversationId]);
    expect((await living(db, 'conversations')).map((one) => one.id)).toEqual([note?.conversationId]);
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
  const said = {
    'Activity type': fc.constantFrom('Call', 'Email', 'Task', 'Note', ''),
    Date: fc.constantFrom('2026-11-03', '2026-11-03 10:00', '2026-11-09', '2026-11-09 14:00', '2027-01-01'),
    Note: fc.constantFrom('Hello', 'Bye'),
    Email: cell.Email,
    Company: cell.Company,
  };
  const activity = fc
    .array(fc.record(said), { minLength: 1, maxLength: 8 })
    .map((rows) => Papa.unparse(rows));
  const file = fc.oneof(csv, activity);
  const namesakes = fc.constantFrom('join' as const, 'apart' as const);
  const unsaid = fc.constantFrom('talks' as const, 'other' as const);

  it('is gone after the undo, and adds nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, namesakes, unsaid, async (first, second, answer, are) => {
        const { db, wait } = openTestDatabase();
        await bringIn(db, first, answer, are);
        wait(1_000);
        const before = await everything(db);
        const { id } = await bringIn(db, second, answer, are);
        const after = await everything(db);
        wait(1_000);
        expect((await bringIn(db, second, answer, are)).written).toBe(0);
        expect(await everything(db)).toEqual(after);
        await undoCrmImport(db, id);
        expect(await everything(db)).toEqual(before);
        await db.delete();
      }),
      { seed: 8, numRuns: 60 },
    );
  });
});
