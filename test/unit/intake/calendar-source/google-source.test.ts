import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Calendar } from '../../../../lib/core/model/calendar-entities.ts';
import type { SourcePorts, SourceState } from '../../../../lib/intake/calendar-source/calendar-source.ts';
import { googleSource } from '../../../../lib/intake/calendar-source/google/google-source.ts';
import { fakeEvent } from '../../../support/fake-google-events.ts';
import { FakeGoogle, type Fault, readScopes } from '../../../support/fake-google.ts';
import { hasGoogleSpec } from '../../../support/google-spec.ts';
import { calendarOf, portsOf, thisWeek, unaborted } from '../../../support/sources.ts';

const dayMs = 86_400_000;
const buyer = {
  email: 'Ines@Castelltools.example',
  displayName: 'Ines Marquart',
  responseStatus: 'accepted',
};
const talk = fakeEvent({
  id: 'talk',
  title: 'Numbers of the warehouse',
  start: '2026-01-06T10:00:00+01:00',
  end: '2026-01-06T10:30:00+01:00',
  timeZone: 'Europe/Berlin',
  guests: [buyer, { email: 'maya@kestrelloop.example', self: true, responseStatus: 'accepted' }],
});
const instance = (day: string, more = {}) =>
  fakeEvent({
    id: `weekly_${day}`,
    title: 'Weekly',
    start: `2026-01-${day}T09:00:00+01:00`,
    end: `2026-01-${day}T09:15:00+01:00`,
    series: { id: 'weekly', originalStart: `2026-01-${day}T09:00:00+01:00` },
    guests: [buyer],
    ...more,
  });

let google: FakeGoogle;
let now: number;
let waits: number[];
let ports: SourcePorts;
let renewed: string[];
const calendar = calendarOf('google');

beforeEach(async () => {
  google = await FakeGoogle.start();
  google.tokens.set('first', readScopes);
  now = thisWeek.from;
  waits = [];
  renewed = [];
  const tokens = ['first'];
  ports = portsOf({
    fetch: google.fetch,
    now: () => now,
    getToken: () => Promise.resolve(tokens[0] ?? ''),
    dropToken: (token) => {
      renewed.push(token);
      tokens[0] = 'second';
      return Promise.resolve();
    },
    // The limits of one request are longer than every pause between two, and are never reached here.
    wait: (ms, signal) => {
      if (ms > 20_000) return portsOf().wait(ms, signal);
      waits.push(ms);
      return Promise.resolve();
    },
  });
});
// Whatever a test has asked, and whatever was answered, has to fit Google's own description of the API.
afterEach(async () => {
  await google.close();
  if (google.spec.faults.length > 0) throw new Error(google.spec.faults.join('\n'));
});

const pull = (state: SourceState = {}, own: Partial<Calendar> = {}, window = thisWeek) =>
  googleSource.pull({ ...calendar, ...own }, window, state, ports, unaborted());
async function pulled(...args: Parameters<typeof pull>) {
  const answer = await pull(...args);
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}
async function all(...args: Parameters<typeof pull>) {
  const answer = await pulled(...args);
  if (answer.kind !== 'all') throw new Error(`${answer.kind} came`);
  return answer;
}
async function changes(...args: Parameters<typeof pull>) {
  const answer = await pulled(...args);
  if (answer.kind !== 'changes') throw new Error(`${answer.kind} came`);
  return answer;
}

