import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { Extension } from '../support/extension.ts';
import { finishFirstRun, press, readCards, region, showsPerson } from '../support/panel.ts';
import { sampleUrls } from '../support/sample-sites.ts';
import { dropFile, sarahsVtt } from '../support/sample-talks.ts';

let extension: Extension;
let mail: { page: Page; tabId: number };
beforeAll(async () => {
  extension = await Extension.launch();
  mail = await extension.openTab(sampleUrls.thread('sarah'));
  const panel = await extension.openPanel(mail.tabId);
  await finishFirstRun(panel, 'Add sample data');
  await panel.close();
});
afterAll(() => extension.close());

const show = (key: string) => mail.page.evaluate((hash) => (location.hash = hash), `#inbox/${key}`);

describe('the first run', () => {
  it('goes through by keyboard alone, in three steps', async () => {
    const fresh = await Extension.launch();
    const { tabId } = await fresh.openTab(sampleUrls.thread('sarah'));
    const panel = await fresh.openPanel(tabId);
    await panel.getByRole('heading', { name: 'Who you are' }).waitFor();
    const typing = ['Maya Lindqvist', 'maya@kestrelloop.example', 'Kestrel Loop'];
    for (const text of typing) {
      await panel.keyboard.press('Tab');
      await panel.keyboard.type(text);
    }
    await panel.keyboard.press('Enter');
    await panel.getByText('step 2 of 3').waitFor();
    await tabTo(panel, 'I understand');
    await panel.keyboard.press('Enter');
    await panel.getByText('step 3 of 3').waitFor();
    await tabTo(panel, 'Add sample data');
    await panel.keyboard.press('Enter');
    await showsPerson(panel, 'Sarah Okafor');
    expect((await readCards(panel)).map(({ name }) => name)).toEqual(['Open with', 'Bring', 'Ask for']);
    await fresh.close();
  });
});

/** Presses Tab until a control of that name has the focus. */
async function tabTo(panel: Page, name: string): Promise<void> {
  const focused = () =>
    panel.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused()) === name) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`${name} was not reached by Tab.`);
}

describe('by keyboard alone', () => {
  it('the lines are copied, notes taken, stalls answered and the keys shown', async () => {
    const panel = await extension.openPanel(mail.tabId);
    await showsPerson(panel, 'Sarah Okafor');
    for (const [key, card] of [
      ['o', 'Open with'],
      ['b', 'Bring'],
      ['a', 'Ask for'],
    ] as const) {
      await region(panel, card).waitFor();
      await panel.keyboard.press(key);
      await region(panel, card).getByRole('status').getByText('Copied').waitFor();
    }
    await panel.keyboard.press('?');
    await panel.getByRole('dialog').waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
    await panel.keyboard.press('s');
    expect(
      await region(panel, 'Stalls').evaluate((element) => element.contains(document.activeElement)),
    ).toBe(true);
    await panel.keyboard.press('Enter');
    await tabTo(panel, 'Why');
    await panel.keyboard.press('Enter');
    await panel.locator('blockquote mark').first().waitFor();
    await panel.close();
  });

  it('n goes to the notes, and letters there are letters', async () => {
    const panel = await extension.openPanel(mail.tabId);
    await showsPerson(panel, 'Sarah Okafor');
    await panel.getByRole('textbox', { name: 'Notes', exact: true }).waitFor();
    await panel.keyboard.press('n');
    await panel.keyboard.type('oba? ns');
    expect(await panel.getByRole('textbox', { name: 'Notes', exact: true }).inputValue()).toBe('oba? ns');
    await panel.close();
  });
});

async function lookAtTalk(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Import a transcript or notes' }).waitFor();
  await dropFile(panel, 'call.vtt', sarahsVtt);
  await panel.getByLabel('Speaker 1, 1 turn').selectOption('theirs');
  await panel.getByRole('list', { name: 'Facts by kind' }).waitFor();
}

