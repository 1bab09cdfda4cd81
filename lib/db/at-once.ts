import type { SecondCallDatabase } from './database.ts';

/**
 * One blind write with an explicit commit, round Dexie: it is handed to the browser before the caller goes on, waits for
 * no lock of another table, and wakes no live query. Where the database is closed nothing is written.
 */
export function atOnce(
  db: SecondCallDatabase,
  table: 'drafts' | 'facts',
  change: (rows: IDBObjectStore) => void,
): void {
  try {
    const transaction = db.backendDB().transaction(table, 'readwrite');
    change(transaction.objectStore(table));
    transaction.commit();
  } catch {
    // The database is closed: a note's own write says so, and facts are found again.
  }
}