describe('all of a calendar', () => {
  it('is told as meetings, each in the form that calendar files have', async () => {
    google.put([talk, instance('07')]);
    const { meetings, warnings } = await all();
    expect(warnings).toEqual([]);
    expect(meetings).toEqual([
      {
        uid: 'talk@google.com',
        part: 'primary',
        title: 'Numbers of the warehouse',
        startsAt: Date.parse('2026-01-06T09:00:00Z'),
        endsAt: Date.parse('2026-01-06T09:30:00Z'),
        status: 'confirmed',
        organizer: { email: 'maya@kestrelloop.example' },
        attendees: [
          { email: 'ines@castelltools.example', name: 'Ines Marquart', response: 'accepted' },
          { email: 'maya@kestrelloop.example', response: 'accepted' },
        ],
        url: 'https://www.google.com/calendar/event?eid=talk',
      },
      expect.objectContaining({ uid: 'weekly@google.com', recurrenceId: '2026-01-07T08:00:00Z' }),
    ]);
  });

  it('asks for no description, and for nothing before the window', async () => {
    google.put([talk]);
    await all();
    const [asked] = google.asked;
    expect(asked?.path).toBe('calendars/primary/events');
    expect(asked?.query).toMatchObject({
      singleEvents: 'true',
      showDeleted: 'true',
      maxResults: '250',
      timeMin: '2026-01-04T23:00:00.000Z',
    });
    expect(asked?.query.fields).not.toContain('description');
    expect(asked?.query).not.toHaveProperty('syncToken');
  });

  it('comes in pages, and an empty page is not the last one', async () => {
    google.pageSize = 1;
    google.put(['05', '06', '07', '08'].map((day) => instance(day)));
    google.put([fakeEvent({ id: 'later', start: '2026-03-01T09:00:00Z', end: '2026-03-01T10:00:00Z' })]);
    const { meetings } = await all();
    expect(meetings).toHaveLength(4);
    expect(google.asked.map(({ query }) => query.pageToken)).toEqual([
      undefined,
      'page1',
      'page2',
      'page3',
      'page4',
    ]);
  });

  it('begins anew, and then gives up, where the token of a page holds no more', async () => {
    google.pageSize = 1;
    google.put([talk, instance('07')]);
    google.meet('none', { status: 410, reason: 'updatedMinTooLongAgo' });
    expect(await pull()).toMatchObject({ ok: false, code: 'server' });
  });

  const ofEachKind: [string, Parameters<typeof fakeEvent>[0], object][] = [
    [
      'an all-day event',
      { id: 'fair', start: '2026-01-06', end: '2026-01-08' },
      {
        startsOn: '2026-01-06',
        endsOn: '2026-01-08',
        startsAt: Date.parse('2026-01-06T00:00:00+01:00'),
        endsAt: Date.parse('2026-01-08T00:00:00+01:00'),
      },
    ],
    [
      'an instance that was moved to another day: it keeps its name',
      {
        id: 'm',
        start: '2026-01-09T15:00:00Z',
        end: '2026-01-09T16:00:00Z',
        series: { id: 's', originalStart: '2026-01-07T09:00:00+01:00' },
      },
      { recurrenceId: '2026-01-07T08:00:00Z', startsAt: Date.parse('2026-01-09T15:00:00Z') },
    ],
    [
      'an instance of an all-day series',
      { id: 'd', start: '2026-01-07', end: '2026-01-08', series: { id: 's', originalStart: '2026-01-07' } },
      { recurrenceId: '2026-01-07' },
    ],
    [
      'an invitation from elsewhere, by the uid that it has everywhere',
      {
        id: 'x1',
        start: '2026-01-06T10:00:00Z',
        end: '2026-01-06T11:00:00Z',
        more: { iCalUID: '040000008200E00074C5B7101A82E008' },
      },
      { uid: '040000008200E00074C5B7101A82E008' },
    ],
    [
      'one that is shown as free',
      {
        id: 'f',
        start: '2026-01-06T10:00:00Z',
        end: '2026-01-06T11:00:00Z',
        more: { transparency: 'transparent' },
      },
      { isFree: true },
    ],
    [
      'a tentative one',
      { id: 't', start: '2026-01-06T10:00:00Z', end: '2026-01-06T11:00:00Z', more: { status: 'tentative' } },
      { status: 'tentative' },
    ],
    [
      'one without title, end and guests',
      { id: 'p', start: '2026-01-06T10:00:00Z', end: '', more: { summary: undefined, end: undefined } },
      { title: '', startsAt: Date.parse('2026-01-06T10:00:00Z'), endsAt: Date.parse('2026-01-06T10:00:00Z') },
    ],
    [
      'guests that declined or wait, without rooms and nameless ones',
      {
        id: 'g',
        start: '2026-01-06T10:00:00Z',
        end: '2026-01-06T11:00:00Z',
        guests: [
          { email: 'a@b.example', responseStatus: 'declined' },
          { email: 'c@d.example', responseStatus: 'needsAction' },
          { email: 'room-1@resource.calendar.google.com', resource: true },
          { email: '', displayName: 'Hidden' },
        ],
      },
      {
        attendees: [
          { email: 'a@b.example', response: 'declined' },
          { email: 'c@d.example', response: 'needs_action' },
        ],
      },
    ],
  ];
  it.each(ofEachKind)('tells %s', async (_name, sketch, expected) => {
    google.put([fakeEvent(sketch)]);
    expect((await all()).meetings).toEqual([expect.objectContaining(expected)]);
  });

  const leftOut: [string, Parameters<typeof fakeEvent>[0]][] = [
    [
      'where the rep works',
      { id: 'w', start: '2026-01-06', end: '2026-01-07', more: { eventType: 'workingLocation' } },
    ],
    ['a birthday', { id: 'b', start: '2026-01-06', end: '2026-01-07', more: { eventType: 'birthday' } }],
    [
      'one that is over before the window',
      { id: 'o', start: '2026-01-04T10:00:00Z', end: '2026-01-04T23:00:00Z' },
    ],
    [
      'one behind the window',
      { id: 'l', start: '2026-01-12T00:00:00+01:00', end: '2026-01-12T01:00:00+01:00' },
    ],
    [
      'a cancelled one',
      { id: 'c', start: '2026-01-06T10:00:00Z', end: '2026-01-06T11:00:00Z', more: { status: 'cancelled' } },
    ],
    ['a time that is none', { id: 'n', start: 'soon', end: 'later', more: { start: {}, end: {} } }],
  ];
  it.each(leftOut)('leaves out %s', async (_name, sketch) => {
    google.put([fakeEvent(sketch), talk]);
    expect((await all()).meetings.map(({ uid }) => uid)).toEqual(['talk@google.com']);
  });

  it('does not take a whole day for free, as Google has it of every holiday', async () => {
    google.put([
      fakeEvent({
        id: 'away',
        start: '2026-01-06',
        end: '2026-01-07',
        more: { transparency: 'transparent' },
      }),
    ]);
    expect((await all()).meetings[0]).not.toHaveProperty('isFree');
  });

  it('keeps a title with markup as text, and cuts what is longer than a row takes', async () => {
    const title = `<img src=x onerror=alert(1)>${'x'.repeat(5_000)}`;
    const guests = Array.from({ length: 2_500 }, (_, at) => ({ email: `guest${at}@crowd.example` }));
    google.put([
      fakeEvent({ id: 'big', title, start: '2026-01-06T10:00:00Z', end: '2026-01-06T11:00:00Z', guests }),
    ]);
    const [meeting] = (await all()).meetings;
    expect(meeting?.title).toBe(title.slice(0, 2_000));
    expect(meeting?.attendees).toHaveLength(2_000);
  });
});