async function openSummary(summary: Locator): Promise<void> {
  if (!(await summary.evaluate((element) => element.closest('details')?.open))) await summary.click();
}

async function chooseTime(panel: Page): Promise<void> {
  const next = region(panel, 'Next step');
  await next
    .getByRole('button', { name: /\d{2}:\d{2}/ })
    .first()
    .click();
  await next.getByRole('link', { name: 'Open Google Calendar' }).waitFor();
  // Without the toast, which moves while the window changes its width.
  await panel.reload();
  await next.getByText('Agenda of the invitation').click();
}

describe('axe finds nothing', () => {
  const states: [string, string, (panel: Page) => Promise<void>][] = [
    ['a person with everything open', 'sarah', openEverything],
    [
      'somebody unknown',
      'stranger',
      (panel) => panel.getByRole('button', { name: 'Add Noor Bakker' }).waitFor(),
    ],
    ['the mail list', '', (panel) => region(panel, 'Today').waitFor()],
    ['a transcript that is looked at', 'sarah', lookAtTalk],
    ['a time that was chosen', 'sarah', chooseTime],
  ];
  it.each(states)('in %s: 360 and 320 px, light and dark', async (_name, key, ready) => {
    await show(key);
    const panel = await extension.openPanel(mail.tabId);
    await ready(panel);
    for (const width of [360, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        await panel.setViewportSize({ width, height: 800 });
        await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await axeFindings(panel)).toEqual([]);
        expect(await sidewaysOf(panel)).toEqual([]);
      }
    await doubleText(panel);
    expect(await sidewaysOf(panel)).toEqual([]);
    await panel.close();
  });

  it('in the options', async () => {
    const { page } = await extension.openTab(extension.url('options.html'));
    await page.getByRole('region', { name: 'Sites' }).waitFor();
    await page.getByRole('button', { name: 'CalDAV' }).click();
    await page.getByText(/^Holidays: /).click();
    await page.getByLabel('Country').selectOption('Switzerland');
    await page
      .getByText(/Christmas Day/)
      .first()
      .waitFor();
    await page.getByText('What it says').first().click();
    await page.getByRole('button', { name: 'Copy and edit: Consultative' }).click();
    for (const chapter of await page.getByRole('form').locator('summary').all()) await openSummary(chapter);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysOf(page)).toEqual([]);
    await doubleText(page);
    expect(await sidewaysOf(page)).toEqual([]);
    await page.close();
  });
});

/** The size of text that WCAG 1.4.4 asks for. */
const doubleText = (page: Page) => page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

/** What reaches beyond the right edge. */
function sidewaysOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.textContent.slice(0, 60)),
  );
}

async function openEverything(panel: Page): Promise<void> {
  await showsPerson(panel, 'Sarah Okafor');
  for (const why of await panel.getByRole('button', { name: 'Why' }).all()) await why.click();
  await region(panel, 'Stalls').getByRole('button').first().click();
  await region(panel, 'Last time')
    .getByRole('button', { name: /^Deadline: / })
    .click();
  await region(panel, 'Last time').getByLabel('By when?').waitFor();
}

