import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { press, region, showsPerson } from '../support/panel.ts';
import { launchWithSample } from '../support/sample-panel.ts';
import { sampleUrls } from '../support/sample-sites.ts';

let extension: Extension;

/** The reader's own fixtures, under addresses that no other test has. */
const fixtures = {
  'https://erp.kestrelloop.example/': 'tryton/organisation-german',
  'http://127.0.0.1:8017/': 'tryton/organisation-german',
  'https://www.linkedin.com/': 'linkedin/profile',
};
const party = '#trade/model/party.party/52';
const profileUrl = (JSON.parse(pageOf('linkedin/profile', 'expected.json')) as { url: string }).url;

function pageOf(name: string, file = 'page.html'): string {
  return readFileSync(`test/fixtures/pages/${name}/${file}`, 'utf8');
}

async function serveFixtures(): Promise<void> {
  for (const [address, name] of Object.entries(fixtures))
    await extension.context.route(`${address}**`, (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(name) })
        : route.abort(),
    );
}

beforeAll(async () => {
  extension = await launchWithSample();
  await serveFixtures();
});
afterAll(() => extension.close());

const who = (panel: Page) => region(panel, 'Who');
const says = (panel: Page, words: RegExp | string) => who(panel).getByText(words).first().waitFor();
const mayNot = 'press Alt+Shift+S here';
const viaOf = async (tabId: number) => (await extension.contextOf(tabId))?.via;
const open = async (url: string) => {
  const { page, tabId } = await extension.openTab(url);
  return { page, tabId, panel: await extension.openPanel(tabId) };
};
/** What a page keeps only as long as it is not loaded anew. */
const mark = (page: Page) => page.evaluate(() => (document.documentElement.lang = 'x-marked'));
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.lang === 'x-marked');
const granted = async () =>
  (await extension.worker()).evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
const registered = async () =>
  (await extension.worker()).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  );

/** Whether our script in a page still reads it. */
const hasScript = async (tabId: number) =>
  (await extension.worker()).evaluate(
    (id) =>
      chrome.tabs.sendMessage(id, { name: 'page:read' }, { frameId: 0 }).then(
        (answer) => answer !== undefined,
        () => false,
      ),
    tabId,
  );

/** Presses Allow in the panel: a prompt cannot be clicked, so it is answered beforehand. */
async function allow(panel: Page, name: string, pattern: string): Promise<void> {
  await extension.prepareGrant(pattern);
  await panel.bringToFront();
  await press(who(panel), `Allow ${name}`);
  await who(panel)
    .getByRole('button', { name: /^Allow/ })
    .waitFor({ state: 'detached' });
}

describe('a CRM that is not permitted yet', () => {
  it('is read once by a click on the icon, and by itself after one more, without loading the page anew', async () => {
    const { page, tabId, panel } = await open(sampleUrls.hubspot);
    await says(panel, mayNot);
    expect(await extension.contextOf(tabId)).toBeUndefined();
    await mark(page);
    await extension.clickToolbarIcon(page);
    await showsPerson(panel, 'Oliver Grant');
    expect(await viaOf(tabId)).toBe('click');
    await says(panel, 'Use Second Call on app.hubspot.com?');

    await allow(panel, 'HubSpot', 'https://app.hubspot.com/*');
    await expect.poll(() => viaOf(tabId)).toBe('script');
    await showsPerson(panel, 'Oliver Grant');
    expect(await isMarked(page)).toBe(true);
    expect(await granted()).toContain('https://app.hubspot.com/*');
    expect(await granted()).not.toContain('https://*.hubspot.com/*');
    expect(await registered()).toEqual(['https://app.hubspot.com/*']);
    await page.goto(sampleUrls.deal);
    await expect.poll(async () => (await extension.contextOf(tabId))?.snapshot?.page).toBe('deal');
    await page.close();
    await panel.close();
  });

  it.each([
    [
      'in Options',
      async () => {
        const { page: options } = await extension.openTab(extension.url('options.html#sites'));
        await press(options, 'Withdraw HubSpot');
        await options.getByRole('button', { name: 'Allow HubSpot' }).waitFor();
        await options.close();
      },
    ],
    ['on the browser’s own page', () => extension.removeHost('https://app.hubspot.com/*')],
  ])('is no longer read at all once it was taken back %s', async (_where, takeBack) => {
    const { page, tabId, panel } = await open(sampleUrls.hubspot);
    if (!(await granted()).includes('https://app.hubspot.com/*')) {
      await extension.clickToolbarIcon(page);
      await allow(panel, 'HubSpot', 'https://app.hubspot.com/*');
    }
    await showsPerson(panel, 'Oliver Grant');
    await expect.poll(() => viaOf(tabId)).toBe('script');
    expect(await hasScript(tabId)).toBe(true);
    await takeBack();
    await expect.poll(() => extension.contextOf(tabId)).toBeUndefined();
    await says(panel, /may not be read yet|HubSpot is not permitted/);
    expect(await registered()).toEqual([]);
    expect(await hasScript(tabId)).toBe(false);
    const next = await open(sampleUrls.hubspot);
    await says(next.panel, mayNot);
    expect(await extension.contextOf(tabId)).toBeUndefined();
    for (const each of [page, panel, next.page, next.panel]) await each.close();
  });
});

