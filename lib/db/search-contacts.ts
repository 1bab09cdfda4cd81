import type { Contact } from '../core/model/entities.ts';
import { normalizeEmail } from '../core/model/email-address.ts';
import { nameWords } from '../core/model/fold-name.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { liveRows } from './row-store.ts';

/** Contacts of whose name or addresses each word of the query is the beginning ("sa oka"), by name; at most `limit`. */
export async function searchContacts(db: SecondCallDatabase, query: string, limit = 20): Promise<Contact[]> {
  const words = nameWords(query);
  const address = normalizeEmail(query);
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return [];
  const table = tableOf(db, 'contacts');
  const isNamed = ({ name }: Contact) => {
    const own = nameWords(name);
    return words.every((word) => own.some((part) => part.startsWith(word)));
  };
  const [byName, byEmail] = await Promise.all([
    liveRows(table.where('nameWords').startsWith(longest).distinct().filter(isNamed), limit),
    liveRows(table.where('emails').startsWith(address).distinct(), limit),
  ]);
  const found = new Map([...byName, ...byEmail].map((contact) => [contact.id, contact]));
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name)).slice(0, limit);
}