describe('the tab', () => {
  it('is followed, and held by the pin', async () => {
    await show('sarah');
    const { page: panel } = await extension.openTab(extension.url('sidepanel.html'));
    await mail.page.bringToFront();
    await showsPerson(panel, 'Sarah Okafor');
    const other = await extension.openTab(sampleUrls.thread('jun'));
    await showsPerson(panel, 'Jun Takeda');
    // Behind another tab no frame is painted, so a click would wait for ever: the event itself is sent.
    await region(panel, 'Who').getByRole('button', { name: 'Pin' }).dispatchEvent('click');
    await region(panel, 'Who').getByRole('button', { name: 'Pin', pressed: true }).waitFor();
    await mail.page.bringToFront();
    await show('oliver');
    const pinned = await extension.openPanel(mail.tabId);
    await showsPerson(pinned, 'Oliver Grant');
    expect(await region(panel, 'Who').innerText()).toContain('Jun Takeda');
    await other.page.evaluate(() => (location.hash = '#inbox/amira'));
    await showsPerson(panel, 'Amira Haddad');
    for (const page of [panel, pinned, other.page]) await page.close();
  });

  it('is read while it never finishes loading', async () => {
    const { page, tabId } = await extension.openTab(`${sampleUrls.gmail}?never#inbox/sarah`);
    const panel = await extension.openPanel(tabId);
    await showsPerson(panel, 'Sarah Okafor');
    expect((await readCards(panel)).length).toBe(3);
    await panel.close();
    await page.close();
  });

  it('opens the side panel of the browser by a click on the toolbar icon', async () => {
    await extension.clickToolbarIcon(mail.page);
    expect(await extension.hasSidePanel()).toBe(true);
  });

  it('says so when the page holds more than may be read, and shows nobody', async () => {
    await show('sarah');
    const panel = await extension.openPanel(mail.tabId);
    await showsPerson(panel, 'Sarah Okafor');
    await extension.evaluateInContentScript(
      mail.page,
      `chrome.runtime.sendMessage({ name: 'context:report', data: { state: 'read', snapshot: { app: 'gmail', page: 'thread', people: [], found: { x: 'y'.repeat(1e7) } } } })`,
    );
    await region(panel, 'Who').getByText('holds more than can be read').waitFor();
    expect(await region(panel, 'Open with').count()).toBe(0);
    await panel.close();
  });
});

describe('somebody unknown', () => {
  it('is added with one click, and gets a plan for the first call', async () => {
    await show('stranger');
    const panel = await extension.openPanel(mail.tabId);
    await press(panel, 'Add Noor Bakker');
    await showsPerson(panel, 'Noor Bakker');
    await region(panel, 'Plan').waitFor();
    await panel.reload();
    await showsPerson(panel, 'Noor Bakker');
    expect(await panel.getByRole('button', { name: /^Add / }).count()).toBe(0);
    await panel.close();
  });

  it('with a script for a name stays text everywhere', async () => {
    await show('script');
    const panel = await extension.openPanel(mail.tabId);
    await panel.getByRole('button', { name: /^Add / }).first().click();
    await region(panel, 'Who').getByText('Robin').first().waitFor();
    const notes = panel.getByRole('textbox', { name: 'Notes', exact: true });
    await notes.fill(
      '<img src=x onerror="document.title=\'ran\'"> <script>document.title="ran"</script> they lose 9 hours a week',
    );
    await press(region(panel, 'Notes'), 'File note');
    await region(panel, 'Last time').getByText('<img src=x').first().waitFor();
    expect(await panel.locator('img, script:not([src])').count()).toBe(0);
    expect(await panel.title()).not.toBe('ran');
    expect(await mail.page.title()).not.toBe('ran');
    await panel.close();
  });
});

describe('an empty start', () => {
  it('shows the page and nobody else; sample data come on request and go with one click', async () => {
    const fresh = await Extension.launch();
    const { tabId } = await fresh.openTab(sampleUrls.thread('sarah'));
    const panel = await fresh.openPanel(tabId);
    await finishFirstRun(panel, 'Start empty');
    await panel.getByRole('button', { name: 'Add Sarah Okafor' }).waitFor();
    expect(await region(panel, 'Open with').count()).toBe(0);
    const { page: options } = await fresh.openTab(fresh.url('options.html#data'));
    await press(options, 'Add sample data');
    await showsPerson(panel, 'Sarah Okafor');
    await panel.bringToFront();
    await region(panel, 'Open with').waitFor();
    await press(panel, 'Remove sample data');
    await panel.getByRole('button', { name: 'Add Sarah Okafor' }).waitFor();
    await panel.getByRole('button', { name: 'Remove sample data' }).waitFor({ state: 'detached' });
    await fresh.close();
  });
});
