import { isSameName } from '../core/matching/is-same-name.ts';
import type { Contact } from '../core/model/entities.ts';
import { nameWords } from '../core/model/fold-name.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { liveRows } from './row-store.ts';

const shown = 5;
/** Of a common name only so many bearers are looked at. */
const mostBearers = 50;

/** Other contacts who may be the same person: they share an address or a CRM's record, or bear the same name. */
export async function likelyTwins(db: SecondCallDatabase, contact: Contact): Promise<Contact[]> {
  const { id, name, emails, crmKeys = [], accountId } = contact;
  const table = tableOf(db, 'contacts');
  const [longest] = nameWords(name).sort((a, b) => b.length - a.length);
  const found = await Promise.all([
    ...emails.map((email) => liveRows(table.where('emails').equals(email))),
    ...crmKeys.map((key) => liveRows(table.where('crmKeys').equals(key))),
    longest === undefined
      ? []
      : liveRows(
          table
            .where('nameWords')
            .equals(longest)
            .filter((one) => isSameName(one.name, name)),
          mostBearers,
        ),
  ]);
  const others = new Map(found.flat().map((one) => [one.id, one]));
  others.delete(id);
  const isNear = (one: Contact) => Number(one.accountId !== undefined && one.accountId === accountId);
  return [...others.values()].sort((a, b) => isNear(b) - isNear(a)).slice(0, shown);
}
