import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import {
  cast,
  finishFirstRun,
  press,
  readCards,
  region,
  showsPerson,
  storedTexts,
} from '../support/panel.ts';
import { sampleUrls } from '../support/sample-sites.ts';

let extension: Extension;
let mail: { page: Page; tabId: number };
let mailPanel: Page;
beforeAll(async () => {
  extension = await Extension.launch();
  mail = await extension.openTab(sampleUrls.thread('sarah'));
  mailPanel = await extension.openPanel(mail.tabId);
  await finishFirstRun(mailPanel, 'Add sample data');
});
afterAll(() => extension.close());

/** Every card holds a line, and what **Why** shows of it stands word for word in what is stored. */
async function expectThreeLines(panel: Page): Promise<void> {
  const cards = await readCards(panel);
  expect(cards.map(({ name }) => name)).toEqual(['Open with', 'Bring', 'Ask for']);
  const stored = (await storedTexts(panel)).map(words);
  for (const { line, evidence, rule } of cards) {
    expect(line.split(' ').length).toBeGreaterThan(5);
    expect(evidence.length).toBeGreaterThan(0);
    for (const quote of evidence) expect(stored.some((text) => text.includes(words(quote)))).toBe(true);
    expect(rule).toMatch(/R\d+/);
  }
}
const words = (text: string) => text.replace(/[\s…]+/g, ' ').trim();

describe('the three lines with their evidence', () => {
  it('stand beside a Gmail thread', async () => {
    await showsPerson(mailPanel, 'Sarah Okafor');
    await expectThreeLines(mailPanel);
  });

  it('stand beside a Google Calendar event', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.calendar);
    const panel = await extension.openPanel(tabId);
    await page.getByRole('button', { name: /Look back with Harrow/ }).click();
    await showsPerson(panel, 'Sarah Okafor');
    await expectThreeLines(panel);
  });

  it('stand beside a HubSpot contact, once the rep has allowed the site', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.hubspot);
    const panel = await extension.openPanel(tabId);
    await region(panel, 'Who')
      .getByText(/cannot be seen|not permitted/i)
      .waitFor();
    await extension.prepareGrant('https://*.hubspot.com/*');
    const { page: options } = await extension.openTab(extension.url('options.html#sites'));
    await press(options, 'Allow HubSpot');
    await showsPerson(panel, 'Elena Vásquez');
    await expectThreeLines(panel);
    // Given for good: the next page of the site is read without another word.
    await page.reload();
    await showsPerson(panel, 'Elena Vásquez');
    await press(options, 'Withdraw HubSpot');
    await page.reload();
    await region(panel, 'Who')
      .getByText(/cannot be seen|not permitted/i)
      .waitFor();
  });

  it.each(cast.slice(1))('change with the thread: %s', async (key, name) => {
    await mail.page.evaluate((hash) => (location.hash = hash), `#inbox/${key}`);
    await showsPerson(mailPanel, name);
    const [opener] = await readCards(mailPanel);
    expect(opener?.line).toContain(name.split(' ')[0]);
    expect(opener?.evidence.length).toBeGreaterThan(0);
  });

  it('say for a second call that is booked what stands, and ask for nothing more', async () => {
    await mail.page.evaluate(() => (location.hash = '#inbox/tom'));
    await showsPerson(mailPanel, 'Tom Brandt');
    await expect.poll(() => region(mailPanel, 'Next step').getAttribute('data-state')).toBe('booked');
    const cards = await readCards(mailPanel);
    expect(cards.filter(({ evidence }) => evidence.length > 0).map(({ name }) => name)).toEqual([
      'Open with',
      'Bring',
    ]);
  });
});
