import type { DBCore, Middleware, Table } from 'dexie';
import type { MeetingRow } from '../core/model/calendar-entities.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { liveRows } from './row-store.ts';

/** All meetings as JSON in one row: a browser hands over thousands of rows five times as slowly as one long text. */
type Copy = { id: 'meetings'; rows: string };

/** Among what belongs to this device alone: the copy is in no backup. */
const home = 'device';
const copies = (db: SecondCallDatabase): Table<Copy, Copy['id']> => db.table(home);

/** Takes the copy away with every write to the meetings, in the same transaction, so that it is never an old one. */
export const dropCopyOnWrite: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'meetings-copy',
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) => {
      const isWrite = mode === 'readwrite' && tables.includes('meetings');
      return core.transaction(isWrite ? [...new Set([...tables, home])] : tables, mode, options);
    },
    table: (name) => {
      const table = core.table(name);
      if (name !== 'meetings') return table;
      return {
        ...table,
        mutate: async (request) => {
          await core.table(home).mutate({ type: 'delete', trans: request.trans, keys: ['meetings'] });
          return table.mutate(request);
        },
      };
    },
  }),
};

/** All living meetings by their start, undefined where there is no copy. Inside a transaction it has to have `device`. */
export async function copiedMeetings(db: SecondCallDatabase): Promise<MeetingRow[] | undefined> {
  const copy = await copies(db).get('meetings');
  return copy && (JSON.parse(copy.rows) as MeetingRow[]);
}

/** Makes the copy where it is missing. */
export async function copyMeetings(db: SecondCallDatabase): Promise<void> {
  if ((await copies(db).get('meetings')) !== undefined) return;
  await db.transaction('rw', home, 'meetings', async () => {
    const rows = await liveRows(tableOf(db, 'meetings').orderBy('startsAt'));
    await copies(db).put({ id: 'meetings', rows: JSON.stringify(rows) });
  });
}
