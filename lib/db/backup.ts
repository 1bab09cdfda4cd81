import type { Table } from 'dexie';
import { tick } from '../core/model/clock.ts';
import type { TableName } from '../core/model/entities.ts';
import type { Row } from '../core/model/row.ts';
import { backupFormat, backupVersion, type Backup } from '../core/model/backup-schema.ts';
import { tableNames } from '../core/model/table-names.ts';
import { withKeptSecret, withoutSecret } from './calendar-secrets.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { crmImportsTable, dropCrmImports } from './crm-imports.ts';
import { draftsOf } from './drafts.ts';
import { withIndexFields } from './index-fields.ts';
import { readBackup, type RefusedFile } from './read-backup.ts';
import { recoverDrafts } from './recover-drafts.ts';
import { danglingReferences } from './references.ts';
import { liveRows } from './row-store.ts';
import { isSameContent } from './same-content.ts';
import { dropFacts } from './stored-facts.ts';
import type { Undo } from './undo.ts';

const chunkSize = 5_000;

export type ImportMode = 'merge' | 'replace';

/** What becomes of the rows of one table; `older`: the stored row is the newer one and stays. */
export type TableCounts = { new: number; changed: number; same: number; older: number; deleted: number };

export type ImportPlan = {
  ok: true;
  backup: Backup;
  counts: Record<ImportMode, Record<TableName, TableCounts>>;
  /** References to rows that nobody has: such rows are imported all the same. */
  warnings: string[];
};

/**
 * Every living row of every table. Deleted rows stay behind: who hands a file on does not hand on what was deleted, nor,
 * unless it is asked for, the addresses and passwords of calendars.
 */
export async function exportBackup(db: SecondCallDatabase, { withSecrets = false } = {}): Promise<Backup> {
  await recoverDrafts(db);
  return db.transaction('r', [...tableNames], async () => {
    const rows = await Promise.all(
      tableNames.map(async (name) => [name, await liveRows(tableOf(db, name).toCollection())] as const),
    );
    const head = { format: backupFormat, version: backupVersion, exportedAt: db.surroundings.now() };
    const backup = { ...head, ...Object.fromEntries(rows) } as Backup;
    return withSecrets ? backup : { ...backup, calendars: backup.calendars.map(withoutSecret) };
  });
}

/** Reads a file and compares it with what is stored; writes nothing. */
export async function planImport(db: SecondCallDatabase, text: string): Promise<ImportPlan | RefusedFile> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const { backup } = read;
  return db.transaction('r', [...tableNames], async () => {
    const stored = await storedRows(db);
    const count = (mode: ImportMode) =>
      Object.fromEntries(
        tableNames.map((name) => [name, changesOf(stored[name], backup[name], mode, db.node).counts]),
      ) as Record<TableName, TableCounts>;
    const isStored = (table: TableName, id: string) => stored[table].get(id)?.deletedAt === null;
    return {
      ok: true,
      backup,
      counts: { merge: count('merge'), replace: count('replace') },
      warnings: danglingReferences(backup, isStored),
    };
  });
}

/**
 * Carries out a plan in one transaction, against what is stored by then; on any failure nothing has changed. The undo puts
 * back exactly what was there, and leaves alone what was written since. `onShare` hears how much is written, 0 to 1.
 */
export async function applyImport(
  db: SecondCallDatabase,
  plan: Pick<ImportPlan, 'backup'>,
  mode: ImportMode,
  onShare: (share: number) => void = () => undefined,
): Promise<Undo> {
  const done: Done[] = [];
  let droppedFiles: unknown[] = [];
  await db.transaction('rw', [...tableNames, 'drafts', crmImportsTable, ...deviceTables], async () => {
    const stored = await storedRows(db);
    if (mode === 'replace') await draftsOf(db).clear();
    // What would take an import back holds people as they were before it.
    if (mode === 'replace') await dropCrmImports(db);
    // What a sync goes by no longer fits the meetings: the next one asks for everything.
    await db.table('calendarSync').clear();
    if (mode === 'replace') droppedFiles = await dropFilesBut(db, plan.backup.calendars);
    for (const name of tableNames) {
      const changes = changesOf(stored[name], plan.backup[name], mode, db.node);
      done.push({ name, put: changes.put, remove: changes.remove, before: stored[name] });
    }
    const total = done.reduce((sum, { put }) => sum + put.length, 0);
    let written = 0;
    for (const { name, put, remove } of done) {
      await write(db, name, put, remove, (rows) => {
        written += rows;
        onShare(written / total);
      });
    }
  });
  if (mode === 'replace') dropFacts(db);
  return () =>
    db.transaction('rw', [...tableNames, ...deviceTables], async () => {
      await takeBack(db, done);
      await db.table('calendarSync').clear();
      await db.table('calendarFiles').bulkPut(droppedFiles);
    });
}

