import { chromeProxy, resetFakeChrome } from '../../support/fake-chrome.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clearRequests,
  listRequests,
  type LoggedRequest,
  loggingFetch,
  plainPath,
  watchRequests,
} from '../../../lib/platform/request-log.ts';

const now = Date.UTC(2026, 10, 9, 12);
const answer = vi.fn<typeof fetch>();
beforeEach(() => {
  resetFakeChrome();
  answer.mockReset().mockImplementation(() => Promise.resolve(new Response(null, { status: 204 })));
  vi.stubGlobal('fetch', answer);
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a path in the log', () => {
  it.each([
    ['/calendar/ical/ruth%40orchardline.example/private-8c21/basic.ics', '/calendar/ical/…/…/basic.ics'],
    ['/calendar/v3/calendars/primary/events', '/calendar/v3/calendars/primary/events'],
    ['/calendar/v3/calendars/ruth%40orchardline.example/events', '/calendar/v3/calendars/…/events'],
    ['/owa/calendar/5b1e@orchardline.example/99aa/calendar.ics', '/owa/calendar/…/…/…'],
    ['/remote.php/dav/public-calendars/x7Tq', '/remote.php/dav/…/…'],
    ['/dav/calendars/user/ruth/', '/dav/calendars/…/…/'],
    ['/abcdefgh.ics', '/…'],
    ['/secret', '/…'],
    ['/', '/'],
  ])('of %s is %s', (path, shown) => {
    expect(plainPath(path)).toBe(shown);
  });
});

describe('a request', () => {
  const url = 'https://calendar.example/calendar/ical/private-8c21/basic.ics?token=hush';

  it('is noted with its answer, and without what must stay secret', async () => {
    const response = await loggingFetch(url, { headers: { Authorization: 'Basic hush' } });
    expect(response.status).toBe(204);
    await loggingFetch(new URL('https://dav.example/dav/'), { method: 'PROPFIND' });
    expect(await listRequests()).toEqual([
      { at: now, method: 'PROPFIND', host: 'dav.example', path: '/dav/', status: 204 },
      { at: now, method: 'GET', host: 'calendar.example', path: '/calendar/ical/…/basic.ics', status: 204 },
    ]);
    expect(JSON.stringify(await listRequests())).not.toMatch(/hush|8c21/);
  });

  it('is passed on as it was given', async () => {
    const init = { method: 'REPORT', body: '<x/>', headers: { Depth: '1' } };
    await loggingFetch(url, init);
    expect(answer).toHaveBeenCalledExactlyOnceWith(url, init);
  });

  it('that got no answer is noted too, and fails as it would', async () => {
    answer.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(loggingFetch(url)).rejects.toThrow('Failed to fetch');
    expect(await listRequests()).toEqual([
      { at: now, method: 'GET', host: 'calendar.example', path: '/calendar/ical/…/basic.ics' },
    ]);
  });

  it('gets its answer also where the log cannot be written', async () => {
    chromeProxy.current.fake.storage.local.quota = 10;
    expect((await loggingFetch(url)).status).toBe(204);
    expect(await listRequests()).toEqual([]);
  });
});

describe('the log', () => {
  it('keeps the last two hundred, also of many at once', async () => {
    await Promise.all(Array.from({ length: 230 }, (_, at) => loggingFetch(`https://host-${at}.example/`)));
    const hosts = (await listRequests()).map(({ host }) => host);
    expect(new Set(hosts).size).toBe(200);
    expect(hosts[0]).toBe('host-229.example');
    await clearRequests();
    expect(await listRequests()).toEqual([]);
  });

  it('tells of each request until it is told to stop', async () => {
    const seen: LoggedRequest[][] = [];
    const stop = watchRequests((requests) => seen.push(requests));
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    await loggingFetch('https://one.example/');
    await vi.waitFor(() => expect(seen.at(-1)).toHaveLength(1));
    stop();
    await loggingFetch('https://two.example/');
    expect(seen).toHaveLength(2);
  });
});