describe('what changed', () => {
  it('is asked for with the token of the last time, and the same parameters but those that are forbidden', async () => {
    google.put([talk]);
    const { state } = await all();
    expect(await pulled(state)).toMatchObject({ kind: 'unchanged' });
    const [full, incremental] = google.asked.map(({ query }) => query);
    const { timeMin: _timeMin, ...shared } = full ?? {};
    expect(incremental).toEqual({ ...shared, syncToken: expect.any(String) as string });
  });

  it('are new, moved and cancelled meetings, told once', async () => {
    google.put([talk, instance('07'), instance('08')]);
    const first = await all();
    google.cancel('weekly_07');
    google.put([
      { ...talk, start: { dateTime: '2026-01-06T14:00:00Z' }, end: { dateTime: '2026-01-06T15:00:00Z' } },
    ]);
    const { changed, removed, state } = await changes(first.state);
    expect(changed).toEqual([
      expect.objectContaining({ uid: 'talk@google.com', startsAt: Date.parse('2026-01-06T14:00:00Z') }),
    ]);
    expect(removed).toEqual([
      { uid: 'weekly@google.com', recurrenceId: '2026-01-07T08:00:00Z', part: 'primary' },
    ]);
    expect(await pulled(state)).toMatchObject({ kind: 'unchanged' });
  });

  it('come in pages too', async () => {
    const first = await all();
    google.pageSize = 2;
    google.put(['05', '06', '07', '08', '09'].map((day) => instance(day)));
    expect((await changes(first.state)).changed).toHaveLength(5);
    expect(google.asked.at(-1)?.query).toMatchObject({
      pageToken: 'page4',
      syncToken: expect.any(String) as string,
    });
  });

  it('name a cancelled invitation by the uid that it came with, of which Google then says no word', async () => {
    const iCalUID = 'F3A1@mail.castelltools.example';
    google.put([{ ...talk, iCalUID }]);
    const first = await all();
    google.cancel('talk');
    expect((await changes(first.state)).removed).toEqual([{ uid: iCalUID, part: 'primary' }]);
  });

  it('remember the uid of an invitation that came by itself, and of every instance of its series', async () => {
    const first = await all();
    const iCalUID = 'series@mail.castelltools.example';
    google.put([instance('07', { more: { iCalUID } }), instance('08', { more: { iCalUID } })]);
    const second = await changes(first.state);
    google.cancel('weekly_08');
    expect((await changes(second.state)).removed).toEqual([
      { uid: iCalUID, recurrenceId: '2026-01-08T08:00:00Z', part: 'primary' },
    ]);
  });

  it('take away what was moved out of the window', async () => {
    google.put([talk]);
    const first = await all();
    google.put([
      { ...talk, start: { dateTime: '2026-05-06T14:00:00Z' }, end: { dateTime: '2026-05-06T15:00:00Z' } },
    ]);
    expect(await changes(first.state)).toMatchObject({ changed: [], removed: [{ uid: 'talk@google.com' }] });
  });

  it.each<[string, () => void]>([
    ['the token holds no more (410)', () => google.expireSyncTokens()],
    ['the token is refused as malformed (400)', () => google.meet({ status: 400, reason: 'invalid' })],
    ['a day has passed', () => (now += dayMs)],
    ['the clock was set back', () => (now -= 1)],
  ])('are asked for in full where %s', async (_name, happens) => {
    google.put([talk]);
    const first = await all();
    google.put([instance('07')]);
    happens();
    const second = await all(first.state);
    expect(second.meetings).toHaveLength(2);
    google.put([instance('08')]);
    expect((await changes(second.state)).changed).toHaveLength(1);
  });

  it('are asked for in full in another time zone, where whole days lie elsewhere', async () => {
    google.put([fakeEvent({ id: 'fair', start: '2026-01-06', end: '2026-01-07' })]);
    const { state } = await all();
    const window = { ...thisWeek, timeZone: 'America/New_York' };
    const [fair] = (await all(state, {}, window)).meetings;
    expect(fair?.startsAt).toBe(Date.parse('2026-01-06T05:00:00Z'));
  });

  it.each<SourceState>([{ google: '{' }, { google: '{}' }, { google: 'null' }, { etag: 'x' }])(
    'are asked for in full where the state is %j',
    async (state) => {
      google.put([talk]);
      expect((await all(state)).meetings).toHaveLength(1);
    },
  );
});

