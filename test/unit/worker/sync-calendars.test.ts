import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../lib/core/model/calendar-entities.ts';
import { getSync } from '../../../lib/db/calendar-sync.ts';
import { removeCalendar, saveCalendar, getCalendar } from '../../../lib/db/repos/calendars.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { listMeetingsBetween } from '../../../lib/db/repos/meetings.ts';
import { saveNextStep } from '../../../lib/db/repos/next-steps.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';
import { getRow } from '../../../lib/db/row-store.ts';
import type { CalendarSource } from '../../../lib/intake/calendar-source/calendar-source.ts';
import { nextSyncAt, syncCalendars } from '../../../lib/worker/sync-calendars.ts';
import type { SyncPorts } from '../../../lib/worker/sync-ports.ts';
import { day, hour, openTestDatabase, start } from '../../db/open-test-database.ts';

const minute = 60_000;

type Pull = CalendarSource['pull'];
type Answer = Awaited<ReturnType<Pull>>;

const meeting = (uid: string, hours: number, emails: string[] = []) => ({
  uid,
  title: uid,
  startsAt: start + hours * hour,
  endsAt: start + (hours + 1) * hour,
  status: 'confirmed' as const,
  attendees: emails.map((email) => ({ email })),
});
const all = (...meetings: ReturnType<typeof meeting>[]): Answer => ({
  ok: true,
  kind: 'all',
  meetings,
  state: { round: 'one' },
  warnings: ['one line could not be read'],
});
const unchanged: Answer = { ok: true, kind: 'unchanged', state: { round: 'two' }, warnings: [] };
const offline: Answer = { ok: false, code: 'offline', message: 'The calendar could not be reached.' };

/** A database, a clock, and sources that answer what the test says. */
function surroundings() {
  const { db, wait } = openTestDatabase();
  const asked: { name: string; state: object; at: number }[] = [];
  const tries: number[] = [];
  const script: { pull: Pull; parts?: CalendarSource['listParts']; canReach: boolean } = {
    pull: () => Promise.resolve(all(meeting('a', 1))),
    canReach: true,
  };
  const now = db.surroundings.now;
  const source = (kind: Calendar['kind'], everyMinutes: number, trust: 'proof' | 'ask'): CalendarSource => ({
    kind,
    trust,
    everyMinutes,
    pull: (calendar, window, state, ports, signal) => {
      asked.push({ name: calendar.name, state, at: now() });
      return script.pull(calendar, window, state, ports, signal);
    },
    listParts: (...question) => script.parts?.(...question) ?? Promise.resolve({ ok: true, parts: [] }),
  });
  const ports: SyncPorts = {
    sources: {
      google: source('google', 5, 'proof'),
      caldav: source('caldav', 5, 'proof'),
      ics: source('ics', 15, 'ask'),
      ics_file: source('ics_file', 720, 'ask'),
    },
    now,
    timeZone: () => 'Europe/Zurich',
    sourcePorts: () => ({ fetch, now, wait: () => Promise.resolve() }),
    canReach: () => Promise.resolve(script.canReach),
    beforeTry: (at) => {
      tries.push(at);
      return Promise.resolve();
    },
  };
  const connect = (kind: Calendar['kind'] = 'ics', name = 'Work') => saveCalendar(db, { kind, name });
  const uids = async () => (await listMeetingsBetween(db, -Infinity, Infinity)).map(({ uid }) => uid);
  return {
    db,
    wait,
    ports,
    script,
    asked,
    tries,
    connect,
    uids,
    sync: async (options = {}) => {
      await syncCalendars(db, ports, options);
      return { nextAt: await nextSyncAt(db, ports) };
    },
  };
}

