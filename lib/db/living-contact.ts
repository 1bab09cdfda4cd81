import type { ContactId } from '../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';

const longestChain = 20;

/** The contact itself, or, where it was merged into another one meanwhile, that one: whose the next row is. */
export async function livingContact(db: SecondCallDatabase, id: ContactId): Promise<ContactId> {
  let found = id;
  for (let step = 0; step < longestChain; step += 1) {
    const row = await tableOf(db, 'contacts').get(found);
    if (!row || row.deletedAt === null || row.mergedInto === undefined) return found;
    found = row.mergedInto;
  }
  return found;
}
