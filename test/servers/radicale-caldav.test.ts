import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caldavSource } from '../../lib/intake/calendar-source/caldav/caldav-source.ts';
import type { SourceState } from '../../lib/intake/calendar-source/calendar-source.ts';
import type { Calendar } from '../../lib/core/model/calendar-entities.ts';
import { findRadicale } from '../support/find-radicale.ts';
import { eventFile, Radicale, radicalePassword, radicaleUser } from '../support/radicale.ts';
import { calendarOf, portsOf, thisWeek, unaborted } from '../support/sources.ts';

const series = (uid: string, ...more: string[]) =>
  eventFile(
    uid,
    'SUMMARY:Weekly review',
    'DTSTART;TZID=Europe/Berlin:20251201T090000',
    'DURATION:PT30M',
    'RRULE:FREQ=DAILY;BYDAY=MO,WE',
    'ATTENDEE;PARTSTAT=DECLINED:mailto:lia@tidewater-optics.example',
    ...more,
  );

/** Notes what is asked of the server, and what it answers. */
function countingFetch() {
  const asked: string[] = [];
  const send: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    asked.push(`${init?.method} ${response.status}`);
    return response;
  };
  return { asked, send };
}

const pull = (calendar: Calendar, state: SourceState = {}, send: typeof fetch = fetch) =>
  caldavSource.pull(calendar, thisWeek, state, portsOf({ fetch: send }), unaborted());

async function meetingsOf(calendar: Calendar, state: SourceState = {}) {
  const pulled = await pull(calendar, state);
  if (!pulled.ok || pulled.kind !== 'all') throw new Error(JSON.stringify(pulled));
  const meetings = pulled.meetings.map(({ uid, startsAt }) => `${uid} ${new Date(startsAt).toISOString()}`);
  return { meetings, state: pulled.state, warnings: pulled.warnings };
}

describe.skipIf('problem' in findRadicale())('a CalDAV account of Radicale', () => {
  let server: Radicale;
  let work: string;
  const account = (more: Calendar['secret'] = {}) =>
    calendarOf('caldav', { address: server.url, user: radicaleUser, password: radicalePassword, ...more });

  beforeAll(async () => {
    server = await Radicale.start({ hasPassword: true });
    work = await server.makeCalendar('work', 'Work & clients');
    await server.makeCalendar('numbers', '2026');
  });
  afterAll(() => server.stop());

  it('is found from the address of the server, and names its calendars', async () => {
    expect(await caldavSource.listParts?.(account(), portsOf(), unaborted())).toEqual({
      ok: true,
      parts: expect.arrayContaining([
        { id: '/rep/work/', name: 'Work & clients' },
        { id: '/rep/numbers/', name: '2026' },
      ]) as unknown,
    });
  });

  it('is found from the address of one of its calendars as well', async () => {
    expect(await pull(account({ address: work }))).toMatchObject({ ok: true, kind: 'all' });
  });

  it('tells new, changed, moved and deleted events, and nothing where nothing changed', async () => {
    await server.put(work, 'series', series('series'));
    await server.put(work, 'far', eventFile('far', 'DTSTART:20260601T090000Z', 'DURATION:PT1H'));
    const first = await meetingsOf(account());
    expect(first.meetings).toEqual(['series 2026-01-05T08:00:00.000Z', 'series 2026-01-07T08:00:00.000Z']);
    expect(first.warnings).toEqual([]);

    const { asked, send } = countingFetch();
    expect(await pull(account(), first.state, send)).toMatchObject({ ok: true, kind: 'unchanged' });
    expect(asked).toEqual(['PROPFIND 207']);

    await server.put(work, 'series', series('series', 'EXDATE;TZID=Europe/Berlin:20260107T090000'));
    await server.put(work, 'one', eventFile('one', 'DTSTART:20260109T160000Z', 'DURATION:PT20M'));
    const second = await meetingsOf(account(), first.state);
    expect(second.meetings.sort((a, b) => a.localeCompare(b, 'en'))).toEqual([
      'one 2026-01-09T16:00:00.000Z',
      'series 2026-01-05T08:00:00.000Z',
    ]);

    await server.remove(work, 'one');
    await server.remove(work, 'series');
    expect((await meetingsOf(account(), second.state)).meetings).toEqual([]);
  });

  it('reads an event larger than a buffer of the XML parser', async () => {
    const guests = Array.from(
      { length: 900 },
      (_, at) =>
        `ATTENDEE;CN="Guest & <${at}> ${'of a long name '.repeat(8)}":mailto:guest${at}@tidewater-optics.example`,
    );
    await server.put(work, 'big', eventFile('big', 'DTSTART:20260106T100000Z', 'DURATION:PT1H', ...guests));
    const pulled = await pull(account());
    const [meeting] = pulled.ok && pulled.kind === 'all' ? pulled.meetings : [];
    expect(meeting?.attendees).toHaveLength(900);
    expect(meeting?.attendees.at(-1)).toMatchObject({ email: 'guest899@tidewater-optics.example' });
    await server.remove(work, 'big');
  });

  it('leaves out a calendar that does not count, and says where one is missing', async () => {
    await server.put(work, 'kept', eventFile('kept', 'DTSTART:20260106T100000Z', 'DURATION:PT1H'));
    const parts = [
      { id: '/rep/work/', name: 'Work', isCounted: false },
      { id: '/rep/old/', name: 'Old', isCounted: true },
    ];
    const pulled = await pull({ ...account(), parts });
    expect(pulled).toMatchObject({
      ok: true,
      meetings: [],
      warnings: ['"Old" is not in this account any more'],
    });
    await server.remove(work, 'kept');
  });

  it.each([
    ['a wrong password', { password: 'wrong' }, 'refused'],
    ['a password with letters beyond Latin-1', { password: 'пароль' }, 'refused'],
    ['an empty password', { password: '' }, 'refused'],
    ['no password, after a backup without secrets', { password: undefined }, 'reconnect'],
    ['an http address elsewhere', { address: 'http://caldav.harbourglass.example' }, 'not_calendar'],
  ])('says so: %s', async (_, secret, code) => {
    const { asked, send } = countingFetch();
    const pulled = await pull(account(secret), {}, send);
    expect(pulled).toMatchObject({ ok: false, code });
    // A second wrong password may lock an account.
    expect(asked.filter((one) => one.endsWith(' 401')).length).toBeLessThanOrEqual(1);
  });

  it('is looked for anew where its calendars have moved', async () => {
    const pulled = await pull(account(), { home: `${server.url}/rep/gone/` });
    expect(pulled).toMatchObject({ ok: true, kind: 'all', state: { home: `${server.url}/rep/` } });
  });
});
