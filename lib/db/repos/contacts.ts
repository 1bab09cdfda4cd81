import type { Contact } from '../../core/model/entities.ts';
import type { AccountId, ContactId } from '../../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { fromEnd, liveRows } from '../row-store.ts';
import { changeRows, type RowChange, type Undo } from '../undo.ts';
import { rowFunctions } from './row-functions.ts';

export const { get: getContact, save: saveContact } = rowFunctions('contacts');

/** Contacts, the last changed first. */
export const listContacts = (db: SecondCallDatabase, limit = 50): Promise<Contact[]> =>
  liveRows(fromEnd(tableOf(db, 'contacts').orderBy('updatedAt')), limit);

export const listContactsOfAccount = (
  db: SecondCallDatabase,
  accountId: AccountId,
  limit = 50,
): Promise<Contact[]> => liveRows(tableOf(db, 'contacts').where('accountId').equals(accountId), limit);

/** Deletes a contact with all that belongs to this person alone; shared conversations and deals only lose the person. */
export async function removeContact(db: SecondCallDatabase, id: ContactId): Promise<Undo> {
  const shared = async (table: 'conversations' | 'deals'): Promise<RowChange[]> => {
    const rows = await liveRows(tableOf(db, table).where('contactIds').equals(id));
    return rows.map((row) => {
      const others = row.contactIds.filter((other) => other !== id);
      return { table, id: row.id, ...(others.length > 0 ? { patch: { contactIds: others } } : {}) };
    });
  };
  const owned = async (table: 'notes' | 'touches' | 'nextSteps' | 'callPlans'): Promise<RowChange[]> => {
    const index = table === 'notes' || table === 'touches' ? '[contactId+at]' : 'contactId';
    const rows = tableOf(db, table).where(index);
    const found = index === 'contactId' ? rows.equals(id) : rows.between([id, -Infinity], [id, Infinity]);
    return (await found.primaryKeys()).map((rowId) => ({ table, id: rowId }));
  };
  const removals = await Promise.all([
    shared('conversations'),
    shared('deals'),
    owned('notes'),
    owned('touches'),
    owned('nextSteps'),
    owned('callPlans'),
  ]);
  return changeRows(db, [{ table: 'contacts', id }, ...removals.flat()]);
}
