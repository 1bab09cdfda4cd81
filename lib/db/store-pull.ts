import { meetingKey } from '../core/guard/meeting-key.ts';
import type { Calendar, MeetingRow } from '../core/model/calendar-entities.ts';
import type { CalendarId } from '../core/model/ids.ts';
import { type CalendarSync, syncsOf } from './calendar-sync.ts';
import { type SecondCallDatabase, tableOf } from './database.ts';
import { withIndexFields } from './index-fields.ts';
import { loadSchemas } from './load-schemas.ts';
import { type PulledMeetings, type Window, wantedMeetings } from './pulled-meetings.ts';
import { getRow, liveRows, nextVersion } from './row-store.ts';
import { isSameContent } from './same-content.ts';

const chunkSize = 2_000;
const dayMs = 24 * 60 * 60 * 1_000;

/** How a try went, without what is counted from the stored meetings. */
export type SyncOutcome = Omit<
  CalendarSync,
  'id' | 'meetingCount' | 'nextTitle' | 'nextStartsAt' | 'triedAt'
> & {
  /** When the try was begun (`beginTry`). */
  triedAt: number;
};

/**
 * Notes a try before it is made, so that one that gets the worker killed counts as a failure. False where the calendar
 * is switched off or gone.
 */
export const beginTry = (
  db: SecondCallDatabase,
  id: CalendarId,
  begun: Pick<SyncOutcome, 'triedAt' | 'failures'>,
): Promise<boolean> =>
  db.transaction('rw', tableOf(db, 'calendars'), syncsOf(db), async () => {
    if ((await getRow(db, 'calendars', id))?.isOn !== true) return false;
    const before = await syncsOf(db).get(id);
    await syncsOf(db).put({ state: {}, warnings: [], ...before, ...begun, retryAt: undefined, id });
    return true;
  });

/** Notes what went wrong; the meetings of the last good try stay. Nothing is written where the try is void (`storePull`). */
export const endTry = (
  db: SecondCallDatabase,
  id: CalendarId,
  { triedAt, ...outcome }: Pick<SyncOutcome, 'triedAt' | 'problem' | 'retryAt'>,
): Promise<void> =>
  db.transaction('rw', syncsOf(db), async () => {
    const begun = await syncsOf(db).get(id);
    if (begun?.triedAt === triedAt) await syncsOf(db).put({ ...begun, ...outcome });
  });

/**
 * Stores what a try brought, and how it went, in one transaction: a worker that is killed leaves nothing half-done.
 * Only rows that changed are written. False, with nothing written, where the try is void: another source or other parts
 * of it count since it was begun, it was switched off or removed, or a backup was imported.
 */
export async function storePull(
  db: SecondCallDatabase,
  calendar: Calendar,
  pulled: PulledMeetings,
  window: Window,
  outcome: SyncOutcome,
): Promise<boolean> {
  const { meetings: schema } = await loadSchemas();
  const tables = [tableOf(db, 'meetings'), tableOf(db, 'conversations'), syncsOf(db)];
  return db.transaction('rw', tables, async () => {
    if ((await syncsOf(db).get(calendar.id))?.triedAt !== outcome.triedAt) return false;
    const { given, isGone } = wantedMeetings(calendar, pulled, window);
    const stored = await storedMeetings(db, calendar, saysNothing(pulled), window);
    const past = await forgettable(db, stored, window);
    const gone = stored.filter((row) =>
      isPast(row, window) ? past.has(row.id) : isGone(row) && !given.has(row.id),
    );
    const before = new Map<string, MeetingRow>(stored.map((row) => [row.id, row]));
    const fresh = [...given]
      .map(([id, content]) => ({ ...content, id, calendarId: calendar.id, deletedAt: null }))
      .filter((row) => !isSameContent(row, before.get(row.id) ?? {}));
    const rows = fresh.flatMap(
      (row) => schema.safeParse(nextVersion(db, row, before.get(row.id))).data ?? [],
    );
    await writeMeetings(db, rows, gone);
    const lost = fresh.length - rows.length;
    const warnings = lost === 0 ? [] : [`What ${lost} entries of this calendar say could not be kept`];
    await syncsOf(db).put({
      ...outcome,
      ...(await summaryOf(db, calendar)),
      id: calendar.id,
      warnings: [...outcome.warnings, ...warnings],
    });
    return true;
  });
}

const isPast = ({ startsAt, endsAt }: MeetingRow, { from }: Window) => startsAt < from && endsAt <= from;

const saysNothing = (pulled: PulledMeetings): boolean =>
  pulled.kind === 'unchanged' ||
  (pulled.kind === 'changes' && pulled.changed.length + pulled.removed.length === 0);

/** All of the calendar's, or those alone that may have become too old. */
async function storedMeetings(
  db: SecondCallDatabase,
  { id }: Calendar,
  isPastEnough: boolean,
  { from }: Window,
): Promise<MeetingRow[]> {
  const meetings = tableOf(db, 'meetings');
  if (!isPastEnough) return liveRows(meetings.where('calendarId').equals(id));
  return (await liveRows(meetings.where('startsAt').below(from))).filter((row) => row.calendarId === id);
}

/** Ids of meetings that lie behind the window; one that a conversation tells of stays. */
async function forgettable(
  db: SecondCallDatabase,
  stored: MeetingRow[],
  window: Window,
): Promise<Set<string>> {
  const past = stored.filter((row) => isPast(row, window));
  if (past.length === 0) return new Set();
  const first = Math.min(...past.map(({ startsAt }) => startsAt));
  const talks = await liveRows(
    tableOf(db, 'conversations')
      .where('at')
      .between(first - dayMs, window.from + 7 * dayMs),
  );
  const told = new Set(talks.flatMap((talk) => talk.meetingKey ?? []));
  return new Set(past.filter((row) => !told.has(meetingKey(row))).map(({ id }) => id));
}

async function writeMeetings(db: SecondCallDatabase, put: MeetingRow[], gone: MeetingRow[]): Promise<void> {
  const table = tableOf(db, 'meetings');
  await table.bulkDelete(gone.map(({ id }) => id));
  for (let from = 0; from < put.length; from += chunkSize)
    await table.bulkPut(put.slice(from, from + chunkSize).map((row) => withIndexFields('meetings', row)));
}

async function summaryOf(db: SecondCallDatabase, { id }: Calendar) {
  const meetings = tableOf(db, 'meetings');
  const next = await meetings
    .where('startsAt')
    .above(db.surroundings.now())
    .filter((row) => row.calendarId === id && row.startsOn === undefined && row.status !== 'cancelled')
    .first();
  return {
    meetingCount: await meetings.where('calendarId').equals(id).count(),
    nextTitle: next?.title,
    nextStartsAt: next?.startsAt,
  };
}