/** What belongs to this device and is in no backup, but goes with the calendars that it is of. */
const deviceTables = ['calendarSync', 'calendarFiles'] as const;

async function dropFilesBut(db: SecondCallDatabase, kept: readonly Row[]): Promise<unknown[]> {
  const others = db
    .table('calendarFiles')
    .where('id')
    .noneOf(kept.map(({ id }) => id));
  const dropped = await others.toArray();
  await others.delete();
  return dropped;
}

/** Deletes every row of every table, for good; the undo holds as long as this page is open. */
export const deleteEverything = (db: SecondCallDatabase): Promise<Undo> => {
  const none = Object.fromEntries(tableNames.map((name) => [name, []]));
  const head = { format: backupFormat, version: backupVersion, exportedAt: 0 } as const;
  return applyImport(db, { backup: { ...head, ...none } as unknown as Backup }, 'replace');
};

type Done = { name: TableName; put: Row[]; remove: string[]; before: Map<string, Row> };

async function storedRows(db: SecondCallDatabase): Promise<Record<TableName, Map<string, Row>>> {
  const maps = await Promise.all(
    tableNames.map(async (name) => {
      const rows: Row[] = await tableOf(db, name).toArray();
      return [name, new Map(rows.map((row) => [row.id, row]))] as const;
    }),
  );
  return Object.fromEntries(maps) as Record<TableName, Map<string, Row>>;
}

/** What an import would write to one table. A row deleted here counts as gone: who imports a file wants it back. */
function changesOf(stored: Map<string, Row>, rows: Row[], mode: ImportMode, node: string) {
  const counts: TableCounts = { new: 0, changed: 0, same: 0, older: 0, deleted: 0 };
  const put: Row[] = [];
  for (const one of rows) {
    const old = stored.get(one.id);
    const row = withKeptSecret(one, old);
    const isGone = old === undefined || old.deletedAt !== null;
    if (!isGone && isSameContent(old, row)) counts.same += 1;
    else if (!isGone && mode === 'merge' && old.clock >= row.clock) counts.older += 1;
    else {
      counts[isGone ? 'new' : 'changed'] += 1;
      // The row that takes another's place must also win over it in a later sync.
      const isBehind = old !== undefined && old.clock >= row.clock;
      put.push(isBehind ? { ...row, clock: tick(old.clock, row.updatedAt, node) } : row);
    }
  }
  const kept = new Set(mode === 'replace' ? rows.map((row) => row.id) : stored.keys());
  const removed = [...stored.values()].filter((row) => !kept.has(row.id));
  counts.deleted = removed.filter((row) => row.deletedAt === null).length;
  return { counts, put, remove: removed.map((row) => row.id) };
}

async function write(
  db: SecondCallDatabase,
  name: TableName,
  put: Row[],
  remove: string[],
  onRows: (rows: number) => void = () => undefined,
): Promise<void> {
  const table: Table<Row, string> = db.table(name);
  await table.bulkDelete(remove);
  for (let from = 0; from < put.length; from += chunkSize) {
    const rows = put.slice(from, from + chunkSize).map((row) => withIndexFields(name, row));
    await table.bulkPut(rows);
    onRows(rows.length);
  }
}

async function takeBack(db: SecondCallDatabase, done: Done[]): Promise<void> {
  for (const { name, put, remove, before } of done) {
    const table = tableOf(db, name);
    const now = await table.bulkGet([...put.map((row) => row.id), ...remove]);
    const untouched = put.filter((row, index) => now[index]?.clock === row.clock).map((row) => row.id);
    const stillGone = remove.filter((_id, index) => now[put.length + index] === undefined);
    const back = [...untouched, ...stillGone].flatMap((id) => before.get(id) ?? []);
    await write(
      db,
      name,
      back,
      untouched.filter((id) => !before.has(id)),
    );
  }
}
