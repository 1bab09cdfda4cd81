import type { RowOf, TableName } from '../core/model/entities.ts';
import type { Row } from '../core/model/row.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { getRow, putStamped } from './row-store.ts';
import { dropFacts } from './stored-facts.ts';

/** Takes a change back. Rows that were changed again since keep the later change. */
export type Undo = () => Promise<void>;

/** Fields to change in a stored row; without `patch` the row is deleted softly. */
export type RowChange = { table: TableName; id: string; patch?: object };

type Done = { table: TableName; before: Row | undefined; after: Row };

/** Writes one row: the fields that change of a stored one, or a new one. Each row once. */
export type Put = <Name extends TableName>(table: Name, id: string, content: object) => Promise<RowOf<Name>>;

/**
 * Writes rows of these tables in one transaction. The undo takes out what is new and writes the earlier content with a
 * new clock, so that it also wins over a delete that a sync has carried elsewhere.
 */
export async function writeRows(
  db: SecondCallDatabase,
  tables: readonly TableName[],
  write: (put: Put) => Promise<void>,
): Promise<Undo> {
  const done: Done[] = [];
  const put: Put = async (table, id, content) => {
    const before: Row | undefined = await tableOf(db, table).get(id);
    const after = await putStamped(db, table, { deletedAt: null, ...before, ...content, id }, before);
    done.push({ table, before, after });
    return after;
  };
  // An async function, by which Dexie knows that it has to keep the transaction over native awaits.
  await db.transaction('rw', [...tables], async () => write(put));
  dropFacts(db, contactsOf(done.filter(({ after }) => after.deletedAt !== null)));
  return () =>
    db.transaction('rw', [...tables], async () => {
      for (const { table, before, after } of done) {
        const stored = await tableOf(db, table).get(after.id);
        const content = before ?? { ...after, deletedAt: db.surroundings.now() };
        if (stored?.clock === after.clock) await putStamped(db, table, content, stored);
      }
    });
}

/** Changes or deletes stored rows in one transaction; those that are not there stay away. */
export async function changeRows(db: SecondCallDatabase, changes: readonly RowChange[]): Promise<Undo> {
  const tables = [...new Set(changes.map((change) => change.table))];
  if (tables.length === 0) return () => Promise.resolve();
  return writeRows(db, tables, async (put) => {
    for (const { table, id, patch } of changes) {
      if ((await getRow(db, table, id)) === undefined) continue;
      await put(table, id, patch ?? { deletedAt: db.surroundings.now() });
    }
  });
}

const contactsOf = (rows: readonly Done[]): string[] =>
  rows.flatMap(({ table, after }) => {
    // A word of the rep's is laid over the facts that were read: they stay.
    if (table === 'factReviews') return [];
    const id = table === 'contacts' ? after.id : 'contactId' in after && after.contactId;
    return typeof id === 'string' ? [id] : [];
  });