describe('a sync', () => {
  it('stores what the calendar says, how it went, and says when to come again', async () => {
    const { db, sync, connect, uids, asked, tries } = surroundings();
    const { id } = await connect();
    expect(await sync()).toEqual({ nextAt: start + 15 * minute });
    expect(await uids()).toEqual(['a']);
    expect(await getSync(db, id)).toEqual({
      id,
      state: { round: 'one' },
      triedAt: start,
      syncedAt: start,
      failures: 0,
      meetingCount: 1,
      nextTitle: 'a',
      nextStartsAt: start + hour,
      warnings: ['one line could not be read'],
    });
    expect(asked).toEqual([{ name: 'Work', state: {}, at: start }]);
    expect(tries).toEqual([start + minute]);
  });

  it('asks for some weeks back and four months ahead, in the rep’s zone', async () => {
    const { sync, connect, script } = surroundings();
    await connect();
    let window = {};
    script.pull = (_calendar, given) => {
      window = given;
      return Promise.resolve(unchanged);
    };
    await sync();
    expect(window).toEqual({ from: start - 40 * day, to: start + 120 * day, timeZone: 'Europe/Zurich' });
  });

  it('asks nothing that is not due, and gives the source its own state again', async () => {
    const { db, sync, wait, connect, asked, script, uids } = surroundings();
    const { id } = await connect();
    await sync();
    script.pull = () => Promise.resolve(unchanged);
    wait(14 * minute);
    expect(await sync()).toEqual({ nextAt: start + 15 * minute });
    expect(asked).toHaveLength(1);
    wait(minute);
    await sync();
    expect(asked[1]).toMatchObject({ state: { round: 'one' } });
    expect(await uids()).toEqual(['a']);
    expect(await getSync(db, id)).toMatchObject({
      state: { round: 'two' },
      syncedAt: start + 15 * minute,
      warnings: ['one line could not be read'],
    });
  });

  it('keeps the meetings when something went wrong, says what, and comes back later each time', async () => {
    const { db, sync, wait, connect, script, uids } = surroundings();
    const { id } = await connect();
    await sync();
    script.pull = () => Promise.resolve(offline);
    wait(15 * minute);
    const pauses: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const { nextAt = 0 } = await sync();
      pauses.push((nextAt - db.surroundings.now()) / minute);
      wait(nextAt - db.surroundings.now());
    }
    expect(pauses).toEqual([1, 2, 5, 15, 60, 60]);
    expect(await uids()).toEqual(['a']);
    expect(await getSync(db, id)).toMatchObject({
      state: { round: 'one' },
      syncedAt: start,
      problem: { code: 'offline', message: 'The calendar could not be reached.' },
    });
    script.pull = () => Promise.resolve(all(meeting('b', 2)));
    await sync();
    const mended = await getSync(db, id);
    expect([mended?.failures, mended?.problem]).toEqual([0, undefined]);
    expect(await uids()).toEqual(['b']);
  });

  it.each([
    [10 * minute, 10 * minute],
    // No server may switch a calendar off for ever.
    [400 * day, day],
  ])('does not come before the time that the server named (%d)', async (retryIn, expected) => {
    const { sync, wait, connect, script, asked } = surroundings();
    await connect();
    script.pull = () => Promise.resolve({ ...offline, code: 'rate_limited', retryAt: start + retryIn });
    expect(await sync()).toEqual({ nextAt: start + expected });
    wait(expected - 1);
    await sync({ trigger: 'asked' });
    expect(asked).toHaveLength(1);
    wait(1);
    await sync();
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['server', () => Promise.reject(new Error('a defect'))],
    [
      'server',
      () => {
        throw new TypeError('a defect of another kind');
      },
    ],
  ])('takes what a source throws as trouble of that calendar alone: %s', async (code, pull) => {
    const { db, sync, connect, script, uids } = surroundings();
    const broken = await connect('ics', 'Broken');
    await connect('caldav', 'Whole');
    script.pull = ({ name }) => (name === 'Broken' ? pull() : Promise.resolve(all(meeting('a', 1))));
    await sync();
    expect(await getSync(db, broken.id)).toMatchObject({ failures: 1, problem: { code } });
    expect(await uids()).toEqual(['a']);
  });

  it('says how to mend it where Chrome does not let it reach the host', async () => {
    const { db, sync, connect, script, asked } = surroundings();
    const { id } = await connect();
    script.canReach = false;
    await sync();
    expect(asked).toEqual([]);
    expect((await getSync(db, id))?.problem).toEqual({
      code: 'no_permission',
      message: expect.stringContaining('Options, Calendar') as string,
    });
  });

  it('says so where what came cannot be stored, and keeps what was there', async () => {
    const { db, sync, wait, connect, uids, script } = surroundings();
    const { id } = await connect();
    await sync();
    wait(15 * minute);
    const isFull = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    db.table('meetings').hook('creating', isFull);
    db.table('meetings').hook('deleting', isFull);
    script.pull = () => Promise.resolve(all(meeting('b', 2)));
    await sync();
    expect(await uids()).toEqual(['a']);
    expect(await getSync(db, id)).toMatchObject({
      failures: 1,
      syncedAt: start,
      state: { round: 'one' },
      problem: { code: 'not_stored', message: expect.stringContaining('disk') as string },
    });
  });

  it('leaves a calendar that is switched off in peace, and has nothing to do without one', async () => {
    const { db, sync, connect, asked } = surroundings();
    expect(await sync()).toEqual({ nextAt: undefined });
    const { id } = await connect();
    await saveCalendar(db, { id, isOn: false });
    expect(await sync({ trigger: 'asked' })).toEqual({ nextAt: undefined });
    expect(asked).toEqual([]);
  });

  it('drops an answer that comes after the calendar was removed, and brings all back after the undo', async () => {
    const { db, sync, connect, script, uids } = surroundings();
    const { id } = await connect();
    const undo = { run: () => Promise.resolve() };
    script.pull = async () => {
      undo.run = await removeCalendar(db, id);
      return all(meeting('a', 1));
    };
    await sync();
    expect(await uids()).toEqual([]);
    script.pull = () => Promise.resolve(all(meeting('a', 1)));
    await undo.run();
    await sync();
    expect(await uids()).toEqual(['a']);
  });
});

