import type { Calendar } from '../../core/model/calendar-entities.ts';
import type { CalendarId } from '../../core/model/ids.ts';
import { filesOf } from '../calendar-files.ts';
import { syncsOf } from '../calendar-sync.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { getRow, liveRows, newId, saveRow, type Draft } from '../row-store.ts';
import { changeRows, type Undo } from '../undo.ts';
import { rowFunctions } from './row-functions.ts';
import { addOwnAddress } from './settings.ts';

export const { get: getCalendar } = rowFunctions('calendars');

/** Every connected calendar, also those that are switched off, in the order in which they were connected. */
export async function listCalendars(db: SecondCallDatabase): Promise<Calendar[]> {
  const calendars = await liveRows(tableOf(db, 'calendars').toCollection());
  return calendars.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** What its meetings hang on: after a change of one of these, what was told before says nothing any more. */
const sourceOf = ({ kind, isOn, secret, clientId, parts }: Calendar): string =>
  JSON.stringify([kind, isOn, secret, clientId, parts.map(({ id, isCounted }) => [id, isCounted])]);

/**
 * Connects or changes a calendar. Where another source, or other parts of it, count from now on, its next sync asks
 * for everything anew; switched off, its meetings go at once.
 */
export async function saveCalendar(db: SecondCallDatabase, draft: Draft<'calendars'>): Promise<Calendar> {
  const id = draft.id ?? (newId(db) as CalendarId);
  return db.transaction('rw', tableOf(db, 'calendars'), tableOf(db, 'meetings'), syncsOf(db), async () => {
    const before = await getRow(db, 'calendars', id);
    const saved = await saveRow(db, 'calendars', { ...draft, id });
    if (before === undefined || sourceOf(before) !== sourceOf(saved)) await syncsOf(db).delete(id);
    if (!saved.isOn) await dropMeetings(db, id);
    return saved;
  });
}

/**
 * Keeps which calendars an account has, the rep's own first. One that is new counts until the rep says otherwise; of
 * Google only her own, since those of colleagues and the holidays stand in the same list. That one's id is the account's
 * address: whoever has it in a meeting is the rep.
 */
export async function saveParts(
  db: SecondCallDatabase,
  calendar: Calendar,
  found: readonly { id: string; name: string }[],
): Promise<Calendar> {
  const isCounted = new Map(calendar.parts.map((part) => [part.id, part.isCounted]));
  const parts = found.map(({ id, name }, index) => ({
    id,
    name,
    isCounted: isCounted.get(id) ?? (calendar.kind !== 'google' || (index === 0 && isCounted.size === 0)),
  }));
  if (JSON.stringify(parts) === JSON.stringify(calendar.parts)) return calendar;
  const [primary] = calendar.kind === 'google' && calendar.parts.length === 0 ? parts : [];
  return db.transaction('rw', tableOf(db, 'calendars'), tableOf(db, 'settings'), async () => {
    const stored = await getRow(db, 'calendars', calendar.id);
    if (stored !== undefined && primary?.id.includes('@')) await addOwnAddress(db, primary.id);
    // Saving would bring back a calendar that was removed meanwhile.
    return stored === undefined ? calendar : saveRow(db, 'calendars', { id: calendar.id, parts });
  });
}

/** Takes a calendar away with its secret, its meetings and its file. The undo brings back the calendar, the next sync its meetings. */
export async function removeCalendar(db: SecondCallDatabase, id: CalendarId): Promise<Undo> {
  const tables = [tableOf(db, 'calendars'), tableOf(db, 'meetings'), syncsOf(db), filesOf(db)];
  return db.transaction('rw', tables, async () => {
    const file = await filesOf(db).get(id);
    // A deleted row stays stored; a password must not.
    const patch = { deletedAt: db.surroundings.now(), secret: undefined };
    const undo = await changeRows(db, [{ table: 'calendars', id, patch }]);
    await Promise.all([dropMeetings(db, id), syncsOf(db).delete(id), filesOf(db).delete(id)]);
    return () =>
      db.transaction('rw', tables, async () => {
        await undo();
        if (file !== undefined) await filesOf(db).put(file);
      });
  });
}

const dropMeetings = (db: SecondCallDatabase, id: CalendarId): Promise<number> =>
  tableOf(db, 'meetings').where('calendarId').equals(id).delete();
