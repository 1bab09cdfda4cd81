import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarId } from '../../lib/core/model/ids.ts';
import { getSync } from '../../lib/db/calendar-sync.ts';
import { meetingId } from '../../lib/db/meeting-id.ts';
import type { MeetingContent, PulledMeetings } from '../../lib/db/pulled-meetings.ts';
import { removeCalendar, saveCalendar } from '../../lib/db/repos/calendars.ts';
import { saveConversation } from '../../lib/db/repos/conversations.ts';
import { listMeetingsBetween, listMeetingsWith } from '../../lib/db/repos/meetings.ts';
import { beginTry, endTry, storePull } from '../../lib/db/store-pull.ts';
import { applyImport, exportBackup } from '../../lib/db/backup.ts';
import type { SecondCallDatabase as Db } from '../../lib/db/database.ts';
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

async function connected() {
  const { db, wait } = openTestDatabase();
  const parts = [
    { id: 'own', name: 'Own', isCounted: true },
    { id: 'off', name: 'Off', isCounted: false },
  ];
  const calendar = await saveCalendar(db, { kind: 'caldav', name: 'Work', parts });
  const pull = async (pulled: PulledMeetings, at = window) => {
    await beginTry(db, calendar.id, { triedAt: start, failures: 1 });
    return storePull(db, calendar, pulled, at, done);
  };
  const all = (...meetings: MeetingContent[]) => pull({ kind: 'all', meetings });
  const rows = () => listMeetingsBetween(db, -Infinity, Infinity);
  const uids = async () => (await rows()).map(({ uid }) => uid);
  return { db, wait, calendar, pull, all, rows, uids };
}

