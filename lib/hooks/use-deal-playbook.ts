import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact, Deal } from '../core/model/entities.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { listDealsOfContact, saveDeal } from '../db/repos/deals.ts';
import { listPlaybooks } from '../db/repos/playbooks.ts';
import { changeRows, type Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';

export type ShownDeal = Pick<Deal, 'name' | 'stage' | 'amount'>;

/** A deal that only stood on a page becomes a row with this: there is nowhere else to keep the choice. */
async function choosePlaybook(
  db: SecondCallDatabase,
  contact: Contact,
  deal: ShownDeal,
  playbook: string | undefined,
): Promise<Undo> {
  const stored = (await listDealsOfContact(db, contact.id)).find(({ name }) => name === deal.name);
  if (stored) return changeRows(db, [{ table: 'deals', id: stored.id, patch: { playbook } }]);
  const { name, stage, amount } = deal;
  const { accountId } = contact;
  const fresh = await saveDeal(db, { name, stage, amount, accountId, contactIds: [contact.id], playbook });
  return () => changeRows(db, [{ table: 'deals', id: fresh.id }]).then(() => undefined);
}

/** The rep's own playbooks (undefined while read), and how to give a deal one; undefined takes it away again. */
export function useDealPlaybook(contact: Contact, deal: ShownDeal) {
  const db = useDatabase();
  const own = useLiveQuery(() => listPlaybooks(db), [db]);
  return { own, choose: (playbook: string | undefined) => choosePlaybook(db, contact, deal, playbook) };
}
