import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiBooking, Booked } from '../../lib/core/contract/booking.ts';
import type { MeetingRow } from '../../lib/core/model/calendar-entities.ts';
import type { NextStepId } from '../../lib/core/model/ids.ts';
import type { CalendarSync } from '../../lib/db/calendar-sync.ts';
import type { Result } from '../../lib/platform/result.ts';
import { Extension } from '../support/extension.ts';
import { fakeEvent } from '../support/fake-google-events.ts';
import { bookScope, FakeGoogle, readScopes } from '../support/fake-google.ts';
import { hasGoogleSpec } from '../support/google-spec.ts';
import { sampleUrls } from '../support/sample-sites.ts';
import { serveGoogle } from '../support/serve-google.ts';
import { putRow, storedRows } from '../support/stored-rows.ts';

const id = 'google-work';
const hourMs = 3_600_000;
const at = (hours: number) =>
  new Date(Math.ceil(Date.now() / hourMs) * hourMs + hours * hourMs).toISOString();
const talk = fakeEvent({
  id: 'pricing',
  title: 'Pricing review',
  start: at(24),
  end: at(25),
  guests: [{ email: 'sarah.okafor@lumenfreight.example' }],
});

let google: FakeGoogle;
let extension: Extension;
let options: Page;
beforeAll(async () => {
  google = await FakeGoogle.start();
  extension = await Extension.launch();
  await serveGoogle(extension.context, google);
  options = await extension.context.newPage();
  await options.goto(extension.url('options.html'));
  const clientId = 'client.apps.googleusercontent.com';
  const row = { id, kind: 'google', name: 'Work', isOn: true, clientId, parts: [] };
  await putRow(options, 'calendars', row);
});
afterAll(async () => {
  await extension.close();
  await google.close();
});

/** What a sign-in leaves: its window is Google's own, and the test has no account to sign in with. */
async function signIn(token: string, scopes = readScopes): Promise<void> {
  google.tokens.set(token, scopes);
  await options.evaluate(([key, stored]) => chrome.storage.session.set({ [key]: stored }), [
    `google:token:${id}`,
    { value: token, expiresAt: Date.now() + hourMs, scopes },
  ] as const);
}

const ask = <T>(name: string, data: object): Promise<Result<T>> =>
  options.evaluate((message) => chrome.runtime.sendMessage(message), { name, data });

async function sync(): Promise<CalendarSync | undefined> {
  await ask('calendar:sync', { calendarId: id });
  return (await storedRows<CalendarSync>(options, 'calendarSync')).find((row) => row.id === id);
}
const titles = async () =>
  (await storedRows<MeetingRow>(options, 'meetings')).map(({ title }) => title).sort();

describe('a Google Calendar', () => {
  it('is read by its API', async () => {
    await signIn('token-1');
    google.put([talk]);
    expect(await sync()).toMatchObject({ meetingCount: 1, nextTitle: 'Pricing review', warnings: [] });
    expect(await titles()).toEqual(['Pricing review']);
    const [stored] = await storedRows<{ parts: object[] }>(options, 'calendars');
    expect(stored?.parts).toEqual([{ id: google.account, name: google.account, isCounted: true }]);
  });

  it('tells what changed, and is read anew where its token holds no more', async () => {
    google.put([fakeEvent({ id: 'demo', title: 'Demo', start: at(48), end: at(49) })]);
    google.cancel('pricing');
    await sync();
    expect(google.asked.at(-1)?.query).toHaveProperty('syncToken');
    expect(await titles()).toEqual(['Demo']);
    google.expireSyncTokens();
    google.put([{ ...talk, summary: 'Pricing again' }]);
    await sync();
    expect(google.asked.at(-1)?.query).not.toHaveProperty('syncToken');
    expect(await titles()).toEqual(['Demo', 'Pricing again']);
  });

  it('that refuses its token keeps its meetings, says so, and goes on after the next sign-in', async () => {
    google.tokens.clear();
    // In this browser Google's sign-in cannot be reached, so that no new token comes.
    expect(await sync()).toMatchObject({ problem: { code: 'offline' }, meetingCount: 2 });
    expect(await extension.sessionStore()).not.toHaveProperty([`google:token:${id}`]);
    expect(await titles()).toEqual(['Demo', 'Pricing again']);
    await signIn('token-2');
    google.cancel('demo');
    expect((await sync())?.problem).toBeUndefined();
    expect(await titles()).toEqual(['Pricing again']);
  });

  it('goes on where the worker was killed while it waited for an answer', async () => {
    google.put([fakeEvent({ id: 'kickoff', title: 'Kick-off', start: at(72), end: at(73) })]);
    google.meet('slow');
    const asked = google.asked.length;
    const lost = sync().catch(() => undefined);
    await expect.poll(() => google.asked.length).toBeGreaterThan(asked);
    await extension.killWorker();
    await lost;
    await sync();
    expect(await titles()).toEqual(['Kick-off', 'Pricing again']);
  });

  it('is booked once, however often it is asked and however often the worker dies', async () => {
    const booking: ApiBooking = {
      nextStepId: 'step-1' as NextStepId,
      title: 'The model on your numbers',
      agenda: 'You bring: the figures of October',
      startsAt: Date.parse(at(96)),
      minutes: 20,
      guests: ['sarah.okafor@lumenfreight.example'],
      timeZone: 'Europe/Berlin',
    };
    expect(await ask('booking:create', booking)).toMatchObject({ ok: false, code: 'reconnect' });
    await signIn('token-3', [...readScopes, bookScope]);
    const first = await ask<Booked>('booking:create', booking);
    expect(first).toMatchObject({ ok: true, value: { wasThere: false } });
    await extension.killWorker();
    expect(await ask('booking:create', booking)).toMatchObject({ ok: true, value: { wasThere: true } });
    expect(google.eventsIn().filter(({ summary }) => summary === booking.title)).toHaveLength(1);
    await expect.poll(titles).toContain('The model on your numbers');
  });

  it('is not booked by what a page’s process asks for', async () => {
    const { page } = await extension.openTab(sampleUrls.thread('sarah'));
    const asked = google.asked.length;
    const message = JSON.stringify({ name: 'booking:create', data: {} });
    const answer = await extension.evaluateInContentScript(page, `chrome.runtime.sendMessage(${message})`);
    expect(answer).toMatchObject({ ok: false, code: 'unknown_sender' });
    const tokens = `chrome.storage.session.get(null).then(() => 'read', () => 'refused')`;
    expect(await extension.evaluateInContentScript(page, tokens)).toBe('refused');
    expect(google.asked).toHaveLength(asked);
    await page.close();
  });

  it('leaves no token in what is stored, and none in the log of requests', async () => {
    const local = await options.evaluate(() => chrome.storage.local.get(null));
    const tables = ['calendars', 'calendarSync', 'meetings'];
    const rows = await Promise.all(tables.map((table) => storedRows(options, table)));
    expect(JSON.stringify([local, rows])).not.toMatch(/token-\d/);
    expect(JSON.stringify(rows)).not.toContain('inside the house');
  });

  it.skipIf(!hasGoogleSpec)('was asked by the rules that Google gives for its API', () => {
    expect(google.spec.faults).toEqual([]);
  });
});
