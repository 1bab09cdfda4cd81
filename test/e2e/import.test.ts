import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extension } from '../support/extension.ts';
import { press, readCards, region, storedTexts } from '../support/panel.ts';
import { launchWithSample, openOn as openSample } from '../support/sample-panel.ts';
import { dropFile, longVtt, pasteNote, sarahsLines, sarahsVtt } from '../support/sample-talks.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithSample();
});
afterAll(() => extension.close());

async function openOn(key: string, name: string): Promise<Page> {
  const panel = await openSample(extension, key, name);
  await panel.getByRole('button', { name: 'Import a transcript or notes' }).waitFor();
  return panel;
}

const dialog = (panel: Page) => panel.getByRole('dialog', { name: /^Import for / });
const notesBox = (panel: Page) => panel.getByRole('textbox', { name: 'Notes', exact: true });
const mark = (panel: Page, name: string | RegExp) =>
  region(panel, 'Last time').getByRole('button', { name }).first();
const pain = /^Pain: .*Our team spends fifteen hours a week/i;

/** Waits until as many threads read beside the page: the panel's own, which a mail page always needs, and an import's. */
async function threads(panel: Page, count: number): Promise<void> {
  await expect.poll(() => panel.workers().length).toBe(count);
}

/** Says who the unknown voice is, and imports. */
async function answerAndImport(panel: Page): Promise<void> {
  await dialog(panel).getByLabel('Speaker 1, 1 turn').selectOption('theirs');
  await press(dialog(panel), 'Import');
  await dialog(panel).waitFor({ state: 'hidden' });
}

describe('a transcript that is dropped on the panel', () => {
  it('is looked at, imported, marked and used, and taken out again by Undo', async () => {
    const panel = await openOn('sarah', 'Sarah Okafor');
    await panel.setViewportSize({ width: 320, height: 800 });
    const before = await readCards(panel);
    const texts = await storedTexts(panel);
    await dropFile(panel, 'order-entry.vtt', sarahsVtt, { isLet: false });
    await panel.getByText('Drop to import for Sarah Okafor').waitFor();
    await dropFile(panel, 'order-entry.vtt', sarahsVtt);

    await dialog(panel).getByText('7 turns').waitFor();
    expect(await dialog(panel).getByLabel('Maya Lindqvist, 3 turns').inputValue()).toBe('me');
    expect(await dialog(panel).getByLabel('Sarah Okafor, 3 turns').inputValue()).toBe('contact');
    await dialog(panel).getByRole('list', { name: 'Facts by kind' }).getByText('Pain').waitFor();
    expect(await dialog(panel).getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await storedTexts(panel)).toEqual(texts);
    await answerAndImport(panel);

    await mark(panel, pain).waitFor();
    await mark(panel, /^Promise: I will send you a cost model/).waitFor();
    await expect.poll(async () => (await readCards(panel))[0]?.line).toMatch(/fifteen hours|15 hours/);
    // Somebody who imported it knows who is who: the words stay with their speakers.
    const [stored] = (await storedTexts(panel)).filter((text) => text.includes('carrier forms'));
    expect(stored).toMatch(
      /^Maya Lindqvist: Thanks .*\nSarah Okafor: By hand\. .*\nThem: And that has to be/,
    );

    await panel.getByRole('button', { name: 'Undo' }).first().click();
    await mark(panel, pain).waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await readCards(panel)).map(({ line }) => line))
      .toEqual(before.map(({ line }) => line));
    await panel.close();
  });

  it('is cancelled at once, while it is read and in the preview, and leaves nothing', async () => {
    const panel = await openOn('sarah', 'Sarah Okafor');
    const texts = await storedTexts(panel);
    await threads(panel, 1);
    // As large as may be, so that there is time to press the button.
    await dropFile(panel, 'long.vtt', longVtt(990_000), { times: 19 });
    await dialog(panel).getByRole('progressbar').waitFor();
    await press(dialog(panel), 'Cancel');
    await dialog(panel).getByLabel('Or paste the text').fill(sarahsLines);
    await press(dialog(panel), 'Look at this text');
    await dialog(panel).getByLabel('Speaker 1, 1 turn').waitFor();
    await panel.keyboard.press('Escape');
    await dialog(panel).waitFor({ state: 'hidden' });
    await threads(panel, 1);
    expect(await storedTexts(panel)).toEqual(texts);
    await panel.close();
  });

  it('may be of five megabytes: the panel answers while it is read, and it is imported whole', async () => {
    const panel = await openOn('oliver', 'Oliver Grant');
    const file = longVtt(6_000_000);
    expect(file.length).toBeGreaterThan(5_000_000);
    await dropFile(panel, 'day.vtt', file);
    await dialog(panel).getByText('of it is kept').waitFor();
    // In a thread of its own: the page itself has nothing to do.
    await threads(panel, 2);
    await dialog(panel)
      .getByLabel(/^Speaker 1, /)
      .selectOption('left_out');
    await press(dialog(panel), 'Import');
    await dialog(panel).waitFor({ state: 'hidden' });
    await region(panel, 'Last time').getByText('The lines and the marks come from the first').waitFor();
    const longest = Math.max(...(await storedTexts(panel)).map(({ length }) => length));
    expect(longest).toBeGreaterThan(2_000_000);
    await panel.close();
  });

  it.each([
    ['a PDF', 'offer.pdf', '%PDF-1.7', 'A PDF cannot be read here'],
    ['a file with nothing in it', 'call.vtt', '', 'This file is empty'],
    [
      'something else by the name of a text',
      'call.txt',
      '\u0000\u0001\u0002'.repeat(50),
      'no text in this file',
    ],
    [
      'captions without a word',
      'call.vtt',
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n\n',
      'No words were found',
    ],
  ])('is refused in words where it is %s', async (_what, name, text, words) => {
    const panel = await openOn('tom', 'Tom Brandt');
    await dropFile(panel, name, text);
    expect(await dialog(panel).getByRole('alert').innerText()).toContain(words);
    await panel.close();
  });
});

describe('a transcript that is pasted into the notes', () => {
  it('stays there as pasted, and moves into a talk of its own where the rep says so', async () => {
    const panel = await openOn('elena', 'Elena Vásquez');
    await pasteNote(panel, sarahsLines);
    expect(await notesBox(panel).inputValue()).toBe(sarahsLines);
    await panel.getByText('This looks like a transcript of 7 turns').waitFor();
    await press(panel, 'Import it');
    await dialog(panel).getByLabel('Sarah Okafor, 3 turns').selectOption('contact');
    await answerAndImport(panel);
    await mark(panel, pain).waitFor();
    expect(await notesBox(panel).inputValue()).toBe('');
    await panel.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => notesBox(panel).inputValue()).toBe(sarahsLines);
    await panel.close();
  });

  it('of an hour, kept as typed, is read beside the page', async () => {
    const panel = await openOn('amira', 'Amira Haddad');
    const asideCount = () => panel.evaluate(() => performance.getEntriesByName('read-aside').length);
    expect(await asideCount()).toBe(0);
    await pasteNote(panel, longVtt(60_000).replaceAll(/<v ([^>]+)>([^<]*)<\/v>/g, '$1: $2'));
    await press(panel, 'Keep it as typed');
    await press(region(panel, 'Notes'), 'File note');
    await mark(panel, pain).waitFor();
    expect(await asideCount()).toBeGreaterThan(0);
    await panel.close();
  });
});