describe('several at once', () => {
  it('ask a calendar once: the second waits for the first', async () => {
    const { sync, connect, asked, uids } = surroundings();
    await connect();
    await Promise.all([sync({ trigger: 'asked' }), sync({ trigger: 'asked' }), sync()]);
    expect(asked).toHaveLength(1);
    expect(await uids()).toEqual(['a']);
  });

  it('ask the one calendar that was meant', async () => {
    const { sync, connect, asked } = surroundings();
    const first = await connect('ics', 'First');
    await connect('ics', 'Second');
    await sync({ trigger: 'asked', calendarId: first.id });
    expect(asked.map(({ name }) => name)).toEqual(['First']);
  });
});

describe('a booked step', () => {
  it('is looked for in the calendar once that was asked, and not at every start of the worker', async () => {
    const { db, sync, wait, connect, script } = surroundings();
    script.pull = () => Promise.resolve(all(meeting('a', 1, ['ines@talverde.example'])));
    await saveSettings(db, { self: { name: 'Ruth', emails: ['ruth@orchardline.example'], domains: [] } });
    const { id: contactId } = await saveContact(db, { name: 'Inés', emails: ['ines@talverde.example'] });
    const { id } = await saveNextStep(db, {
      contactId,
      text: 'Next call',
      strength: 3,
      startsAt: start + hour,
      waitingSince: start,
    });
    const found = async () => (await getRow(db, 'nextSteps', id))?.meetingKey;
    await sync();
    expect(await found()).toBeUndefined();
    await connect();
    await sync();
    expect(await found()).toBe('a');
    await saveNextStep(db, { id, meetingKey: undefined });
    await sync();
    expect(await found()).toBeUndefined();
    wait(1);
    await sync({ trigger: 'asked' });
    expect(await found()).toBe('a');
  });
});

describe('a worker that is killed while it waits', () => {
  it('has stored nothing of this try but that it began, and comes back a minute later', async () => {
    const { db, sync, wait, connect, script, tries, uids } = surroundings();
    const { id } = await connect();
    await sync();
    wait(15 * minute);
    const begun = Promise.withResolvers<undefined>();
    const answer = Promise.withResolvers<Answer>();
    script.pull = () => {
      begun.resolve(undefined);
      return answer.promise;
    };
    const cutOff = sync();
    await begun.promise;
    expect(await uids()).toEqual(['a']);
    expect(await getSync(db, id)).toMatchObject({ failures: 1, state: { round: 'one' }, syncedAt: start });
    expect(tries.at(-1)).toBe(start + 16 * minute);
    answer.resolve(offline);
    await cutOff;
  });
});

describe('around the end of a talk', () => {
  it('comes each minute, where the source can prove that nothing is booked', async () => {
    const { db, sync, wait, connect, script, asked } = surroundings();
    await saveSettings(db, { self: { name: 'Ruth', emails: ['ruth@orchardline.example'], domains: [] } });
    await connect('google');
    const talk = meeting('talk', 0, ['ruth@orchardline.example', 'ines@talverde.example']);
    script.pull = () => Promise.resolve(all(talk, meeting('own', 2, ['ruth@orchardline.example'])));
    let { nextAt = 0 } = await sync();
    const times: number[] = [];
    while (nextAt < start + 4 * hour) {
      wait(nextAt - db.surroundings.now());
      ({ nextAt = Infinity } = await sync());
      times.push((nextAt - start) / minute);
    }
    const gaps = times.map((time, index) => time - (times[index - 1] ?? 5));
    expect(new Set(gaps)).toEqual(new Set([5, 1]));
    expect(times.filter((_time, index) => gaps[index] === 1)).toEqual(
      Array.from({ length: 20 }, (_each, index) => 51 + index),
    );
    expect(asked.length).toBeGreaterThan(50);
  });
});

describe('the parts of an account', () => {
  const parts = [
    { id: 'own', name: 'Own' },
    { id: 'team', name: 'Team' },
  ];

  it('are listed at the first sync and when the rep asks, and count', async () => {
    const { db, sync, wait, connect, script } = surroundings();
    const { id } = await connect('caldav');
    let listed = 0;
    script.parts = () => {
      listed += 1;
      return Promise.resolve({ ok: true, parts });
    };
    await sync();
    expect((await getCalendar(db, id))?.parts).toEqual(parts.map((part) => ({ ...part, isCounted: true })));
    expect(await getSync(db, id)).toMatchObject({ failures: 0, meetingCount: 1 });
    wait(5 * minute);
    await sync();
    expect(listed).toBe(1);
    wait(1);
    await sync({ trigger: 'asked' });
    expect(listed).toBe(2);
  });

  it('that cannot be listed cost nothing but their list', async () => {
    const { db, sync, connect, script, uids } = surroundings();
    const { id } = await connect('google');
    script.parts = () => Promise.resolve({ ...offline, code: 'reconnect' });
    await sync();
    expect(await uids()).toEqual(['a']);
    expect((await getSync(db, id))?.problem).toBeUndefined();
  });
});
