import type { Deal } from '../../core/model/entities.ts';
import type { ContactId } from '../../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { liveRows } from '../row-store.ts';
import { rowFunctions } from './row-functions.ts';

export const { save: saveDeal } = rowFunctions('deals');

/** The deals that this person is part of, the last changed first. */
export async function listDealsOfContact(db: SecondCallDatabase, contactId: ContactId): Promise<Deal[]> {
  const deals = await liveRows(tableOf(db, 'deals').where('contactIds').equals(contactId));
  return deals.sort((a, b) => b.updatedAt - a.updatedAt);
}
