import type { Page } from 'playwright-core';
import { sampleUrls } from '../support/sample-sites.ts';
import { Extension } from '../support/extension.ts';
import { fillDatabase, type Size } from './fill-database.ts';
import { type Figure, printTable, summarise, withRatio } from './measure.ts';

const runs = 30;
const longestMs = 240_000;

/** Shows another contact by writing what a content script's report comes to: the tab's context in session storage. */
async function showContact(
  extension: Extension,
  tabId: number,
  index: number,
  hasDraft = false,
): Promise<void> {
  const worker = await extension.worker();
  const person = { name: `Person${index} Sample`, email: `person${index}@firm${index % 997}.example` };
  const draft = { kind: 'reply', key: `draft-${index}`, to: [person], cc: [], subject: '', text: '' };
  const composes = hasDraft ? [{ ...draft, isFocused: true }] : [];
  const snapshot = { app: 'gmail', page: 'thread', contact: person, people: [person], composes, found: {} };
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
async function waitForMark(panel: Page, name: string): Promise<void> {
  const count = () => panel.evaluate((mark) => performance.getEntriesByName(mark).length, name);
  for (let tries = 0; (await count()) === 0; tries += 1) {
    if (tries > 500) throw new Error(`${name} did not come within 10 s`);
    await panel.waitForTimeout(20);
  }
}

/** The contact that the panel shows, and its cards painted. */
async function waitForContact(panel: Page, name: string): Promise<void> {
  await panel.getByRole('region', { name: 'Who' }).getByText(name).first().waitFor();
  await waitForMark(panel, 'cards-painted');
}

/** How long the cards take: from the change of the page's person, or from the opening of the panel. */
type Pass = (extension: Extension, panel: Page, tabId: number, index: number) => Promise<number>;

const markAt = (panel: Page, name: string): Promise<number> =>
  panel.evaluate((mark) => performance.getEntriesByName(mark).at(-1)?.startTime ?? Number.NaN, name);

const changeContext: Pass = async (extension, panel, tabId, index) => {
  await panel.evaluate(() => performance.clearMarks());
  await showContact(extension, tabId, index);
  await waitForContact(panel, `Person${index} Sample`);
  return (await markAt(panel, 'cards-painted')) - (await markAt(panel, 'context-changed'));
};

const openCold: Pass = async (extension, _panel, tabId, index) => {
  await showContact(extension, tabId, index);
  const opened = await extension.openPanel(tabId);
  await waitForMark(opened, 'cards-painted');
  const took = await markAt(opened, 'cards-painted');
  await opened.close();
  return took;
};

/** From then on the first paint of a mail is marked. */
const watchMail = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    const mark = () => performance.mark('mail-painted');
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('[data-mail]')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(mark));
    }).observe(document, { childList: true, subtree: true });
  });

/** Reply is pressed in a thread that the rep has looked at for a moment. */
const openDraft: Pass = async (extension, panel, tabId, index) => {
  await panel.evaluate(() => performance.clearMarks());
  await showContact(extension, tabId, index);
  await waitForContact(panel, `Person${index} Sample`);
  await panel.waitForTimeout(600);
  await panel.evaluate(() => performance.clearMarks());
  await watchMail(panel);
  await showContact(extension, tabId, index, true);
  await waitForMark(panel, 'mail-painted');
  return (await markAt(panel, 'mail-painted')) - (await markAt(panel, 'context-changed'));
};

/** A contact of nobody's before has notes that were never read; the second time, their facts are stored. */
const passes: { name: string; pass: Pass; contactOf: (run: number) => number }[] = [
  { name: 'context change to cards, new contact', pass: changeContext, contactOf: (run) => 10 + run },
  { name: 'context change to cards, known contact', pass: changeContext, contactOf: (run) => 10 + run },
  { name: 'opening a draft to the offered mail', pass: openDraft, contactOf: (run) => 20 + run },
  { name: 'cold open to cards, new contact', pass: openCold, contactOf: (run) => 60 + run },
  { name: 'cold open to cards, known contact', pass: openCold, contactOf: (run) => 60 + run },
];

async function measurePanel(extension: Extension, size: Size): Promise<Figure[]> {
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
  const figures: Figure[] = [];
  for (const { name, pass, contactOf } of passes) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await pass(extension, panel, tabId, contactOf(run)));
    figures.push(summarise(`${name}, ${label}`, times));
  }
  return figures;
}

async function measureAt(size: Size): Promise<Figure[]> {
  const extension = await Extension.launch();
  // A page that hangs answers no question; closing the browser ends every wait with an error.
  const limit = setTimeout(() => void extension.close(), longestMs);
  try {
    return await measurePanel(extension, size);
  } finally {
    clearTimeout(limit);
    await extension.close();
  }
}

/** The panel in a real Chromium over a small and a large database; the small one is the baseline of the large one. */
export async function benchPanel(): Promise<void> {
  const small = await measureAt({ contacts: 100, notes: 1_000 });
  const large = await measureAt({ contacts: 10_000, notes: 100_000 });
  const pairs = small.flatMap((figure, index) => {
    const other = large[index];
    return other ? [figure, withRatio(other, figure, 'at 1,000 notes')] : [figure];
  });
  printTable('Panel', pairs);
}