describe('what a sync stores', () => {
  it('stands in place of what was there, and only changed rows are written', async () => {
    const { all, rows, wait } = await connected();
    await all(meeting('a', 1), meeting('b', 2), meeting('c', 3));
    const first = await rows();
    wait(hour);
    await all(meeting('c', 5), meeting('a', 1), meeting('d', 4));
    const second = await rows();
    expect(second.map(({ uid, startsAt }) => [uid, (startsAt - start) / hour])).toEqual([
      ['a', 1],
      ['d', 4],
      ['c', 5],
    ]);
    expect(second[0]).toEqual(first[0]);
    expect(second[2]?.clock).not.toBe(first[2]?.clock);
    expect(second[2]?.createdAt).toBe(first[2]?.createdAt);
  });

  it('follows changes: what is gone goes first, then what is new is written', async () => {
    const { pull, all, uids } = await connected();
    const series = ['1', '2', '3'].map((recurrenceId, index) => meeting('series', index, { recurrenceId }));
    await all(meeting('a', 5), meeting('b', 6), ...series);
    await pull({ kind: 'changes', changed: [meeting('b', 7), meeting('n', 8)], removed: [{ uid: 'a' }] });
    expect(await uids()).toEqual(['series', 'series', 'series', 'b', 'n']);
    await pull({ kind: 'changes', changed: [], removed: [{ uid: 'series', recurrenceId: '2' }] });
    expect(await uids()).toEqual(['series', 'series', 'b', 'n']);
    await pull({ kind: 'changes', changed: series.slice(0, 1), removed: [{ uid: 'series' }] });
    expect(await uids()).toEqual(['series', 'b', 'n']);
    await pull({ kind: 'changes', changed: [], removed: [] });
    await pull({ kind: 'unchanged' });
    expect(await uids()).toEqual(['series', 'b', 'n']);
  });

  it('loses a meeting that was moved out of the window', async () => {
    const { pull, all, uids } = await connected();
    await all(meeting('a', 1), meeting('b', 2));
    await pull({ kind: 'changes', changed: [meeting('a', 24 * 300)], removed: [] });
    expect(await uids()).toEqual(['b']);
  });

  it('leaves out parts that do not count, and tells equal uids of two parts apart', async () => {
    const { pull, all, rows } = await connected();
    await all(
      meeting('a', 1, { part: 'own' }),
      meeting('a', 1, { part: 'new' }),
      meeting('b', 1, { part: 'off' }),
    );
    expect((await rows()).map(({ uid, part }) => [uid, part])).toEqual([
      ['a', 'new'],
      ['a', 'own'],
    ]);
    await pull({ kind: 'changes', changed: [], removed: [{ uid: 'a', part: 'new' }] });
    expect((await rows()).map(({ part }) => part)).toEqual(['own']);
  });

  it('keeps every event of a file that uses one uid for several', async () => {
    const { all, rows } = await connected();
    await all(meeting('x', 1), meeting('x', 2), meeting('x', 3));
    await all(meeting('x', 1), meeting('x', 2), meeting('x', 3));
    expect(await rows()).toHaveLength(3);
  });

  it('forgets what lies behind the window, but not what a conversation tells of', async () => {
    const { db, pull, all, uids } = await connected();
    await all(meeting('told', 1), meeting('old', 2), meeting('long', 3, { endsAt: start + 90 * day }));
    await saveConversation(db, { kind: 'meeting', at: start + 2 * hour, contactIds: [], meetingKey: 'told' });
    const later = { from: start + 50 * day, to: start + 200 * day };
    for (const pulled of [
      { kind: 'unchanged' },
      { kind: 'all', meetings: [meeting('long', 3, { endsAt: start + 90 * day })] },
    ] as const) {
      await pull(pulled, later);
      expect(await uids()).toEqual(['told', 'long']);
    }
  });

  it('leaves out, and says so, what is too long to be stored', async () => {
    const { db, calendar, all, uids } = await connected();
    await all(meeting('a', 1), meeting('b', 2, { title: 'x'.repeat(3_000) }));
    expect(await uids()).toEqual(['a']);
    expect((await getSync(db, calendar.id))?.warnings).toEqual([expect.stringContaining('1 entries')]);
  });

  it('counts, and names the next meeting that has a time and stands', async () => {
    const { db, calendar, all } = await connected();
    await all(
      meeting('past', -3),
      meeting('off', 1, { status: 'cancelled' }),
      meeting('fair', 2, { startsOn: '2026-11-10', endsOn: '2026-11-11' }),
      meeting('next', 3),
      meeting('later', 4),
    );
    expect(await getSync(db, calendar.id)).toMatchObject({
      meetingCount: 5,
      nextTitle: 'next',
      nextStartsAt: start + 3 * hour,
    });
  });

  it.each<[string, (db: Db, id: CalendarId) => Promise<unknown>]>([
    [
      'is asked elsewhere',
      (db, id) => saveCalendar(db, { id, secret: { address: 'https://other.example/' } }),
    ],
    ['is switched off', (db, id) => saveCalendar(db, { id, isOn: false })],
    ['is removed', (db, id) => removeCalendar(db, id)],
    ['is removed and comes back', async (db, id) => (await removeCalendar(db, id))()],
    [
      'is part of a backup that was imported',
      async (db) => applyImport(db, { backup: await exportBackup(db) }, 'replace'),
    ],
  ])('is nothing where the calendar %s meanwhile', async (_name, change) => {
    const { db, calendar, uids } = await connected();
    await beginTry(db, calendar.id, { triedAt: start, failures: 1 });
    await change(db, calendar.id);
    const meetings = [meeting('a', 1)];
    expect(await storePull(db, calendar, { kind: 'all', meetings }, window, done)).toBe(false);
    await endTry(db, calendar.id, { triedAt: start, problem: { code: 'offline', message: 'No.' } });
    expect(await uids()).toEqual([]);
    expect(await getSync(db, calendar.id)).toBeUndefined();
  });

  it('counts although the calendar got another name meanwhile', async () => {
    const { db, calendar, uids } = await connected();
    await beginTry(db, calendar.id, { triedAt: start, failures: 1 });
    await saveCalendar(db, { id: calendar.id, name: 'Mine' });
    await storePull(db, calendar, { kind: 'all', meetings: [meeting('a', 1)] }, window, done);
    expect(await uids()).toEqual(['a']);
  });

  it('is not even begun for a calendar that is off or gone', async () => {
    const { db, calendar } = await connected();
    await saveCalendar(db, { id: calendar.id, isOn: false });
    expect(await beginTry(db, calendar.id, { triedAt: start, failures: 1 })).toBe(false);
    await removeCalendar(db, calendar.id);
    expect(await beginTry(db, calendar.id, { triedAt: start, failures: 1 })).toBe(false);
    expect(await getSync(db, calendar.id)).toBeUndefined();
  });

  it('stays as it was after a failed try, which keeps what the source needs next time', async () => {
    const { db, calendar, all, uids } = await connected();
    await all(meeting('a', 1));
    const problem = { code: 'offline', message: 'The calendar could not be reached.' };
    await beginTry(db, calendar.id, { triedAt: start + hour, failures: 1 });
    await endTry(db, calendar.id, { triedAt: start + hour, problem });
    expect(await uids()).toEqual(['a']);
    expect(await getSync(db, calendar.id)).toMatchObject({ syncedAt: start, problem, meetingCount: 1 });
  });
});

