import type { Page } from 'playwright-core';
import type { Extension } from '../../test/support/extension.ts';
import { sampleUrls } from '../../test/support/sample-sites.ts';
import { dropFile, pasteNote, sarahsLines, sarahsVtt } from '../../test/support/sample-talks.ts';

/** One state of a page: how to get there, and in which sizes it is looked at. */
export type Scene = {
  name: string;
  widths: readonly number[];
  height: number;
  isFullPage?: boolean;
  /** Also taken as the README's picture. */
  readme?: string;
  open: (extension: Extension) => Promise<Page>;
};

const panelWidths = [320, 360, 600];

async function panelBeside(extension: Extension, url: string): Promise<Page> {
  const { tabId } = await extension.openTab(url);
  return extension.openPanel(tabId);
}

/** The first run, up to the given step; the scenes after it find it done, with sample data. */
async function firstRun(extension: Extension, step: number): Promise<Page> {
  const page = await panelBeside(extension, sampleUrls.gmail);
  await page.getByLabel('Your name').waitFor();
  if (step === 0) return page;
  await page.getByLabel('Your name').fill('Maya Lindqvist');
  await page.getByLabel('Your work e-mail').fill('maya@kestrelloop.example');
  await page.getByLabel('Your company').fill('Kestrel Loop');
  await page.getByRole('button', { name: 'Next' }).click();
  if (step === 1) return page;
  await page.getByRole('button', { name: 'I understand' }).click();
  if (step === 2) return page;
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await page.getByRole('region', { name: 'Today' }).waitFor();
  return page;
}

/** Opens a mail thread of the sample and does something in the panel beside it. */
function inThread(key: string, act: (panel: Page) => Promise<void> = () => Promise.resolve()) {
  return async (extension: Extension): Promise<Page> => {
    const panel = await panelBeside(extension, sampleUrls.thread(key));
    await panel.getByRole('region', { name: 'Next step' }).waitFor();
    await act(panel);
    await panel.waitForTimeout(300);
    return panel;
  };
}

/** A page that was read by a click on the icon. */
function clicked(url: string, button: string) {
  return async (extension: Extension): Promise<Page> => {
    const { page, tabId } = await extension.openTab(url);
    const panel = await extension.openPanel(tabId);
    await extension.clickToolbarIcon(page);
    await panel.bringToFront();
    await panel.getByRole('button', { name: button }).waitFor();
    return panel;
  };
}

const press = (region: string, name: string) => (panel: Page) =>
  panel.getByRole('region', { name: region }).getByRole('button', { name }).first().click();

const sampleClip = {
  url: sampleUrls.article,
  kind: 'insight',
  title: 'Typing an order twice',
  byline: 'Ines Falk',
  siteName: 'Depot Journal',
  publishedOn: '2026-10-08',
  excerpt: 'Why order desks key in the same order twice.',
  text: 'Why order desks key in the same order twice, and what it costs them by the end of the year.',
};

const scene = (name: string, open: Scene['open'], more: Partial<Scene> = {}): Scene => ({
  name,
  open,
  widths: panelWidths,
  height: 800,
  ...more,
});

const lastTime = (panel: Page) => panel.getByRole('region', { name: 'Last time' });

/** A note as a rep types it, filed, with its facts marked; then a look at them. */
function withFacts(look: (panel: Page) => Promise<unknown>) {
  return inThread('amira', async (panel) => {
    await panel
      .getByRole('textbox', { name: 'Notes' })
      .fill(
        'their ops team spends 15 hrs/wk re-keying shipping papers\nThey want to go live by Q3. Update: go-live now by Q4 instead\nAmira will send the list of depots by 02/03\nCFO Rolf Meier signs off, budget around 45k?\nThey also look at Papermill\nask about her marathon',
      );
    await panel.getByRole('button', { name: 'File note' }).click();
    await lastTime(panel).getByRole('list', { name: 'Found in this note' }).first().waitFor();
    await look(panel);
    await lastTime(panel).evaluate((region) => region.scrollIntoView({ block: 'start' }));
  });
}

const pressMark = (name: RegExp) => (panel: Page) =>
  lastTime(panel).getByRole('button', { name }).first().click();

/** A file on its way into Sarah's notes, up to the look at it; then something done there. */
const withImport = (look: (panel: Page) => Promise<unknown> = () => Promise.resolve()) =>
  inThread('sarah', async (panel) => {
    await panel.getByRole('button', { name: 'Import a transcript or notes' }).waitFor();
    await dropFile(panel, 'order-entry_with-sarah.vtt', sarahsVtt);
    await panel.getByRole('list', { name: 'Facts by kind' }).waitFor();
    await look(panel);
  });

