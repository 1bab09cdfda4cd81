import type { ContactId, DealId } from '../core/model/ids.ts';
import type { SecondCallDatabase } from './database.ts';
import { listDealsOfContact } from './repos/deals.ts';

/** The deal that something with this contact is about, where there is no doubt: their one open deal. */
export async function openDealOf(db: SecondCallDatabase, contactId: ContactId): Promise<DealId | undefined> {
  const open = (await listDealsOfContact(db, contactId)).filter(({ status = 'open' }) => status === 'open');
  return open.length === 1 ? open[0]?.id : undefined;
}
