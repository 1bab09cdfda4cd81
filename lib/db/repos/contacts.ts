import type { Contact } from '../../core/model/entities.ts';
import type { ContactId } from '../../core/model/ids.ts';
import { keysOfContact, ownedTables, sharedTables, sharedWith } from '../contact-rows.ts';
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

/** The changes that deleting a contact comes to. */
export async function changesWithout(db: SecondCallDatabase, id: ContactId): Promise<RowChange[]> {
  const shared = sharedTables.map(async (table): Promise<RowChange[]> => {
    const rows = await sharedWith(db, table, id);
    return rows.map((row) => {
      const others = row.contactIds.filter((other) => other !== id);
      return { table, id: row.id, ...(others.length > 0 ? { patch: { contactIds: others } } : {}) };
    });
  });
  const owned = ownedTables.map(async (table): Promise<RowChange[]> => {
    const keys = await keysOfContact(db, table, id);
    return keys.map((rowId) => ({ table, id: rowId }));
  });
  const changes = await Promise.all([...shared, ...owned]);
  return [{ table: 'contacts', id }, ...changes.flat()];
}
