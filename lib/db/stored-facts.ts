import type { Fact } from '../core/contract/facts.ts';
import type { ContactId } from '../core/model/ids.ts';
import { atOnce } from './at-once.ts';
import type { SecondCallDatabase } from './database.ts';

/** The facts of a contact's texts, each list under its `factsKey`. */
export type FactsByKey = ReadonlyMap<string, Fact[]>;

type Stored = { contactId: ContactId; facts: FactsByKey };

/**
 * What was found in a contact's texts before; empty where nothing was, or where what is stored makes no sense. Read round
 * Dexie: a live query that knew of this table would run again each time that facts are kept.
 */
export async function loadFacts(db: SecondCallDatabase, contactId: ContactId): Promise<FactsByKey> {
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
export const keepFacts = (db: SecondCallDatabase, contactId: ContactId, facts: FactsByKey): void =>
  atOnce(db, 'facts', (rows) => rows.put({ contactId, facts } satisfies Stored));

/** Forgets the facts of contacts of whom something was deleted, or of everybody. */
export const dropFacts = (db: SecondCallDatabase, contactIds?: Iterable<string>): void =>
  atOnce(db, 'facts', (rows) => {
    if (contactIds === undefined) rows.clear();
    else for (const id of contactIds) rows.delete(id);
  });

/** Whether what was stored are facts that stand on the words of this text. */
export function areFactsOf(stored: unknown, text: string): stored is Fact[] {
  const isFactOf = (fact: Partial<Fact> | null) =>
    typeof fact?.quote === 'string' && text.slice(fact.start, fact.end) === fact.quote;
  return Array.isArray(stored) && stored.every(isFactOf);
}
