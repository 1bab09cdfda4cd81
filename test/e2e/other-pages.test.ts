import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { finishFirstRun, press, region, showsPerson } from '../support/panel.ts';
import { sampleUrls } from '../support/sample-sites.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await Extension.launch();
  const mail = await extension.openTab(sampleUrls.thread('sarah'));
  const panel = await extension.openPanel(mail.tabId);
  await finishFirstRun(panel, 'Add sample data');
  await panel.close();
});
afterAll(() => extension.close());

const who = (panel: Page) => region(panel, 'Who');
const open = async (url: string) => {
  const { page, tabId } = await extension.openTab(url);
  return { page, tabId, panel: await extension.openPanel(tabId) };
};

describe('a page without a reader of its own', () => {
  it('says how to read it; a click on the icon shows whom it names, and one more adds her', async () => {
    const { page, panel } = await open(sampleUrls.profile);
    await who(panel).getByText('press Alt+Shift+S here').waitFor();
    await extension.clickToolbarIcon(page);
    await panel.bringToFront();
    await press(who(panel), 'Add Ines Marquart');
    await showsPerson(panel, 'Ines Marquart');
    await region(panel, 'Plan').waitFor();
    expect(await who(panel).innerText()).toContain('Head of Purchasing, Castell Tools');
    await page.close();
    await panel.close();
  });

  it('is saved to the library from the panel', async () => {
    const { page, panel } = await open(sampleUrls.article);
    await extension.clickToolbarIcon(page);
    await panel.bringToFront();
    await press(who(panel), 'Save this page');
    const form = region(panel, 'Save to library');
    await form.waitFor();
    expect(await form.getByLabel('Title').inputValue()).toBe('What typing an order twice really costs');
    await press(form, 'Cancel');
    await page.close();
    await panel.close();
  });
});

describe('a HubSpot deal', () => {
  it('shows the deal with stage and amount beside its contact', async () => {
    await extension.prepareGrant('https://*.hubspot.com/*');
    const { page: options } = await extension.openTab(extension.url('options.html#sites'));
    await press(options, 'Allow HubSpot');
    await options.getByRole('button', { name: 'Withdraw HubSpot' }).waitFor();
    const { panel } = await open(sampleUrls.deal);
    await showsPerson(panel, 'Sarah Okafor');
    const text = await who(panel).innerText();
    expect(text).toContain('Harrow & Finch - order desk · Decision maker bought in · $38,000');
    expect(text).toContain('HubSpot deal');
    await panel.close();
    await options.close();
  });
});

describe('a Google Meet call', () => {
  it('is known by its code once Meet is allowed from the panel, and takes a person by hand', async () => {
    const { page, tabId, panel } = await open(sampleUrls.meet);
    await extension.clickToolbarIcon(page);
    await extension.prepareGrant('https://meet.google.com/*');
    await panel.bringToFront();
    await press(who(panel), 'Allow Google Meet');
    await who(panel).getByText('Google Meet meeting: nobody known here').waitFor();
    await page.reload();
    await expect
      .poll(async () => (await extension.contextOf(tabId))?.snapshot?.record?.id)
      .toBe('kfa-wmpt-zqe');
    await press(who(panel), 'Pick another person');
    await panel.getByRole('searchbox', { name: 'Find a person' }).fill('Jun');
    await panel.getByRole('button', { name: /^Jun Takeda/ }).click();
    await showsPerson(panel, 'Jun Takeda');
    await page.close();
    await panel.close();
  });
});

describe('a Gmail draft', () => {
  it('is about its addressee, also over the mail list', async () => {
    const { page, panel } = await open(sampleUrls.draft('elena'));
    await showsPerson(panel, 'Elena Vásquez');
    expect(await who(panel).innerText()).toContain('Gmail draft');
    await page.evaluate(() => (location.hash = '#inbox?compose=oliver'));
    await showsPerson(panel, 'Oliver Grant');
    await page.close();
    await panel.close();
  });
});
