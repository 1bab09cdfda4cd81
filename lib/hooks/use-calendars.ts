import { useLiveQuery } from 'dexie-react-hooks';
import type { Calendar } from '../core/model/calendar-entities.ts';
import { type CalendarSync, listSyncs } from '../db/calendar-sync.ts';
import { listCalendars } from '../db/repos/calendars.ts';
import {
  allowCalendar,
  type CalendarDraft,
  changeCalendar,
  connectAccount,
  connectAddress,
  connectFile,
  disconnect,
  syncNow,
} from './calendar-actions.ts';
import { useDatabase } from './database-context.ts';

export { type CalendarDraft, type Connected, hostOf } from './calendar-actions.ts';
export { knownServers } from '../intake/calendar-source/caldav/known-servers.ts';
export type { CalendarSync } from '../db/calendar-sync.ts';

/** A connected calendar, and how its last sync went on this device. */
export type CalendarLine = { calendar: Calendar; sync?: CalendarSync | undefined };

/** The connected calendars (undefined while read), and what can be done with them. */
export function useCalendars() {
  const db = useDatabase();
  const lines = useLiveQuery(async (): Promise<CalendarLine[]> => {
    const [calendars, syncs] = await Promise.all([listCalendars(db), listSyncs(db)]);
    return calendars.map((calendar) => ({ calendar, sync: syncs.find(({ id }) => id === calendar.id) }));
  }, [db]);
  return {
    lines,
    connectAddress: (draft: CalendarDraft) => connectAddress(db, draft),
    connectFile: (file: File, id?: Calendar['id']) => connectFile(db, file, id),
    connectAccount: (draft: CalendarDraft) => connectAccount(db, draft),
    /** In the click itself. */
    allow: (calendar: Calendar) => allowCalendar(calendar),
    change: (id: Calendar['id'], change: Parameters<typeof changeCalendar>[2]) =>
      changeCalendar(db, id, change),
    sync: syncNow,
    disconnect: (calendar: Calendar) => disconnect(db, calendar),
  };
}
