import { meetingKey } from '../../core/guard/meeting-key.ts';
import type { MeetingRow } from '../../core/model/calendar-entities.ts';
import { normalizeEmail } from '../../core/model/email-address.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { copiedMeetings } from '../meetings-copy.ts';
import { liveRows } from '../row-store.ts';

const monthMs = 31 * 24 * 60 * 60 * 1_000;

const byStart = (a: MeetingRow, b: MeetingRow) => a.startsAt - b.startsAt || a.endsAt - b.endsAt;

/**
 * Meetings of all calendars of which some part lies inside [from, to), epoch ms, by start; also all-day and cancelled
 * ones, and an event that stands in two calendars twice. Entries longer than `longestMs` are found only where they begin
 * inside the range: there is no index on the end.
 */
export async function listMeetingsBetween(
  db: SecondCallDatabase,
  from: number,
  to: number,
  longestMs = monthMs,
): Promise<MeetingRow[]> {
  const rows = await liveRows(
    tableOf(db, 'meetings')
      .where('startsAt')
      .between(from - longestMs, to),
  );
  return rows.filter(({ startsAt, endsAt }) => endsAt > from || startsAt >= from).sort(byStart);
}

/** The same from the copy of the table, where there is one: for months of meetings. */
export async function listManyMeetingsBetween(
  db: SecondCallDatabase,
  from: number,
  to: number,
): Promise<MeetingRow[]> {
  const rows = await copiedMeetings(db);
  return rows === undefined
    ? listMeetingsBetween(db, from, to)
    : rows
        .filter(({ startsAt }) => startsAt >= from - monthMs && startsAt < to)
        .filter(({ startsAt, endsAt }) => endsAt > from || startsAt >= from)
        .sort(byStart);
}

/** Meetings of which some part lies inside [from, to) with at least one of these addresses among its people, by start. */
export async function listMeetingsWith(
  db: SecondCallDatabase,
  emails: readonly string[],
  from: number,
  to: number,
): Promise<MeetingRow[]> {
  const found = await Promise.all(
    [...new Set(emails.map(normalizeEmail))].map((email) =>
      liveRows(tableOf(db, 'meetings').where('people').equals(email)),
    ),
  );
  const rows = new Map(found.flat().map((row) => [row.id, row]));
  return [...rows.values()]
    .filter(({ startsAt, endsAt }) => startsAt < to && (endsAt > from || startsAt >= from))
    .sort(byStart);
}

/** Titles by uid and by key of an instance, of those asked for that stand in a calendar; there is no index to it. */
export async function findTitles(
  db: SecondCallDatabase,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const wanted = new Set(names);
  const rows = await liveRows(tableOf(db, 'meetings').toCollection());
  return new Map(
    rows.flatMap((row) =>
      [row.uid, meetingKey(row)].filter((name) => wanted.has(name)).map((name) => [name, row.title] as const),
    ),
  );
}