describe('the calendars of an account', () => {
  const team = 'team@group.calendar.google.com';
  const parts = [
    { id: 'maya@kestrelloop.example', name: 'Maya', isCounted: true },
    { id: team, name: 'Team', isCounted: true },
    { id: 'holidays@group.calendar.google.com', name: 'Holidays', isCounted: false },
  ];

  it('are listed with the own one first', async () => {
    google.put([], team);
    google.pageSize = 1;
    const listed = await googleSource.listParts?.(calendar, ports, unaborted());
    expect(listed).toEqual({
      ok: true,
      parts: [
        { id: 'maya@kestrelloop.example', name: 'maya@kestrelloop.example' },
        { id: team, name: 'Calendar team' },
      ],
    });
  });

  it('count where they were chosen, and a meeting that stands in two is told once', async () => {
    google.put([talk]);
    google.put([talk, instance('07')], team);
    const { meetings, state } = await all({}, { parts });
    expect(meetings.map(({ uid, part }) => [uid, part])).toEqual([
      ['talk@google.com', 'maya@kestrelloop.example'],
      ['weekly@google.com', team],
    ]);
    google.cancel('weekly_07', team);
    expect(await changes(state, { parts })).toMatchObject({
      removed: [{ uid: 'weekly@google.com', part: team }],
    });
  });

  it('know the rep by the account’s address, also where an alias was invited', async () => {
    const alias = { email: 'm.lindqvist@kestrelloop.example', self: true, responseStatus: 'declined' };
    google.put([{ ...talk, attendees: [buyer, alias] }]);
    google.put([{ ...instance('07'), attendees: [buyer, alias] }], team);
    const { meetings } = await all({}, { parts });
    expect(meetings.map(({ attendees }) => attendees[1])).toEqual([
      { email: 'maya@kestrelloop.example', response: 'declined' },
      { email: 'm.lindqvist@kestrelloop.example', response: 'declined' },
    ]);
  });

  it('are read in full where one was added or taken away', async () => {
    google.put([talk]);
    google.put([instance('07')], team);
    const { state } = await all({}, { parts: parts.slice(0, 1) });
    const both = await all(state, { parts });
    expect(both.meetings).toHaveLength(2);
    expect((await all(both.state, { parts: parts.slice(0, 1) })).meetings).toHaveLength(1);
  });

  it('are not asked at all where none counts', async () => {
    const none = parts.map((part) => ({ ...part, isCounted: false }));
    expect((await all({}, { parts: none })).meetings).toEqual([]);
    expect(google.asked).toEqual([]);
  });

  it('that are gone cost only themselves, with a warning', async () => {
    google.put([talk]);
    google.put([instance('07')], team);
    const before = await all({}, { parts });
    google.removeCalendar(team);
    const { meetings, warnings } = await all(before.state, { parts });
    expect(meetings).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    const gone = await pull({}, { parts: [{ id: team, name: 'Team', isCounted: true }] });
    expect(gone).toMatchObject({ ok: false, code: 'not_found' });
  });
});

