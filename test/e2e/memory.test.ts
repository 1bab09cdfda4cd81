import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { finishFirstRun, press, readCards, region, showsPerson, storedTexts } from '../support/panel.ts';
import { sampleUrls } from '../support/sample-sites.ts';

let extension: Extension;
let panel: Page;
beforeAll(async () => {
  extension = await Extension.launch();
  const { tabId } = await extension.openTab(sampleUrls.thread('sarah'));
  panel = await extension.openPanel(tabId);
  await finishFirstRun(panel, 'Add sample data');
});
afterAll(() => extension.close());

const notes = (page: Page) => page.getByRole('textbox', { name: 'Notes', exact: true });
const openOn = async (key: string, name: string) => {
  const { tabId } = await extension.openTab(sampleUrls.thread(key));
  const opened = await extension.openPanel(tabId);
  await showsPerson(opened, name);
  return { tabId, panel: opened };
};

describe('notes', () => {
  it('are there again when the panel was closed on the very last key', async () => {
    const { panel: first, tabId } = await openOn('sarah', 'Sarah Okafor');
    await notes(first).pressSequentially('They retype 40 orders a day');
    await first.close();
    const second = await extension.openPanel(tabId);
    await expect.poll(() => notes(second).inputValue()).toBe('They retype 40 orders a day');
    await second.close();
  });

  it('say Saved, and survive the death of the worker', async () => {
    const { panel: first } = await openOn('jun', 'Jun Takeda');
    await extension.killWorker();
    await notes(first).pressSequentially('Wants it before the March launch');
    await region(first, 'Notes').getByRole('status').getByText('Saved').waitFor();
    await first.reload();
    await expect.poll(() => notes(first).inputValue()).toBe('Wants it before the March launch');
    await first.close();
  });

  it('survive a restart of the browser', async () => {
    const { panel: first } = await openOn('oliver', 'Oliver Grant');
    await notes(first).pressSequentially('Budget is decided in week 50');
    await region(first, 'Notes').getByRole('status').getByText('Saved').waitFor();
    const { profile } = extension;
    await extension.close({ keepProfile: true });
    extension = await Extension.launch({ profile });
    const { panel: second } = await openOn('oliver', 'Oliver Grant');
    await expect.poll(() => notes(second).inputValue()).toBe('Budget is decided in week 50');
    panel = second;
  });

  it('of two panels on one contact follow each other', async () => {
    const { panel: one, tabId } = await openOn('amira', 'Amira Haddad');
    await notes(one).pressSequentially('The move ends on 12 December');
    await region(one, 'Notes').getByRole('status').getByText('Saved').waitFor();
    const two = await extension.openPanel(tabId);
    await expect.poll(() => notes(two).inputValue()).toBe('The move ends on 12 December');
    await notes(two).press('Control+End');
    await notes(two).pressSequentially(', she calls then');
    await expect.poll(() => notes(one).inputValue()).toBe('The move ends on 12 December, she calls then');
    await one.close();
    await two.close();
  });

  it('that two panels began at once are both kept', async () => {
    const { panel: one, tabId } = await openOn('tom', 'Tom Brandt');
    const two = await extension.openPanel(tabId);
    await showsPerson(two, 'Tom Brandt');
    // Both boxes are open and empty before either is written to.
    for (const page of [one, two]) await notes(page).waitFor();
    const texts = ['He signs up to 20k alone', 'The auditor wants the contract first'];
    await Promise.all([one, two].map((page, index) => notes(page).fill(texts[index] ?? '')));
    for (const text of texts)
      await expect
        .poll(async () => (await storedTexts(one)).filter((stored) => stored.includes(text)).length)
        .toBe(1);
    await one.close();
    await two.close();
  });

  it('keep the person, the text and the cursor while the page loads again', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.thread('jun'));
    const first = await extension.openPanel(tabId);
    await showsPerson(first, 'Jun Takeda');
    await notes(first).waitFor();
    await first.keyboard.press('n');
    await first.keyboard.type(' one');
    await notes(first).evaluate((box) => {
      const state = Object.assign(window, { takenAway: 0 });
      new MutationObserver(() => (state.takenAway += box.isConnected ? 0 : 1)).observe(document.body, {
        subtree: true,
        childList: true,
      });
    });
    await page.goto(`${sampleUrls.gmail}?blank#inbox/jun`, { waitUntil: 'commit' });
    await region(first, 'Who').getByText('reading…').waitFor({ state: 'attached' });
    await first.keyboard.type(' two');
    await page.goto(sampleUrls.thread('jun'), { waitUntil: 'commit' });
    await region(first, 'Who').getByText('reading…').waitFor({ state: 'detached' });
    await first.keyboard.type(' three');
    expect(await notes(first).inputValue()).toMatch(/ one two three$/);
    expect(await first.evaluate(() => (window as unknown as { takenAway: number }).takenAway)).toBe(0);
    await page.evaluate(() => (location.hash = '#inbox/oliver'));
    await showsPerson(first, 'Oliver Grant');
    expect(await notes(first).inputValue()).not.toContain('three');
    await first.close();
    await page.close();
  });

  it('change the lines once they are filed', async () => {
    const { panel: first } = await openOn('elena', 'Elena Vásquez');
    await notes(first).fill(
      'call: they lose 9 hours a week to re-keying supplier orders, wants to be live before 15 January',
    );
    await press(region(first, 'Notes'), 'File note');
    await expect.poll(async () => (await readCards(first))[0]?.line).toMatch(/9 hours|15 January|January 15/);
    // The cards may be made anew while they are read: filing a note is heard of by the guard as well.
    const evidence = async () => (await readCards(first))[0]?.evidence.join(' ');
    await expect.poll(evidence).toMatch(/9 hours|15 January/);
    const older = region(first, 'Last time').getByRole('button', { name: /older/ });
    if ((await older.count()) > 0) await older.click();
    await region(first, 'Last time').getByText('they lose 9 hours a week').waitFor();
    await first.close();
  });
});

