import { Dexie } from 'dexie';
import type { RowOf, TableName } from '../core/model/entities.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { withoutIndexFields } from './index-fields.ts';

/**
 * Living rows with one of these values in an index, in the order of the values, a row as often as it is found. One bare
 * request for each: `anyOf` walks a cursor from key to key, and hundreds of Dexie's own requests cost several times as much.
 * To be called inside a transaction that has the table.
 */
export async function rowsOfEach<Name extends TableName>(
  db: SecondCallDatabase,
  name: Name,
  index: string,
  values: Iterable<string>,
): Promise<RowOf<Name>[]> {
  const wanted = [...new Set(values)];
  if (wanted.length === 0) return [];
  // A live query knows nothing of bare requests: this one row by the primary key stands for the whole table.
  await tableOf(db, name).limit(1).toArray();
  const keys = Dexie.currentTransaction.idbtrans.objectStore(name).index(index);
  const found = await Dexie.Promise.all(wanted.map((value) => answerOf<RowOf<Name>[]>(keys.getAll(value))));
  return found.flat().flatMap((row) => (row.deletedAt === null ? [withoutIndexFields(row)] : []));
}

/** A promise of Dexie's, since any other would end the transaction for whoever waits for it. */
const answerOf = <Of>(request: IDBRequest<Of>): PromiseLike<Of> =>
  new Dexie.Promise<Of>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