describe('what goes wrong', () => {
  const again = (times: number, fault: Fault) => Array.from({ length: times }, () => fault);

  it('with the token: it is dropped, and one new one is tried', async () => {
    google.tokens.delete('first');
    google.tokens.set('second', readScopes);
    google.put([talk]);
    expect((await all()).meetings).toHaveLength(1);
    expect(renewed).toEqual(['first']);
    expect(google.asked.map(({ token }) => token)).toEqual(['first', 'second']);
  });

  it('with every token: the rep has to sign in again, and the server is left alone', async () => {
    google.tokens.clear();
    const answer = await pull();
    expect(answer).toMatchObject({ ok: false, code: 'reconnect' });
    expect(google.asked).toHaveLength(2);
    expect(renewed).toEqual(['first', 'second']);
  });

  it.each([
    ['NotAllowedError', 'reconnect'],
    ['NetworkError', 'offline'],
  ])('on the way to a token (%s): %s', async (name, code) => {
    ports = { ...ports, getToken: () => Promise.reject(new DOMException('Sign in.', name)) };
    expect(await pull()).toEqual({ ok: false, code, message: 'Sign in.' });
    expect(google.asked).toEqual([]);
  });

  it.each<[string, Fault]>([
    ['403 rateLimitExceeded', { status: 403, reason: 'rateLimitExceeded' }],
    ['403 userRateLimitExceeded', { status: 403, reason: 'userRateLimitExceeded' }],
    ['429', { status: 429, reason: 'rateLimitExceeded' }],
    ['500', { status: 500 }],
    ['503 in HTML', { status: 503, html: true }],
  ])('for a while (%s): it is waited out, longer each time', async (_name, fault) => {
    google.put([talk]);
    google.meet(...again(4, fault));
    expect((await all()).meetings).toHaveLength(1);
    expect(waits).toHaveLength(4);
    for (const [at, ms] of waits.entries()) {
      expect(ms).toBeGreaterThanOrEqual(1_000 * 2 ** at);
      expect(ms).toBeLessThanOrEqual(1_000 * 2 ** at + 1_000);
    }
  });

  it.each<[string, Fault, string, number]>([
    ['limits that do not end', { status: 429 }, 'rate_limited', 5],
    ['trouble that does not end', { status: 502 }, 'server', Number.NaN],
  ])('for good (%s): it is told, and when to come back', async (_name, fault, code, minutes) => {
    google.meet(...again(9, fault));
    const answer = await pull();
    expect(answer).toMatchObject({ ok: false, code });
    expect(google.asked).toHaveLength(5);
    const { retryAt = Number.NaN } = answer as { retryAt?: number };
    expect(Math.floor((retryAt - now) / 60_000)).toEqual(minutes);
  });

  it('with a time to wait: a short one is kept to, a long one is left to the next sync', async () => {
    google.meet({ status: 429, retryAfter: '7' }, { status: 429, retryAfter: '600' });
    expect(await pull()).toMatchObject({ ok: false, code: 'rate_limited', retryAt: now + 600_000 });
    expect(waits).toEqual([7_000]);
  });

  it.each<[string, Fault, object]>([
    ['no scope', { status: 403, reason: 'insufficientPermissions' }, { code: 'reconnect' }],
    ['the API is switched off', { status: 403, reason: 'accessNotConfigured' }, { code: 'forbidden' }],
    ['the administrator says no', { status: 403, reason: 'domainPolicy' }, { code: 'forbidden' }],
    ['the day is used up', { status: 403, reason: 'dailyLimitExceeded' }, { code: 'rate_limited' }],
    ['another reason', { status: 403, reason: 'somethingNew' }, { code: 'forbidden' }],
    ['not found', { status: 404, reason: 'notFound' }, { code: 'not_found' }],
    ['HTML in place of JSON', { status: 200, html: true }, { code: 'server' }],
  ])(
    'that no waiting mends (%s) is told in a sentence, without a token in it',
    async (_name, fault, expected) => {
      google.meet(...again(9, fault));
      const answer = await pull();
      expect(answer).toMatchObject({ ok: false, ...expected });
      expect((answer as { message: string }).message).toMatch(/^[A-Z].+\.$/);
      expect(JSON.stringify(answer)).not.toContain('first');
    },
  );

  it('on the way: an answer that breaks off is asked for again, and then left for later', async () => {
    google.put([talk]);
    google.meet('cut');
    expect((await all()).meetings).toHaveLength(1);
    google.meet('cut', 'cut');
    expect(await pull()).toMatchObject({ ok: false, code: 'offline' });
  });

  it('is an answer that does not come: it is given up', async () => {
    google.meet('slow');
    ports = { ...ports, wait: (ms) => (ms === 25_000 ? Promise.resolve() : new Promise(() => undefined)) };
    expect(await pull()).toMatchObject({ ok: false, code: 'slow' });
  });

  it('leaves off at once where the caller breaks it off', async () => {
    const caller = new AbortController();
    google.meet({ status: 503 });
    ports = {
      ...ports,
      wait: (ms, signal) => {
        if (ms > 20_000) return portsOf().wait(ms, signal);
        caller.abort(new Error('The calendar was removed.'));
        return Promise.reject(signal.reason as Error);
      },
    };
    const work = googleSource.pull(calendar, thisWeek, {}, ports, caller.signal);
    await expect(work).rejects.toThrow('The calendar was removed.');
  });

  it('with single events costs only these', async () => {
    google.put([talk]);
    const json = { items: [{ id: 7 }, null, { ...talk }], nextSyncToken: 'x' };
    ports = { ...ports, fetch: () => Promise.resolve(Response.json(json)) };
    expect(await all()).toMatchObject({
      meetings: [{ uid: 'talk@google.com' }],
      warnings: ['Some events could not be read.'],
    });
  });

  it('with a list that has no end is cut off, with a warning', async () => {
    const json = { items: [], nextPageToken: 'page1' };
    ports = { ...ports, fetch: () => Promise.resolve(Response.json(json)) };
    expect((await all()).warnings).toHaveLength(1);
  });
});

describe.skipIf(!hasGoogleSpec)(
  'the description of the API (skipped where ../shared/specs is missing)',
  () => {
    it('was held against every request and answer', async () => {
      google.put([talk]);
      await all((await all()).state, {}, thisWeek).catch(() => undefined);
      await googleSource.listParts?.(calendar, ports, unaborted());
      expect(google.spec.checked).toBeGreaterThanOrEqual(6);
    });

    it('finds an unknown method, parameter, value and field', () => {
      const { spec } = google;
      spec.request('GET', 'calendars/primary/guests', new URLSearchParams(), undefined);
      spec.request(
        'GET',
        'calendars/primary/events',
        new URLSearchParams('until=now&maxResults=many'),
        undefined,
      );
      spec.answer('GET', 'calendars/primary/events', { items: [{ id: 'a', colour: 'red' }] });
      expect(spec.faults).toHaveLength(4);
      spec.faults.length = 0;
    });
  },
);
