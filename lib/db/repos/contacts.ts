import type { Contact, TableName } from '../../core/model/entities.ts';
import type { ContactId } from '../../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { fromEnd, liveRows } from '../row-store.ts';
import { changeRows, type RowChange, type Undo } from '../undo.ts';
import { rowFunctions } from './row-functions.ts';

export const { get: getContact, save: saveContact } = rowFunctions('contacts');

/** Contacts, the last changed first. */
export const listContacts = (db: SecondCallDatabase, limit = 50): Promise<Contact[]> =>
  liveRows(fromEnd(tableOf(db, 'contacts').orderBy('updatedAt')), limit);

/** Deletes a contact with all that belongs to this person alone; shared conversations and deals only lose the person. */
export const removeContact = async (db: SecondCallDatabase, id: ContactId): Promise<Undo> =>
  changeRows(db, await changesWithout(db, id));

const everOf = (id: ContactId) =>
  [
    [id, -Infinity],
    [id, Infinity],
  ] as const;

/** The changes that deleting a contact comes to. */
export async function changesWithout(db: SecondCallDatabase, id: ContactId): Promise<RowChange[]> {
  const shared = async (table: 'conversations' | 'deals'): Promise<RowChange[]> => {
    const rows = await liveRows(tableOf(db, table).where('contactIds').equals(id));
    return rows.map((row) => {
      const others = row.contactIds.filter((other) => other !== id);
      return { table, id: row.id, ...(others.length > 0 ? { patch: { contactIds: others } } : {}) };
    });
  };
  const owned = async (table: TableName, keys: Promise<string[]>): Promise<RowChange[]> =>
    (await keys).map((rowId) => ({ table, id: rowId }));
  const byTime = (table: 'notes' | 'touches') =>
    owned(
      table,
      tableOf(db, table)
        .where('[contactId+at]')
        .between(...everOf(id))
        .primaryKeys(),
    );
  const byContact = (table: 'nextSteps' | 'callPlans' | 'factReviews') =>
    owned(table, tableOf(db, table).where('contactId').equals(id).primaryKeys());
  const changes = await Promise.all([
    shared('conversations'),
    shared('deals'),
    byTime('notes'),
    byTime('touches'),
    byContact('nextSteps'),
    byContact('callPlans'),
    byContact('factReviews'),
  ]);
  return [{ table: 'contacts', id }, ...changes.flat()];
}
