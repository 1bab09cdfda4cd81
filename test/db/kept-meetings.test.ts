import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { CalendarId } from '../../lib/core/model/ids.ts';
import type { MeetingRow } from '../../lib/core/model/calendar-entities.ts';
import { keptMeetingsBetween } from '../../lib/db/kept-meetings.ts';
import { copiedMeetings, copyMeetings } from '../../lib/db/meetings-copy.ts';
import { removeCalendar, saveCalendar } from '../../lib/db/repos/calendars.ts';
import { listManyMeetingsBetween, listMeetingsBetween } from '../../lib/db/repos/meetings.ts';
import { saveRow } from '../../lib/db/row-store.ts';
import { beginTry, storePull } from '../../lib/db/store-pull.ts';
import type { MeetingContent } from '../../lib/db/pulled-meetings.ts';
import type { SecondCallDatabase } from '../../lib/db/database.ts';
import { day, hour, openTestDatabase, start } from './open-test-database.ts';

const window = { from: start - 40 * day, to: start + 120 * day };
const done = { state: {}, triedAt: start, syncedAt: start, failures: 0, warnings: [] };

const meeting = (uid: string, hours: number, more: Partial<MeetingContent> = {}): MeetingContent => ({
  uid,
  title: uid,
  startsAt: start + hours * hour,
  endsAt: start + (hours + 1) * hour,
  status: 'confirmed',
  attendees: [],
  ...more,
});

async function connected(hasCopy: boolean) {
  const { db } = openTestDatabase();
  const calendar = await saveCalendar(db, { kind: 'caldav', name: 'Work', parts: [] });
  const sync = async (...meetings: MeetingContent[]) => {
    await beginTry(db, calendar.id, { triedAt: start, failures: 1 });
    await storePull(db, calendar, { kind: 'all', meetings }, window, done);
    if (hasCopy) await copyMeetings(db);
  };
  return { db, sync, calendarId: calendar.id };
}

const ahead = (db: SecondCallDatabase, at = start): Promise<MeetingRow[]> =>
  db.transaction('r', 'meetings', 'device', async () => keptMeetingsBetween(db, at, at + 60 * day));
const told = (rows: readonly MeetingRow[]) => rows.map(({ uid, status }) => `${uid} ${status}`);

type Sync = (...meetings: MeetingContent[]) => Promise<void>;
const a = meeting('a', 1);
const b = meeting('b', 2);
const many = Array.from({ length: 80 }, (_, index) => meeting(`m${index}`, index + 3));

const writes: [string, (sync: Sync, id: CalendarId, db: SecondCallDatabase) => Promise<unknown>, string[]][] =
  [
    ['a new one', (sync) => sync(a, b, meeting('c', 3)), ['a confirmed', 'b confirmed', 'c confirmed']],
    ['another answer', (sync) => sync(a, { ...b, status: 'cancelled' }), ['a confirmed', 'b cancelled']],
    [
      'one that was looked up and changed',
      async (_sync, _id, db) => {
        const [row] = await listMeetingsBetween(db, start, start + 2 * hour);
        await saveRow(db, 'meetings', { ...row, status: 'tentative' } as MeetingRow);
      },
      ['a tentative', 'b confirmed'],
    ],
    ['one that is gone', (sync) => sync(b), ['b confirmed']],
    ['one that moved', (sync) => sync(b, meeting('a', 4)), ['b confirmed', 'a confirmed']],
    ['hundreds at once', (sync) => sync(...many), many.map(({ uid }) => `${uid} confirmed`)],
    ['a calendar taken away', (_sync, id, db) => removeCalendar(db, id), []],
  ];

describe.each([
  ['the table', false],
  ['its copy', true],
])('meetings from %s, kept from one contact to the next', (_from, hasCopy) => {
  it.each(writes)('a live query that was served from them hears of %s', async (_what, write, after) => {
    const { db, sync, calendarId } = await connected(hasCopy);
    await sync(a, b);
    await ahead(db);
    const heard: string[][] = [];
    const watching = liveQuery(() => ahead(db)).subscribe((rows) => void heard.push(told(rows)));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['a confirmed', 'b confirmed']));
    await write(sync, calendarId, db);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(after));
    watching.unsubscribe();
  });

  it.each(writes)('whoever asks next sees %s', async (_what, write, after) => {
    const { db, sync, calendarId } = await connected(hasCopy);
    await sync(a, b);
    await ahead(db);
    await write(sync, calendarId, db);
    expect(told(await ahead(db))).toEqual(after);
  });

  it('are the same rows as long as nothing is written, and read anew on the next day', async () => {
    const { db, sync } = await connected(hasCopy);
    await sync(a, b, meeting('far', 60 * 24 + 6));
    const [first, again] = [await ahead(db), await ahead(db, start + hour)];
    expect(again[0]).toBe(first[0]);
    const next = await ahead(db, start + day);
    expect(told(next)).toEqual(['far confirmed']);
  });

  it('a write while they are read is not missed', async () => {
    const { db, sync } = await connected(hasCopy);
    await sync(a);
    const reading = ahead(db);
    await Promise.all([reading, sync(a, b)]);
    expect(told(await ahead(db))).toEqual(['a confirmed', 'b confirmed']);
  });

  it.each([0, 1, 2, 23, 48, 700, 1_439, 1_440])(
    'are those of the plain reading, %i hours on',
    async (hours) => {
      const { db, sync } = await connected(hasCopy);
      await sync(a, b, ...many, meeting('long', -400, { endsAt: start + 300 * hour }), meeting('far', 1_441));
      await ahead(db);
      const at = start + hours * hour;
      expect(await ahead(db, at)).toEqual(await listMeetingsBetween(db, at, at + 60 * day));
    },
  );
});

describe('the copy of the meetings', () => {
  it.each(writes)('a live query that read it first hears of %s', async (_what, write, after) => {
    const { db, sync, calendarId } = await connected(true);
    await sync(a, b);
    const heard: string[][] = [];
    const read = () =>
      db.transaction('r', 'meetings', 'device', async () =>
        listManyMeetingsBetween(db, start, start + 60 * day),
      );
    const watching = liveQuery(read).subscribe((rows) => void heard.push(told(rows)));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['a confirmed', 'b confirmed']));
    await write(sync, calendarId, db);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(after));
    watching.unsubscribe();
  });

  it.each(writes)('is never an old one: %s', async (_what, write) => {
    const { db, sync, calendarId } = await connected(false);
    await sync(a, b);
    await copyMeetings(db);
    expect(told((await copiedMeetings(db)) ?? [])).toEqual(['a confirmed', 'b confirmed']);
    await write(sync, calendarId, db);
    expect(await copiedMeetings(db)).toBeUndefined();
    await copyMeetings(db);
    expect(await copiedMeetings(db)).toEqual(await listMeetingsBetween(db, -Infinity, Infinity));
  });

  it('stays where a write is taken back', async () => {
    const { db, sync, calendarId } = await connected(true);
    await sync(a, b);
    const broken = db.transaction('rw', 'meetings', 'calendars', async () => {
      await db.table('meetings').where('calendarId').equals(calendarId).delete();
      throw new Error('the disk is full');
    });
    await expect(broken).rejects.toThrow('the disk is full');
    expect(told((await copiedMeetings(db)) ?? [])).toEqual(['a confirmed', 'b confirmed']);
  });
});
