import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Calendar, MeetingRow } from '../../lib/core/model/calendar-entities.ts';
import type { CalendarSync } from '../../lib/db/calendar-sync.ts';
import { Extension } from '../support/extension.ts';
import { FeedServer } from '../support/feed-server.ts';
import { findRadicale } from '../support/find-radicale.ts';
import { eventFile, Radicale, radicalePassword, radicaleUser } from '../support/radicale.ts';
import { putRow, storedRows } from '../support/stored-rows.ts';

const origins = ['http://127.0.0.1/*'];
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
const eventAt = (uid: string, hour: string) =>
  eventFile(uid, `SUMMARY:${uid}`, `DTSTART:${tomorrow}T${hour}0000Z`, 'DURATION:PT30M');

let extension: Extension;
let options: Page;
beforeAll(async () => {
  extension = await Extension.launch();
  options = await extension.context.newPage();
  await options.goto(extension.url('options.html'));
  await options.getByRole('heading', { level: 1 }).waitFor();
  await extension.prepareGrant(origins[0] ?? '');
  await options.evaluate((asked) => chrome.permissions.request({ origins: asked }), origins);
});
afterAll(() => extension.close());

/** Connects a calendar, asks it, and gives how it went. */
async function connect(id: string, row: Pick<Calendar, 'kind' | 'secret'> & Partial<Calendar>) {
  await putRow(options, 'calendars', { name: id, isOn: true, parts: [], ...row, id });
  return sync(id);
}
async function sync(id: string): Promise<CalendarSync | undefined> {
  await options.evaluate(
    (calendarId) => chrome.runtime.sendMessage({ name: 'calendar:sync', data: { calendarId } }),
    id,
  );
  return (await storedRows<CalendarSync>(options, 'calendarSync')).find((row) => row.id === id);
}
const uidsOf = async (id: string) =>
  (await storedRows<MeetingRow>(options, 'meetings'))
    .filter(({ calendarId, deletedAt }) => calendarId === id && deletedAt === null)
    .sort((a, b) => a.startsAt - b.startsAt)
    .map(({ uid }) => uid);

describe.skipIf('problem' in findRadicale())('a CalDAV account in the worker of a browser', () => {
  let server: Radicale;
  let work: string;
  const secret = (password = radicalePassword) => ({ address: server.url, user: radicaleUser, password });
  beforeAll(async () => {
    server = await Radicale.start({ hasPassword: true });
    work = await server.makeCalendar('work', 'Work');
    await server.put(work, 'first', eventAt('first', '10'));
  });
  afterAll(() => server.stop());

  it('fills the meetings, and follows what is added, moved and taken away', async () => {
    expect(await connect('dav', { kind: 'caldav', secret: secret() })).toMatchObject({ meetingCount: 1 });
    expect(await uidsOf('dav')).toEqual(['first']);
    await server.put(work, 'second', eventAt('second', '09'));
    await sync('dav');
    expect(await uidsOf('dav')).toEqual(['second', 'first']);
    await server.put(work, 'second', eventAt('second', '11'));
    await sync('dav');
    expect(await uidsOf('dav')).toEqual(['first', 'second']);
    await server.remove(work, 'first');
    await sync('dav');
    expect(await uidsOf('dav')).toEqual(['second']);
  });

  it('says that the password is wrong, opens no window for it, and keeps the meetings', async () => {
    const pages = extension.context.pages().length;
    const wrong = await connect('dav', { kind: 'caldav', secret: secret('wrong') });
    expect(wrong).toMatchObject({ problem: { code: 'refused' }, failures: 1 });
    expect(extension.context.pages()).toHaveLength(pages);
    expect(await uidsOf('dav')).toEqual(['second']);
  });
});

describe('feeds that behave badly, in the worker of a browser', () => {
  let feeds: FeedServer;
  let elsewhere: FeedServer;
  beforeAll(async () => {
    feeds = await FeedServer.start();
    elsewhere = await FeedServer.start();
    feeds.elsewhere = elsewhere.url;
  });
  afterAll(() => Promise.all([feeds.stop(), elsewhere.stop()]));

  it.each([
    ['/html', 'not_calendar'],
    ['/404', 'not_found'],
    ['/401', 'refused'],
    ['/elsewhere', 'other_host'],
    ['/loop', 'other_host'],
    ['/huge', 'too_big'],
    ['/gzip-bomb', 'too_big'],
    ['/cut', 'offline'],
    ['/short', 'offline'],
  ])('%s is %s', async (path, code) => {
    const found = await connect('feed', { kind: 'ics', secret: { address: `${feeds.url}${path}` } });
    expect(found?.problem?.code).toBe(code);
    expect(found?.problem?.message).not.toContain('127.0.0.1');
  });

  it('are read again once they mend, from where they moved to on their own host', async () => {
    const found = await connect('feed', { kind: 'ics', secret: { address: `${feeds.url}/moved` } });
    expect(found?.problem).toBeUndefined();
    expect(found).toMatchObject({ failures: 0 });
  });

  it('never show a login to the host that an account is sent to', async () => {
    const secret = { address: feeds.url, user: 'rep', password: 'correct horse' };
    const found = await connect('sent-away', { kind: 'caldav', secret });
    expect(found?.problem?.code).toBe('other_host');
    expect(feeds.asked.at(-1)?.headers.authorization).toMatch(/^Basic /);
    expect(elsewhere.asked.length).toBeGreaterThan(0);
    for (const { headers } of elsewhere.asked) expect(headers.authorization).toBeUndefined();
  });
});
