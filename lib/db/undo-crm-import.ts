import type { Table } from 'dexie';
import type { TableName } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import type { Row } from '../core/model/row.ts';
import { deleteRows, putRows, tellOfWrites } from './bulk-write.ts';
import {
  crmImportsTable,
  type CrmImportUndo,
  crmImportUndo,
  dropCrmImport,
  importedTables,
  type ImportedTable,
} from './crm-imports.ts';
import type { SecondCallDatabase } from './database.ts';
import { dropFacts } from './stored-facts.ts';

/** Where a row says whose it is. */
const references = [
  ['notes', '[contactId+at]'],
  ['touches', '[contactId+at]'],
  ['conversations', 'contactIds'],
  ['nextSteps', 'contactId'],
  ['callPlans', 'contactId'],
  ['deals', 'contactIds'],
] as const satisfies readonly (readonly [TableName, string])[];

type Removable = Record<ImportedTable, Map<string, Row>>;

/**
 * Takes an import back in one transaction: its rows go for good, and rows that it filled are as they were. What was changed
 * since stays, and so do people on whom the rep has worked since, with their company and deals; `kept` is how many.
 */
export async function undoCrmImport(db: SecondCallDatabase, id: string): Promise<{ kept: number }> {
  const tables = [...new Set([...references.map(([table]) => table), ...importedTables, crmImportsTable])];
  const { removed, kept } = await db.transaction('rw', tables, async () => {
    const undo = await crmImportUndo(db, id);
    if (undo === undefined) return { removed: [], kept: 0 };
    // First, since a row as it was names none of the new ones.
    await putBack(db, undo);
    const unchanged = await unchangedRows(db, undo);
    const removable = await withoutUsed(db, await withoutTold(db, unchanged));
    for (const table of importedTables) await deleteRows(table, [...removable[table].keys()]);
    await dropCrmImport(db, id);
    const added = importedTables.reduce((sum, table) => sum + undo.added[table].length, 0);
    const gone = importedTables.reduce((sum, table) => sum + removable[table].size, 0);
    return { removed: [...removable.contacts.keys()], kept: added - gone };
  });
  tellOfWrites(db, importedTables);
  dropFacts(db, removed);
  return { kept };
}

async function unchangedRows(db: SecondCallDatabase, { added }: CrmImportUndo): Promise<Removable> {
  const found = await Promise.all(
    importedTables.map(async (table) => {
      const stored = await db.table<Row, string>(table).bulkGet(added[table].map((one) => one.id));
      const rows = stored.flatMap((row, at) =>
        row && row.clock === added[table][at]?.clock ? [[row.id, row] as const] : [],
      );
      return [table, new Map(rows)] as const;
    }),
  );
  return Object.fromEntries(found) as Removable;
}

/** Which row each entry of an index belongs to, without reading the rows. */
async function entriesOf(
  db: SecondCallDatabase,
  name: TableName,
  index: string,
): Promise<[key: string, id: string][]> {
  const table: Table<Row, string> = db.table(name);
  const ordered = table.orderBy(index);
  const [keys, ids] = await Promise.all([ordered.keys(), ordered.clone().primaryKeys()]);
  // Of two fields the first is whose it is.
  return ids.map((id, at) => [[keys[at]].flat()[0] as string, id]);
}

const without = (rows: Map<string, Row>, isKept: (id: string, row: Row) => boolean) =>
  new Map([...rows].filter(([id, row]) => !isKept(id, row)));

/** A talk and its notes stay or go together: a talk without words, or words of no talk, would mean something else. */
async function withoutTold(db: SecondCallDatabase, all: Removable): Promise<Removable> {
  const staying = new Set<string>();
  for (const [id, noteId] of await entriesOf(db, 'notes', 'conversationId'))
    if (!all.notes.has(noteId)) staying.add(id);
  const talkOf = (note: Row) => (note as Row & { conversationId?: string }).conversationId ?? '';
  const changed = [...all.notes.values()].map(talkOf).filter((id) => id !== '' && !all.conversations.has(id));
  for (const talk of await db.table<Row, string>('conversations').bulkGet(changed))
    if (talk?.deletedAt === null) staying.add(talk.id);
  return {
    ...all,
    conversations: without(all.conversations, (id) => staying.has(id)),
    notes: without(all.notes, (_id, note) => staying.has(talkOf(note))),
  };
}

async function withoutUsed(db: SecondCallDatabase, all: Removable): Promise<Removable> {
  const isGoing = (table: string, id: string) => all[table as ImportedTable]?.has(id) ?? false;
  const used = new Set<string>();
  for (const [table, index] of references)
    for (const [contactId, id] of await entriesOf(db, table, index))
      if (!isGoing(table, id)) used.add(contactId);
  // A deal of somebody who stays, stays with all its people.
  const peopleOf = (deal: Row) => (deal as Row & { contactIds: ContactId[] }).contactIds;
  const keptDeals = [...all.deals.values()].filter((deal) => peopleOf(deal).some((id) => used.has(id)));
  for (const id of keptDeals.flatMap(peopleOf)) used.add(id);
  const keptIds = new Set(keptDeals.map(({ id }) => id));
  const deals = without(all.deals, (id) => keptIds.has(id));
  const contacts = without(all.contacts, (id) => used.has(id));
  const owners = new Set<string>();
  for (const table of ['contacts', 'deals'] as const)
    for (const [accountId, id] of await entriesOf(db, table, 'accountId'))
      if (!(table === 'contacts' ? contacts : deals).has(id)) owners.add(accountId);
  return { ...all, contacts, deals, accounts: without(all.accounts, (id) => owners.has(id)) };
}

async function putBack(db: SecondCallDatabase, { changed }: CrmImportUndo): Promise<void> {
  for (const table of importedTables) {
    const own = changed.filter((one) => one.table === table);
    const rows: Table<Row, string> = db.table(table);
    const stored = await rows.bulkGet(own.map(({ before }) => before.id));
    await putRows(
      table,
      own.filter(({ clock }, at) => stored[at]?.clock === clock).map(({ before }) => before),
    );
  }
}
