import type { Fact } from '../core/contract/facts.ts';
import type { ContactId } from '../core/model/ids.ts';
import { atOnce } from './at-once.ts';
import type { SecondCallDatabase } from './database.ts';

/** What was found in a contact's texts, facts and dates, each list under its `readingKey`. */
export type Readings = ReadonlyMap<string, readonly Reading[]>;
type Reading = Pick<Fact, 'quote' | 'start' | 'end'>;

type Stored = { contactId: ContactId; facts: Readings };

/**
 * What was found in a contact's texts before; empty where nothing was, or where what is stored makes no sense. Read round
 * Dexie: a live query that knew of this table would run again each time that facts are kept.
 */
export async function loadFacts(db: SecondCallDatabase, contactId: ContactId): Promise<Readings> {
  await db.open();
  return new Promise((resolve) => {
    const request: IDBRequest<Stored | undefined> = db
      .backendDB()
      .transaction('facts')
      .objectStore('facts')
      .get(contactId);
    request.addEventListener('success', () => {
      const facts: unknown = request.result?.facts;
      resolve(facts instanceof Map ? facts : new Map());
    });
    request.addEventListener('error', () => resolve(new Map()));
  });
}

/** Keeps facts on this device in place of the contact's earlier ones, so that those of a changed text go. */
export const keepFacts = (db: SecondCallDatabase, contactId: ContactId, facts: Readings): void =>
  keepFactsOf(db, new Map([[contactId, facts]]));

/** The same of several contacts, in one go: whoever is looked up next would wait for each write. */
export const keepFactsOf = (db: SecondCallDatabase, found: ReadonlyMap<ContactId, Readings>): void =>
  atOnce(db, 'facts', (rows) => {
    for (const [contactId, facts] of found) rows.put({ contactId, facts } satisfies Stored);
  });

/** Whether everything that was found stands in `stored` already. */
export const holdsAll = (stored: Readings, found: Readings): boolean =>
  [...found.keys()].every((key) => stored.has(key));

/** Forgets the facts of contacts of whom something was deleted, or of everybody. */
export const dropFacts = (db: SecondCallDatabase, contactIds?: Iterable<string>): void =>
  atOnce(db, 'facts', (rows) => {
    if (contactIds === undefined) rows.clear();
    else for (const id of contactIds) rows.delete(id);
  });

/** Whether what was stored is a reading that stands on the words of this text. */
export function standsOn(stored: unknown, text: string): stored is Reading[] {
  const isOn = (found: Partial<Reading> | null) =>
    typeof found?.quote === 'string' && text.slice(found.start, found.end) === found.quote;
  return Array.isArray(stored) && stored.every(isOn);
}
