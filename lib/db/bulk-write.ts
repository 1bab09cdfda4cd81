import { Dexie, RangeSet } from 'dexie';
import type { Row } from '../core/model/row.ts';
import type { SecondCallDatabase } from './database.ts';

const storeOf = (name: string): IDBObjectStore => Dexie.currentTransaction.idbtrans.objectStore(name);

/** A promise of Dexie's, since any other would end the transaction for whoever waits for it. */
const settled = (requests: readonly IDBRequest[]): PromiseLike<void> =>
  new Dexie.Promise((resolve, reject) => {
    const last = requests.at(-1);
    if (!last) return resolve();
    // Requests are answered in their order; one that fails breaks the transaction off, and so this one too.
    last.addEventListener('success', () => resolve());
    last.addEventListener('error', () => reject(last.error ?? new Error('not written')));
  });

/**
 * Writes thousands of rows inside a transaction, round Dexie: that notes every key of every index for its live queries,
 * which takes longer than the writing and then holds up every open page. `tellOfWrites` says it in one word.
 */
export const putRows = (name: string, rows: readonly Row[]): PromiseLike<void> =>
  settled(rows.map((row) => storeOf(name).put(row)));

/** Deletes thousands of rows for good, in the same way. */
export const deleteRows = (name: string, ids: readonly string[]): PromiseLike<void> =>
  settled(ids.map((id) => storeOf(name).delete(id)));

/** Tells the live queries of every page that these tables may have changed anywhere. After the transaction. */
export function tellOfWrites(db: SecondCallDatabase, names: readonly string[]): void {
  const everything = () => new RangeSet(-Infinity, [[]]);
  const parts = names.flatMap((name) => {
    const { indexes } = db.table(name).schema;
    return ['', ':dels', ...indexes.map((index) => index.name)].map(
      (part) => [`idb://${db.name}/${name}/${part}`, everything()] as const,
    );
  });
  Dexie.on.storagemutated.fire(Object.fromEntries(parts));
}