describe('an app under an address of its buyer’s own', () => {
  it.each([
    ['erp.kestrelloop.example', 'https://erp.kestrelloop.example/', 'https://erp.kestrelloop.example/*'],
    ['127.0.0.1', 'http://127.0.0.1:8017/', 'http://127.0.0.1/*'],
  ])('is known by its pages, and followed once it is allowed: %s', async (host, address, pattern) => {
    const { page, tabId, panel } = await open(address + party);
    await says(panel, mayNot);
    await extension.clickToolbarIcon(page);
    await says(panel, `Use Second Call on ${host}?`);
    await mark(page);
    await allow(panel, host, pattern);
    await expect
      .poll(() => extension.contextOf(tabId))
      .toMatchObject({ via: 'script', snapshot: { app: 'tryton', page: 'account', record: { id: '52' } } });
    expect(await isMarked(page)).toBe(true);
    // Its script is there by itself in the next page, and follows what the app does to its address.
    await page.reload();
    await page.evaluate(() => history.pushState(null, '', '#trade/model/party.party'));
    await expect.poll(async () => (await extension.contextOf(tabId))?.snapshot?.record?.id).not.toBe('52');
    const { page: options } = await extension.openTab(extension.url('options.html#sites'));
    await options.getByText('read as Tryton').first().waitFor();
    await press(options, `Withdraw ${host}`);
    await expect.poll(() => extension.contextOf(tabId)).toBeUndefined();
    for (const each of [page, panel, options]) await each.close();
  });
});

describe('LinkedIn', () => {
  it('is read by the click alone: not under the next address, and never asked for', async () => {
    const { page, tabId, panel } = await open(profileUrl);
    await extension.clickToolbarIcon(page);
    await expect.poll(() => viaOf(tabId)).toBe('click');
    await panel.bringToFront();
    await says(panel, 'LinkedIn contact');
    expect(
      await who(panel)
        .getByRole('button', { name: /^Allow/ })
        .count(),
    ).toBe(0);
    await page.evaluate(() => history.pushState(null, '', '/in/somebody-else/'));
    await expect.poll(() => extension.contextOf(tabId)).toBeUndefined();
    await says(panel, 'Second Call reads LinkedIn only when you press Alt+Shift+S here.');
    await page.close();
    await panel.close();
  });
});

describe('what was allowed', () => {
  it('is served again after an update, and after the browser was started anew, without asking', async () => {
    const first = await open(sampleUrls.hubspot);
    await extension.clickToolbarIcon(first.page);
    await allow(first.panel, 'HubSpot', 'https://app.hubspot.com/*');
    await extension.reload();
    await expect.poll(() => extension.contextOf(first.tabId)).toMatchObject({ via: 'script', state: 'read' });
    expect(await registered()).toEqual(['https://app.hubspot.com/*']);

    const { profile } = extension;
    await extension.close({ keepProfile: true });
    extension = await Extension.launch({ profile });
    const { panel } = await open(sampleUrls.hubspot);
    await showsPerson(panel, 'Oliver Grant');
    expect(await registered()).toEqual(['https://app.hubspot.com/*']);
    expect(
      await who(panel)
        .getByRole('button', { name: /^Allow/ })
        .count(),
    ).toBe(0);
  });
});
