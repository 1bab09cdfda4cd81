import type { Table } from 'dexie';
import type { CalendarId } from '../core/model/ids.ts';
import type { SecondCallDatabase } from './database.ts';

/** How the last sync of a calendar went, on this device only. Times are epoch ms; no address stands in it. */
export type CalendarSync = {
  id: CalendarId;
  /** What its source wants back at the next run. Empty: everything is asked for again. */
  state: { [key: string]: string };
  /** The end of the window and the zone that the stored meetings were read for. */
  coversUntil?: number;
  timeZone?: string;
  triedAt?: number;
  /** The last try that succeeded. */
  syncedAt?: number;
  /** Stored meetings that were not cancelled, and the next one of them. */
  meetingCount?: number;
  nextTitle?: string;
  nextStartsAt?: number;
  /** What went wrong at the last try; the meetings of the last good one stay. */
  problem?: { code: string; message: string };
  /** How many tries in a row went wrong. */
  failures?: number;
  warnings: string[];
  /** When it is due again by itself. */
  nextAt?: number;
};

export const syncsOf = (db: SecondCallDatabase): Table<CalendarSync, string> => db.table('calendarSync');

export const getSync = (db: SecondCallDatabase, id: CalendarId): Promise<CalendarSync | undefined> =>
  syncsOf(db).get(id);

export const listSyncs = (db: SecondCallDatabase): Promise<CalendarSync[]> => syncsOf(db).toArray();

export const saveSync = async (db: SecondCallDatabase, sync: CalendarSync): Promise<void> => {
  await syncsOf(db).put(sync);
};
