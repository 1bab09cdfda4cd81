import type { TableName } from '../core/model/entities.ts';
import type { Row } from '../core/model/row.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { getRow, putStamped } from './row-store.ts';
import { dropFacts } from './stored-facts.ts';

/** Takes a change back. Rows that were changed again since keep the later change. */
export type Undo = () => Promise<void>;

/** Fields to change in a stored row; without `patch` the row is deleted softly. */
export type RowChange = { table: TableName; id: string; patch?: object };

/**
 * Changes or deletes stored rows in one transaction. The undo writes the earlier content with a new clock, so that it
 * also wins over a delete that a sync has carried elsewhere.
 */
export async function changeRows(db: SecondCallDatabase, changes: readonly RowChange[]): Promise<Undo> {
  const done: { table: TableName; before: Row; after: Row }[] = [];
  const tables = [...new Set(changes.map((change) => change.table))];
  if (tables.length === 0) return () => Promise.resolve();
  await db.transaction('rw', tables, async () => {
    for (const { table, id, patch } of changes) {
      const before = await getRow(db, table, id);
      if (before === undefined) continue;
      const change = patch ?? { deletedAt: db.surroundings.now() };
      done.push({ table, before, after: await putStamped(db, table, { ...before, ...change }, before) });
    }
  });
  dropFacts(db, contactsOf(done.filter(({ after }) => after.deletedAt !== null)));
  return () =>
    db.transaction('rw', tables, async () => {
      for (const { table, before, after } of done) {
        const stored = await tableOf(db, table).get(after.id);
        if (stored?.clock === after.clock) await putStamped(db, table, before, stored);
      }
    });
}

const contactsOf = (rows: { table: TableName; before: Row }[]): string[] =>
  rows.flatMap(({ table, before }) => {
    // A word of the rep's is laid over the facts that were read: they stay.
    if (table === 'factReviews') return [];
    const id = table === 'contacts' ? before.id : 'contactId' in before && before.contactId;
    return typeof id === 'string' ? [id] : [];
  });