describe('a note that is already there', () => {
  it('is filed with one click, though the text box was left', async () => {
    const { panel: first, tabId } = await openOn('tom', 'Tom Brandt');
    await notes(first).fill('He wants the model before the board meets');
    await region(first, 'Notes').getByRole('status').getByText('Saved').waitFor();
    await first.close();
    const second = await extension.openPanel(tabId);
    await expect.poll(() => notes(second).inputValue()).toContain('before the board meets');
    await press(region(second, 'Notes'), 'File note');
    await expect.poll(() => notes(second).inputValue()).toBe('');
    await region(second, 'Last time').getByText('before the board meets').first().waitFor();
    await second.close();
  });
});

describe('a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-call-backup-'));
  const file = join(folder, 'backup.json');
  const openData = async () => (await extension.openTab(extension.url('options.html#data'))).page;

  it('exported, wiped and imported gives the same panel', async () => {
    const { tabId, panel: first } = await openOn('sarah', 'Sarah Okafor');
    const before = await readCards(first);
    const typed = await notes(first).inputValue();
    expect(typed).not.toBe('');

    const options = await openData();
    const download = options.waitForEvent('download');
    await press(options, 'Export');
    await (await download).saveAs(file);
    await press(options, 'Delete');
    await press(options, 'Delete everything');
    await first.bringToFront();
    await first.reload();
    await first.getByRole('heading', { name: 'Who you are' }).waitFor();

    await options.bringToFront();
    await options.getByLabel('Choose a backup file').setInputFiles(file);
    await options.getByText('Nothing is written until you press Import').waitFor();
    await press(options, 'Import');
    await options.getByText('Backup imported').waitFor();
    await first.close();
    const again = await extension.openPanel(tabId);
    await showsPerson(again, 'Sarah Okafor');
    expect(await readCards(again)).toEqual(before);
    expect(await notes(again).inputValue()).toBe(typed);
    await again.close();
  });

  it('says that all is the same when it is imported again, and refuses a broken file', async () => {
    const options = await openData();
    await options.getByLabel('Choose a backup file').setInputFiles(file);
    await options.getByText('Nothing is written until you press Import').waitFor();
    const counts = await options.getByRole('row', { name: /^contacts/ }).innerText();
    expect(counts.split(/\s+/).slice(1, 3)).toEqual(['0', '0']);
    const broken = readFileSync(file, 'utf8').slice(0, 500);
    await options
      .getByLabel('Choose a backup file')
      .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
    await options.getByRole('alert').waitFor();
    await options.close();
  });
});
