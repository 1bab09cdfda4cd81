import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingRow } from '../../lib/core/model/calendar-entities.ts';
import type { CalendarSync } from '../../lib/db/calendar-sync.ts';
import { Extension } from '../support/extension.ts';
import { LivingFeed } from '../support/living-feed.ts';
import { putRow, storedRows } from '../support/stored-rows.ts';

const hour = 3_600_000;
const soon = Math.ceil(Date.now() / hour) * hour + 24 * hour;

let extension: Extension;
let feed: LivingFeed;
let options: Page;
beforeAll(async () => {
  feed = await LivingFeed.start();
  feed.events = [
    { uid: 'first', startsAt: soon, minutes: 30, guests: ['ines@talverde.example'] },
    { uid: 'second', startsAt: soon + hour, minutes: 30 },
  ];
  extension = await Extension.launch();
  await openOptions();
  const row = { id: 'feed', kind: 'ics', name: 'Work', isOn: true, secret: { address: feed.url }, parts: [] };
  await putRow(options, 'calendars', row);
});
afterAll(async () => {
  await extension.close();
  await feed.stop();
});

async function openOptions(): Promise<void> {
  options = await extension.context.newPage();
  await options.goto(extension.url('options.html'));
  await options.getByRole('heading', { level: 1 }).waitFor();
}

/** As if the last try had been twenty minutes ago. */
const letTimePass = async () => {
  const last = await state();
  const triedAt = (last?.triedAt ?? 0) - 20 * 60_000;
  await putRow(options, 'calendarSync', { ...last, id: 'feed', triedAt });
};

const sync = (): Promise<unknown> =>
  options.evaluate(() => chrome.runtime.sendMessage({ name: 'calendar:sync', data: {} }));
const meetings = async () =>
  (await storedRows<MeetingRow>(options, 'meetings')).sort((a, b) => a.startsAt - b.startsAt);
const uids = async () => (await meetings()).map(({ uid }) => uid);
const state = async () => (await storedRows<CalendarSync>(options, 'calendarSync'))[0];

describe('a calendar at an address', () => {
  it('is not asked before Chrome lets it be, and says so', async () => {
    expect(await sync()).toMatchObject({ ok: true });
    expect((await state())?.problem).toMatchObject({ code: 'no_permission' });
    expect(feed.asked).toEqual([]);
  });

  it('fills the table of meetings once it is allowed', async () => {
    await extension.prepareGrant('http://127.0.0.1/*');
    const origins = ['http://127.0.0.1/*'];
    expect(await options.evaluate((asked) => chrome.permissions.request({ origins: asked }), origins)).toBe(
      true,
    );
    await sync();
    expect(await meetings()).toMatchObject([
      { uid: 'first', startsAt: soon, endsAt: soon + hour / 2, people: ['ines@talverde.example'] },
      { uid: 'second', calendarId: 'feed' },
    ]);
    expect(await state()).toMatchObject({
      meetingCount: 2,
      nextTitle: 'first',
      nextStartsAt: soon,
      failures: 0,
    });
    expect((await state())?.problem).toBeUndefined();
  });

  it('costs one empty answer where nothing has changed', async () => {
    const before = await meetings();
    await sync();
    expect(feed.asked.at(-1)).toMatchObject({ status: 304 });
    expect(await meetings()).toEqual(before);
  });

  it('follows what was moved, added and taken away', async () => {
    feed.events = [
      { uid: 'first', startsAt: soon + 2 * hour, minutes: 30, guests: ['ines@talverde.example'] },
      { uid: 'third', startsAt: soon + 3 * hour, minutes: 30 },
    ];
    await sync();
    expect(await meetings()).toMatchObject([{ uid: 'first', startsAt: soon + 2 * hour }, { uid: 'third' }]);
  });

  it('is read in full by the next sync when the worker was killed in one', async () => {
    const release = feed.hold();
    feed.events = [...feed.events, { uid: 'fourth', startsAt: soon + 4 * hour, minutes: 30 }];
    const asked = feed.asked.length;
    const cutOff = sync().catch(() => undefined);
    await expect.poll(() => feed.asked.length).toBe(asked + 1);
    await extension.killWorker();
    await cutOff;
    await expect.poll(() => feed.asked.at(-1)?.isCutOff).toBe(true);
    release();
    expect(await uids()).toEqual(['first', 'third']);
    expect(await state()).toMatchObject({ failures: 1, nextTitle: 'first' });
    await sync();
    expect(await uids()).toEqual(['first', 'third', 'fourth']);
    expect(await state()).toMatchObject({ failures: 0, meetingCount: 3 });
  });

  it('is asked when the alarm comes, also where the worker had died', async () => {
    const worker = await extension.worker();
    const standing = () => worker.evaluate(async () => (await chrome.alarms.get('next'))?.scheduledTime ?? 0);
    await expect.poll(standing).toBeGreaterThan(Date.now());
    expect(await standing()).toBeLessThanOrEqual(Date.now() + 16 * 60_000);
    await letTimePass();
    const asked = feed.asked.length;
    await extension.killWorker();
    await options.evaluate(() => chrome.alarms.create('next', { when: Date.now() + 300 }));
    await expect.poll(() => feed.asked.length).toBe(asked + 1);
    await expect.poll(async () => (await state())?.failures).toBe(0);
  });

  it('is asked when the browser starts again', async () => {
    feed.events = feed.events.slice(0, 1);
    await letTimePass();
    const { profile } = extension;
    await extension.close({ keepProfile: true });
    extension = await Extension.launch({ profile });
    await openOptions();
    await expect.poll(uids).toEqual(['first']);
  });

  it('leaves its secret nowhere but in its own row', async () => {
    const worker = await extension.worker();
    const kept = await worker.evaluate(async () => ({
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
    }));
    const log = JSON.stringify(kept.local);
    expect(log).toContain('"path":"/calendar/ical/…/basic.ics"');
    expect(JSON.stringify(kept)).not.toContain(LivingFeed.secret);
    expect(JSON.stringify([await state(), await meetings()])).not.toContain(LivingFeed.secret);
  });
});
