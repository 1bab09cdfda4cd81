import type { Page } from 'playwright-core';
import { sampleUrls } from '../support/sample-sites.ts';
import { Extension } from '../support/extension.ts';
import { fillDatabase, type Size } from './fill-database.ts';
import { type Figure, printTable, summarise, withRatio } from './measure.ts';

const runs = 40;

/** Shows another contact by writing what a content script's report comes to: the tab's context in session storage. */
async function showContact(extension: Extension, tabId: number, index: number): Promise<void> {
  const worker = await extension.worker();
  const person = { name: `Person${index} Sample`, email: `person${index}@firm${index % 997}.example` };
  const snapshot = { app: 'gmail', page: 'thread', contact: person, people: [person], found: {} };
  const context = {
    tabId,
    origin: 'https://mail.google.com',
    state: 'read',
    via: 'script',
    reportedAt: index,
    snapshot,
  };
  await worker.evaluate((entry) => chrome.storage.session.set(entry), { [`context:${tabId}`]: context });
}

/** Playwright's `waitForFunction` needs `eval`, which an extension's CSP forbids; so the page is asked again and again. */
async function waitForCards(panel: Page): Promise<void> {
  const countPaints = () => panel.evaluate(() => performance.getEntriesByName('cards-painted').length);
  for (let tries = 0; (await countPaints()) === 0; tries += 1) {
    if (tries > 500) throw new Error('the cards were not painted within 10 s');
    await panel.waitForTimeout(20);
  }
}

/** The contact that the panel shows, and its cards painted. */
async function waitForContact(panel: Page, name: string): Promise<void> {
  await panel.getByRole('region', { name: 'Who' }).getByText(name).first().waitFor();
  await waitForCards(panel);
}

async function changeContext(extension: Extension, panel: Page, tabId: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await panel.evaluate(() => performance.clearMarks());
    await showContact(extension, tabId, (11 + run * 7) % 100);
    await waitForContact(panel, `Person${(11 + run * 7) % 100} Sample`);
    times.push(
      await panel.evaluate(() => {
        const at = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN;
        return at('cards-painted') - at('context-changed');
      }),
    );
  }
  return times;
}

async function openCold(extension: Extension, tabId: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs / 2; run += 1) {
    const panel = await extension.openPanel(tabId);
    await waitForCards(panel);
    times.push(
      await panel.evaluate(() => performance.getEntriesByName('cards-painted')[0]?.startTime ?? Number.NaN),
    );
    await panel.close();
  }
  return times;
}

async function measureAt(size: Size): Promise<{ change: Figure; open: Figure }> {
  const extension = await Extension.launch();
  try {
    const options = await extension.context.newPage();
    await options.goto(extension.url('options.html'));
    await options.getByRole('heading', { name: 'Sites' }).waitFor();
    await fillDatabase(options, size);
    await options.close();
    const { page, tabId } = await extension.openTab(sampleUrls.article);
    const panel = await extension.openPanel(tabId);
    // The worker forgets a tab's context while the tab is still loading.
    await page.waitForLoadState();
    await panel.getByRole('region', { name: 'Today' }).waitFor();
    await showContact(extension, tabId, 3);
    await waitForContact(panel, 'Person3 Sample');
    const label = `${size.contacts.toLocaleString('en')} contacts, ${size.notes.toLocaleString('en')} notes`;
    const change = summarise(
      `context change to painted cards, ${label}`,
      await changeContext(extension, panel, tabId),
    );
    await panel.close();
    const open = summarise(`cold open to painted cards, ${label}`, await openCold(extension, tabId));
    await page.close();
    return { change, open };
  } finally {
    await extension.close();
  }
}

/** The panel in a real Chromium over a small and a large database; the small one is the baseline of the large one. */
export async function benchPanel(): Promise<void> {
  const small = await measureAt({ contacts: 100, notes: 1_000 });
  const large = await measureAt({ contacts: 10_000, notes: 100_000 });
  printTable('Panel', [
    small.change,
    withRatio(large.change, small.change, 'at 1,000 notes'),
    small.open,
    withRatio(large.open, small.open, 'at 1,000 notes'),
  ]);
}
