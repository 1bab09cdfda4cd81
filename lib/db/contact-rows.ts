import type { Conversation, Deal, RowOf } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { liveRows } from './row-store.ts';

/** Tables whose rows belong to one contact, and tables whose rows several share. */
export const ownedTables = ['notes', 'touches', 'nextSteps', 'callPlans', 'factReviews'] as const;
export const sharedTables = ['conversations', 'deals'] as const;

type OwnedTable = (typeof ownedTables)[number];
type SharedTable = (typeof sharedTables)[number];

/** The index by which a contact's rows of a table are found. */
const byTime = new Set<OwnedTable>(['notes', 'touches']);

/** The keys of all rows that belong to a contact alone, deleted ones among them. */
export const keysOfContact = (db: SecondCallDatabase, table: OwnedTable, id: ContactId): Promise<string[]> =>
  byTime.has(table)
    ? tableOf(db, table).where('[contactId+at]').between([id, -Infinity], [id, Infinity]).primaryKeys()
    : tableOf(db, table).where('contactId').equals(id).primaryKeys();

/** Living conversations or deals of which a contact is part. */
export const sharedWith = <Name extends SharedTable>(
  db: SecondCallDatabase,
  table: Name,
  id: ContactId,
): Promise<RowOf<Name>[]> =>
  liveRows<Conversation | Deal>(tableOf<SharedTable>(db, table).where('contactIds').equals(id)) as Promise<
    RowOf<Name>[]
  >;
