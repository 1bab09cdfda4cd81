import type { Table } from 'dexie';
import type { Row } from '../core/model/row.ts';
import type { SecondCallDatabase } from './database.ts';

/** What can be brought in from a CRM. */
export const importedTables = ['accounts', 'contacts', 'deals', 'conversations', 'notes'] as const;
export type ImportedTable = (typeof importedTables)[number];

/** A finished import, as it is listed. */
export type CrmImport = { id: string; name: string; rows: number; at: number; written: number };

/** What takes an import back: the rows that it made, and those that it filled as they were. */
export type CrmImportUndo = {
  added: Record<ImportedTable, { id: string; clock: string }[]>;
  changed: { table: ImportedTable; clock: string; before: Row }[];
};

type Stored =
  | { id: typeof listId; imports: CrmImport[] }
  | { id: string; undo: CrmImportUndo }
  | { id: string; columns: unknown };

/**
 * In `device`, which belongs to this machine and is in no backup: an undo is of use only where the rows were written, and
 * what a column means to the rep has no place in her customers' data.
 */
const home = 'device';
const prefix = 'crm-import';
const listId = `${prefix} list`;
const undoId = (id: string): string => `${prefix} undo ${id}`;
const columnsId = (signature: string): string => `${prefix} columns ${signature}`;

/** So many imports can be taken back; the rows that they filled are kept that long. */
const mostKept = 10;

const stored = (db: SecondCallDatabase): Table<Stored, string> => db.table(home);

/** The table that a transaction has to have for these functions. */
export const crmImportsTable = home;

/** The imports that can be taken back, the last first. */
export async function listCrmImports(db: SecondCallDatabase): Promise<CrmImport[]> {
  const found = await stored(db).get(listId);
  return found && 'imports' in found ? found.imports : [];
}

/** Notes an import with what takes it back. Inside the transaction that writes its rows. */
export async function keepCrmImport(
  db: SecondCallDatabase,
  one: CrmImport,
  undo: CrmImportUndo,
): Promise<void> {
  const all = [one, ...(await listCrmImports(db))];
  await stored(db).bulkPut([
    { id: listId, imports: all.slice(0, mostKept) },
    { id: undoId(one.id), undo },
  ]);
  await stored(db).bulkDelete(all.slice(mostKept).map(({ id }) => undoId(id)));
}

/** What takes this import back; undefined where that was done, or is too long ago. */
export async function crmImportUndo(db: SecondCallDatabase, id: string): Promise<CrmImportUndo | undefined> {
  const found = await stored(db).get(undoId(id));
  return found && 'undo' in found ? found.undo : undefined;
}

/** An import that was taken back is no longer listed. */
export async function dropCrmImport(db: SecondCallDatabase, id: string): Promise<void> {
  const imports = (await listCrmImports(db)).filter((one) => one.id !== id);
  await stored(db).put({ id: listId, imports });
  await stored(db).delete(undoId(id));
}

/** Forgets every import and what columns mean: with everything else that is deleted. */
export const dropCrmImports = (db: SecondCallDatabase): Promise<number> =>
  stored(db).where('id').startsWith(prefix).delete();

/** What the columns with these headings were said to be. */
export async function savedColumns(db: SecondCallDatabase, signature: string): Promise<unknown> {
  const found = await stored(db).get(columnsId(signature));
  return found && 'columns' in found ? found.columns : undefined;
}

/** Remembers it, so that the next file of this shape asks nothing. */
export const saveColumns = (db: SecondCallDatabase, signature: string, columns: unknown): Promise<string> =>
  stored(db).put({ id: columnsId(signature), columns });