export const panelScenes: Scene[] = [
  scene('01-welcome-who', (extension) => firstRun(extension, 0)),
  scene('02-welcome-what', (extension) => firstRun(extension, 1)),
  scene('03-welcome-start', (extension) => firstRun(extension, 2)),
  scene('04-today', (extension) => firstRun(extension, 3)),
  scene('10-after-good-call', inThread('sarah'), { readme: 'docs/panel.png' }),
  scene('11-why', inThread('sarah', press('Open with', 'Why'))),
  scene('12-step-form', inThread('sarah', press('Next step', 'Set by hand'))),
  scene('13-picker', inThread('sarah', press('Who', 'Pick another person'))),
  scene(
    '14-keys',
    inThread('sarah', (panel) => panel.keyboard.press('?')),
  ),
  scene(
    '15-older',
    inThread('sarah', (panel) => panel.getByRole('region', { name: 'Last time' }).scrollIntoViewIfNeeded()),
  ),
  scene(
    '60-facts',
    withFacts(() => Promise.resolve()),
  ),
  scene(
    '61-fact-details',
    inThread('sarah', (panel) => pressMark(/^Pain: /)(panel)),
  ),
  scene('62-fact-date', withFacts(pressMark(/^Promise: /))),
  scene(
    '63-fact-dismissed',
    inThread('sarah', async (panel) => {
      await pressMark(/^Number: /)(panel);
      await lastTime(panel).getByRole('button', { name: 'Not right' }).click();
      await lastTime(panel).getByRole('button', { name: '1 dismissed' }).click();
    }),
  ),
  scene(
    '70-import-drop',
    inThread('sarah', async (panel) => {
      await panel.getByRole('button', { name: 'Import a transcript or notes' }).waitFor();
      await dropFile(panel, 'call.vtt', sarahsVtt, { isLet: false });
    }),
  ),
  scene(
    '71-import-choose',
    inThread('sarah', async (panel) => {
      await panel.getByRole('button', { name: 'Import a transcript or notes' }).waitFor();
      await dropFile(panel, 'offer.pdf', '%PDF');
      await panel.getByRole('alert').waitFor();
    }),
  ),
  scene('72-import-preview', withImport()),
  scene(
    '73-import-answered',
    withImport(async (panel) => {
      await panel.getByLabel('Speaker 1, 1 turn').selectOption('theirs');
      await panel.getByRole('button', { name: 'Import', exact: true }).scrollIntoViewIfNeeded();
    }),
  ),
  scene(
    '74-import-offer',
    inThread('elena', async (panel) => {
      await panel.getByRole('button', { name: 'Import a transcript or notes' }).waitFor();
      await pasteNote(panel, sarahsLines);
      await panel.getByRole('button', { name: 'Import it' }).waitFor();
    }),
  ),
  scene(
    '75-imported',
    withImport(async (panel) => {
      await panel.getByLabel('Speaker 1, 1 turn').selectOption('theirs');
      await panel.getByRole('button', { name: 'Import', exact: true }).click();
      await lastTime(panel).getByRole('list', { name: 'Found in this note' }).first().waitFor();
      await lastTime(panel).evaluate((region) => region.scrollIntoView({ block: 'start' }));
    }),
  ),
  scene('16-low-window', inThread('sarah'), { height: 500 }),
  scene('20-booked', inThread('tom')),
  scene('21-info-sent', inThread('elena')),
  scene('22-went-dark', inThread('jun')),
  scene('23-call-back-later', inThread('amira')),
  scene(
    '24-stalled',
    inThread('oliver', (panel) =>
      panel.getByRole('region', { name: 'Stalls' }).getByRole('button').first().click(),
    ),
  ),
  scene('30-not-permitted', (extension) => panelBeside(extension, sampleUrls.hubspot)),
  scene('30-asked', clicked(sampleUrls.hubspot, 'Allow HubSpot')),
  scene('30-web-page', clicked(sampleUrls.profile, 'Save this page')),
  scene('31-calendar', async (extension) => {
    const { page, tabId } = await extension.openTab(sampleUrls.calendar);
    await page.getByText('Second call: pilot costs').last().click();
    const panel = await extension.openPanel(tabId);
    await panel.waitForTimeout(500);
    return panel;
  }),
  scene(
    '32-clip',
    inThread('sarah', async (panel) => {
      await panel.evaluate(
        (clip) => chrome.storage.session.set({ 'clip:1': { id: '1', clip, clippedAt: 1 } }),
        sampleClip,
      );
      await panel.getByRole('region', { name: 'Save to library' }).scrollIntoViewIfNeeded();
    }),
  ),
  scene(
    '40-typed-note',
    inThread('sarah', (panel) =>
      panel
        .getByRole('textbox', { name: 'Notes' })
        .pressSequentially('Board moved to Feb 12. Wants the pilot in one depot first'),
    ),
  ),
];

export const optionScenes: Scene[] = [
  scene(
    '50-options',
    async (extension) => {
      const { page } = await extension.openTab(extension.url('options.html'));
      await page.getByRole('region', { name: 'Library' }).waitFor();
      await page.waitForTimeout(500);
      return page;
    },
    { widths: [360, 900], isFullPage: true },
  ),
];