describe('any run of syncs', () => {
  const event = fc.record({
    uid: fc.constantFrom('a', 'b', 'c', 'd'),
    recurrenceId: fc.constantFrom(undefined, '1', '2'),
    part: fc.constantFrom(undefined, 'own', 'off'),
    hours: fc.integer({ min: -50, max: 50 }).map((days) => days * 24),
  });
  const named = event.map(({ uid, recurrenceId, part, hours }) =>
    meeting(uid, hours, { recurrenceId, part }),
  );
  const key = ({ uid, recurrenceId, part }: Partial<MeetingContent>) =>
    JSON.stringify([uid, recurrenceId, part]);
  const distinct = fc.uniqueArray(named, { selector: key, maxLength: 8 });
  const pulls = fc.array(
    fc.oneof(
      distinct.map((meetings): PulledMeetings => ({ kind: 'all', meetings })),
      fc
        .record({ changed: distinct, removed: fc.array(named, { maxLength: 3 }) })
        .map(({ changed, removed }): PulledMeetings => ({
          kind: 'changes',
          changed,
          removed: removed.map(({ uid, recurrenceId, part }) => ({ uid, recurrenceId, part })),
        })),
      fc.constant<PulledMeetings>({ kind: 'unchanged' }),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const isInside = ({ startsAt, endsAt }: MeetingContent) => startsAt < window.to && endsAt > window.from;

  it('ends with exactly what the calendar last said of each event', async () => {
    await fc.assert(
      fc.asyncProperty(pulls, async (run) => {
        const { pull, rows } = await connected();
        let model = new Map<string, MeetingContent>();
        for (const pulled of run) {
          await pull(pulled);
          if (pulled.kind === 'unchanged') continue;
          if (pulled.kind === 'all') model = new Map();
          else
            for (const gone of pulled.removed)
              for (const [id, held] of model) {
                const isThat = gone.recurrenceId === undefined || gone.recurrenceId === held.recurrenceId;
                const isThere = gone.part === undefined || gone.part === held.part;
                if (gone.uid === held.uid && isThat && isThere) model.delete(id);
              }
          for (const held of pulled.kind === 'all' ? pulled.meetings : pulled.changed) {
            if (held.part !== 'off' && isInside(held)) model.set(key(held), held);
            else model.delete(key(held));
          }
        }
        const told = ({ uid, recurrenceId, part, startsAt }: MeetingContent) =>
          JSON.stringify([uid, recurrenceId, part, startsAt]);
        expect((await rows()).map(told).sort()).toEqual([...model.values()].map(told).sort());
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });
});

describe('meetings are found', () => {
  it.each([
    ['all of the day', 0, 24, ['a', 'b', 'long', 'fair']],
    ['what is on at an instant', 1.5, 1.6, ['a', 'long', 'fair']],
    ['not what ends where it begins', 2, 2.5, ['long', 'fair']],
    ['not what begins where it ends', 0, 1, ['long', 'fair']],
    ['a moment that lasts no time', 10, 11, ['b', 'long', 'fair', 'dot']],
  ])('between two times: %s', async (_name, from, to, expected) => {
    const { db, all } = await connected();
    await all(
      meeting('a', 1),
      meeting('b', 10),
      meeting('dot', 10, { endsAt: start + 10 * hour }),
      meeting('long', -300, { endsAt: start + 300 * hour }),
      meeting('fair', -12, { endsAt: start + 12 * hour, startsOn: '2026-11-09', endsOn: '2026-11-10' }),
      meeting('far', 600),
    );
    const found = await listMeetingsBetween(db, start + from * hour, start + to * hour);
    expect(found.map(({ uid }) => uid).sort()).toEqual(expected.concat(to === 24 ? ['dot'] : []).sort());
  });

  it('by the address of a guest or of who invites, in any spelling, each once', async () => {
    const { db, all } = await connected();
    const ines = { email: 'ines@talverde.example' };
    const paul = { email: 'paul@talverde.example' };
    await all(
      meeting('both', 3, { attendees: [ines, paul] }),
      meeting('host', 1, { organizer: ines }),
      meeting('other', 2, { attendees: [{ email: 'x@talverde.example' }] }),
      meeting('past', -30, { attendees: [ines] }),
      meeting('upper', 4, { attendees: [{ email: 'Ines@Talverde.example' }] }),
    );
    const found = await listMeetingsWith(
      db,
      ['INES@talverde.example', 'paul@talverde.example'],
      start,
      start + day,
    );
    expect(found.map(({ uid }) => uid)).toEqual(['host', 'both', 'upper']);
    expect(found[0]).not.toHaveProperty('people');
    expect(await listMeetingsWith(db, [], start, start + day)).toEqual([]);
  });
});

describe('the id of a meeting', () => {
  const calendar = 'cal' as CalendarId;
  it('is the same for the same instance, another one for each other, and never too long', () => {
    const ids = [
      meetingId(calendar, { uid: 'a' }),
      meetingId(calendar, { uid: 'a', recurrenceId: '1' }),
      meetingId(calendar, { uid: 'a', part: '1' }),
      meetingId('other' as CalendarId, { uid: 'a' }),
      meetingId(calendar, { uid: 'a'.repeat(1_999) }),
      meetingId(calendar, { uid: `${'a'.repeat(1_999)}b` }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(meetingId(calendar, { uid: 'a' })).toBe(ids[0]);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(1_000);
  });
});
