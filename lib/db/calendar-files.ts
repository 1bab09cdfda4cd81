import type { Table } from 'dexie';
import type { CalendarId } from '../core/model/ids.ts';
import { syncsOf } from './calendar-sync.ts';
import type { SecondCallDatabase } from './database.ts';

/** The text of a dropped .ics file, on this device only. */
export type CalendarFile = { id: CalendarId; text: string };

export const filesOf = (db: SecondCallDatabase): Table<CalendarFile, string> => db.table('calendarFiles');

/** Undefined where the file is not on this device, as after a restored backup. */
export const getCalendarFile = async (db: SecondCallDatabase, id: CalendarId): Promise<string | undefined> =>
  (await filesOf(db).get(id))?.text;

/** Keeps a file in place of an earlier one; the next sync reads it. */
export const saveCalendarFile = (db: SecondCallDatabase, id: CalendarId, text: string): Promise<void> =>
  db.transaction('rw', filesOf(db), syncsOf(db), async () => {
    await filesOf(db).put({ id, text });
    await syncsOf(db).delete(id);
  });
