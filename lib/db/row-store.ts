import { type Collection, Dexie } from 'dexie';
import { tick } from '../core/model/clock.ts';
import type { InputOf, RowOf, TableName } from '../core/model/entities.ts';
import { loadedSchemas, loadSchemas } from './load-schemas.ts';
import type { Row } from '../core/model/row.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { withIndexFields, withoutIndexFields } from './index-fields.ts';

type Content<Name extends TableName> = Omit<InputOf<Name>, keyof Row>;
type IdOf<Name extends TableName> = RowOf<Name>['id'];

/** A new row (an id is made where none is given), or an id with the fields that change; `undefined` takes one away. */
export type Draft<Name extends TableName> =
  | (Content<Name> & { id?: IdOf<Name> })
  | (Partial<Content<Name>> & { id: IdOf<Name> });

/** A fresh random id, for rows whose id must be known before they are written. */
export const newId = (db: SecondCallDatabase): string => db.surroundings.newId();

/** The row, unless it is missing or deleted. */
export async function getRow<Name extends TableName>(
  db: SecondCallDatabase,
  name: Name,
  id: string,
): Promise<RowOf<Name> | undefined> {
  const row = await tableOf(db, name).get(id);
  return row !== undefined && row.deletedAt === null ? withoutIndexFields(row) : undefined;
}

/** Rows by id in the order asked for; missing and deleted ones are left out. */
export async function getRows<Name extends TableName>(
  db: SecondCallDatabase,
  name: Name,
  ids: readonly string[],
): Promise<RowOf<Name>[]> {
  const rows = await tableOf(db, name).bulkGet([...new Set(ids)]);
  return rows
    .filter((row) => row !== undefined && row.deletedAt === null)
    .map((row) => withoutIndexFields(row as RowOf<Name>));
}

/**
 * What a query finds, without deleted rows. Without a limit the rows come in one request (a filter would walk a cursor
 * row by row); with one, living rows are counted.
 */
export async function liveRows<R extends Row>(found: Collection<R, string>, limit?: number): Promise<R[]> {
  const isAlive = (row: R) => row.deletedAt === null;
  const rows = await (limit === undefined ? found.toArray() : found.filter(isAlive).limit(limit).toArray());
  return rows.filter(isAlive).map((row) => withoutIndexFields(row));
}

/** Walks an index from its end. */
export function fromEnd<R>(found: Collection<R, string>): Collection<R, string> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection, not an array
  return found.reverse();
}

/** The last living rows of an index range, at most `limit`. Two requests, or of a long range the keys and only its end. */
export async function lastRows<Name extends TableName>(
  db: SecondCallDatabase,
  name: Name,
  range: Collection<RowOf<Name>, string>,
  limit: number,
): Promise<RowOf<Name>[]> {
  const ids = await range.primaryKeys();
  if (ids.length > 2 * limit) return getRows(db, name, ids.slice(-limit));
  return (await liveRows<RowOf<Name>>(range)).slice(-limit);
}

const shortest = 3_600_000;

/**
 * What happened in the last `span` milliseconds and what is to come, by the index `at`; of a shorter time where that would be
 * more than `most` rows. Whole ranges, each in one request: a cursor from the end takes longer for hundreds than this for
 * thousands. Without an upper end, so that a live query hears of what is written next.
 */
export async function recentRows<Name extends 'conversations' | 'touches'>(
  db: SecondCallDatabase,
  name: Name,
  { now, span, most }: { now: number; span: number; most: number },
): Promise<RowOf<Name>[]> {
  const rangeOf = (length: number) =>
    tableOf(db, name)
      .where('at')
      .aboveOrEqual(now - length) as Collection<RowOf<Name>, string>;
  // So many keys and no count: that takes as long as the range is.
  const isTooLong = async (length: number): Promise<boolean> => {
    const keys = await rangeOf(length)
      .limit(most + 1)
      .primaryKeys();
    return keys.length > most;
  };
  let length = span;
  while (length > shortest && (await isTooLong(length))) length /= 2;
  return liveRows<RowOf<Name>>(rangeOf(length));
}

/** Writes a new row or changes a stored one, checked by its schema: throws a `ZodError` and writes nothing on bad input. */
export async function saveRow<Name extends TableName>(
  db: SecondCallDatabase,
  name: Name,
  draft: Draft<Name>,
): Promise<RowOf<Name>> {
  const table = tableOf(db, name);
  return db.transaction('rw', table, async () => {
    const id = draft.id ?? (newId(db) as IdOf<Name>);
    const stored = await table.get(id);
    return putStamped(db, name, { ...stored, ...draft, id, deletedAt: null }, stored);
  });
}

/** Puts content with the next clock stamp of its row. To be called inside a transaction that has read `stored`. */
export async function putStamped<Name extends TableName>(
  db: SecondCallDatabase,
  name: Name,
  content: object,
  stored: Row | undefined,
): Promise<RowOf<Name>> {
  // A transaction would end while it waits for anything but a row.
  const schemas = loadedSchemas() ?? (await Dexie.waitFor(loadSchemas()));
  const row = schemas[name].parse(nextVersion(db, content, stored)) as RowOf<Name>;
  await tableOf(db, name).put(withIndexFields(name, row));
  return row;
}

/** Content with the fields of a row's next version: to be checked by its schema. */
export function nextVersion(db: SecondCallDatabase, content: object, stored: Row | undefined): object {
  const now = db.surroundings.now();
  return {
    ...content,
    ownerId: stored?.ownerId ?? 'local',
    createdAt: stored?.createdAt ?? now,
    updatedAt: now,
    clock: tick(stored?.clock ?? null, now, db.node),
  };
}
