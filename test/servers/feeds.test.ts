import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { caldavSource } from '../../lib/intake/calendar-source/caldav/caldav-source.ts';
import type { SourcePorts, SourceState } from '../../lib/intake/calendar-source/calendar-source.ts';
import { icsSource } from '../../lib/intake/calendar-source/ics/ics-source.ts';
import { FeedServer } from '../support/feed-server.ts';
import { calendarOf, portsOf, thisWeek, unaborted } from '../support/sources.ts';

let feeds: FeedServer;
let elsewhere: FeedServer;

beforeAll(async () => {
  feeds = await FeedServer.start();
  elsewhere = await FeedServer.start();
  feeds.elsewhere = elsewhere.url;
});
beforeEach(() => {
  feeds.asked.length = 0;
  elsewhere.asked.length = 0;
});
afterAll(() => Promise.all([feeds.stop(), elsewhere.stop()]));

type Asking = { state?: SourceState; window?: typeof thisWeek; ports?: Partial<SourcePorts> };
const pullFrom = (
  address: string,
  { state = {}, window = thisWeek, ports = {} }: Asking = {},
  signal: AbortSignal = unaborted(),
) => icsSource.pull(calendarOf('ics', { address }), window, state, portsOf(ports), signal);
const pull = (path: string, asking?: Asking) => pullFrom(`${feeds.url}${path}`, asking);

const meeting = { title: 'Présentation', attendees: [{ name: 'Zoé Lindqvist' }] };

describe('a feed is read', () => {
  it.each([
    '/calendar.ics',
    '/plain',
    '/gzip',
    '/latin-1',
    '/wrong-charset',
    '/utf-16',
    '/bom',
    '/moved',
    '/etag',
    '/modified',
  ])('from %s', async (path) => {
    expect(await pull(path)).toMatchObject({ ok: true, kind: 'all', meetings: [meeting], warnings: [] });
  });

  it('also where it holds no events', async () => {
    expect(await pull('/no-events')).toMatchObject({ ok: true, kind: 'all', meetings: [] });
  });

  it('without cookies or a word of where the request came from', async () => {
    await pull('/calendar.ics');
    const sent = feeds.asked[0]?.headers;
    expect(sent).toMatchObject({ accept: 'text/calendar, */*;q=0.1' });
    expect(sent).not.toHaveProperty('cookie');
    expect(sent).not.toHaveProperty('referer');
    expect(sent).not.toHaveProperty('authorization');
  });
});

describe('a feed that has not changed costs nothing', () => {
  it.each([
    ['/etag', 'by its ETag', 304],
    ['/modified', 'by its date', 304],
    ['/calendar.ics', 'by its text', 200],
  ])('%s, %s', async (path, _, code) => {
    const first = await pull(path);
    const state = first.ok ? first.state : {};
    const second = await pull(path, { state });
    expect(second).toMatchObject({ ok: true, kind: 'unchanged' });
    expect(feeds.asked.at(-1)?.response.statusCode).toBe(code);
    expect(await pull(path, { state: second.ok ? second.state : {} })).toMatchObject({ kind: 'unchanged' });
  });

  it.each(['/etag', '/modified', '/calendar.ics'])(
    '%s is read again for other days, which hold other instances of its series',
    async (path) => {
      const first = await pull(path);
      const state = first.ok ? first.state : {};
      const later = { ...thisWeek, to: thisWeek.to + 86_400_000 };
      expect(await pull(path, { state, window: later })).toMatchObject({ kind: 'all', meetings: [meeting] });
      const elsewhereInTheWorld = { ...thisWeek, timeZone: 'America/Lima' };
      expect(await pull(path, { state, window: elsewhereInTheWorld })).toMatchObject({ kind: 'all' });
    },
  );
});

describe('a feed that behaves badly', () => {
  const minute = 60_000;
  it.each([
    ['/html', 'not_calendar'],
    ['/json', 'not_calendar'],
    ['/picture', 'not_calendar'],
    ['/empty', 'not_calendar'],
    ['/418', 'not_calendar'],
    ['/secret-token-404', 'not_found'],
    ['/410', 'not_found'],
    ['/401', 'refused'],
    ['/403', 'forbidden'],
    ['/500', 'server'],
    ['/cut', 'offline'],
    ['/short', 'offline'],
    ['/loop', 'other_host'],
    ['/elsewhere', 'other_host'],
    ['/huge', 'too_big'],
    ['/gzip-bomb', 'too_big'],
  ])('%s is %s, in one sentence without the address', async (path, code) => {
    const pulled = await pull(path);
    expect(pulled).toMatchObject({ ok: false, code });
    const message = pulled.ok ? '' : pulled.message;
    expect(message).toMatch(/^[A-Z][^.!]{20,140}\.$/);
    expect(message).not.toMatch(/127\.0\.0\.1|http|secret-token/);
  });

  it.each([
    ['/429', 'rate_limited', thisWeek.from + 2 * minute],
    ['/503', 'server', Date.parse('2026-01-05T06:00:00Z')],
  ])('%s says when to come back', async (path, code, retryAt) => {
    expect(await pull(path)).toMatchObject({ ok: false, code, retryAt });
  });

  it('sends no login and no cookie to the server that it leads to, and reads nothing there', async () => {
    await pull('/elsewhere');
    for (const { headers } of elsewhere.asked) {
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  it('never gets the login of an account that another server is named for', async () => {
    const secret = { address: feeds.url, user: 'rep', password: 'correct horse' };
    const pulled = await caldavSource.pull(
      calendarOf('caldav', secret),
      thisWeek,
      {},
      portsOf(),
      unaborted(),
    );
    expect(pulled).toMatchObject({ ok: false, code: 'other_host' });
    expect(feeds.asked[0]?.headers).toHaveProperty('authorization');
    expect(elsewhere.asked.map(({ headers }) => headers.authorization)).toEqual(
      elsewhere.asked.map(() => undefined),
    );
  });

  it('is stopped at the cap, and not read to its end', async () => {
    await pull('/huge');
    const socket = feeds.asked[0]?.socket;
    if (socket?.destroyed === false) await new Promise((resolve) => socket.once('close', resolve));
    expect(socket?.bytesWritten).toBeGreaterThan(60_000_000);
    expect(socket?.bytesWritten).toBeLessThan(90_000_000);
  });

  it.each([
    ['/slow', 'does not answer'],
    ['/stuck', 'stops in the middle'],
  ])('%s, which %s, is given up', async (path) => {
    const asked = feeds.nextRequest();
    expect(await pull(path, { ports: { wait: () => asked } })).toMatchObject({ ok: false, code: 'slow' });
  });

  it('is left alone when the work is called off', async () => {
    const stop = new AbortController();
    const asked = feeds.nextRequest();
    const pulled = pullFrom(`${feeds.url}/slow`, {}, stop.signal);
    await asked;
    stop.abort(new Error('called off'));
    await expect(pulled).rejects.toThrow('called off');
  });

  it('cannot be reached where it speaks no TLS, or nobody listens', async () => {
    const gone = await FeedServer.start();
    await gone.stop();
    for (const address of [feeds.url.replace('http:', 'https:'), `${gone.url}/calendar.ics`])
      expect(await pullFrom(address)).toMatchObject({ ok: false, code: 'offline' });
  });
});
