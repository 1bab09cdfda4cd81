import type { Table } from 'dexie';
import type { CalendarId } from '../core/model/ids.ts';
import type { SecondCallDatabase } from './database.ts';

/** How the last sync of a calendar went, on this device only. Times are epoch ms; no address stands in it. */
export type CalendarSync = {
  id: CalendarId;
  /** What its source wants back at the next run. Empty: everything is asked for again. */
  state: { [key: string]: string };
  triedAt?: number;
  /** The last try that succeeded. */
  syncedAt?: number;
  /** Stored meetings, and the next one that has a time. */
  meetingCount?: number;
  nextTitle?: string;
  nextStartsAt?: number;
  /** What went wrong at the last try; the meetings of the last good one stay. */
  problem?: { code: string; message: string };
  /** How many tries in a row went wrong; a try that is on, or that was broken off, counts as one. */
  failures?: number;
  /** The server wants not to be asked before. */
  retryAt?: number;
  /** What could not be read, at the last time that everything was. */
  warnings: string[];
};

export const syncsOf = (db: SecondCallDatabase): Table<CalendarSync, string> => db.table('calendarSync');

export const getSync = (db: SecondCallDatabase, id: CalendarId): Promise<CalendarSync | undefined> =>
  syncsOf(db).get(id);

export const listSyncs = (db: SecondCallDatabase): Promise<CalendarSync[]> => syncsOf(db).toArray();
