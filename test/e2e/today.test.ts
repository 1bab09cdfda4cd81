import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { finishFirstRun, press, region, showsPerson } from '../support/panel.ts';
import { sampleUrls } from '../support/sample-sites.ts';
import { todayBackup } from '../support/today-backup.ts';

let extension: Extension;
let panel: Page;

beforeAll(async () => {
  extension = await Extension.launch();
  const { tabId } = await extension.openTab(sampleUrls.article);
  panel = await extension.openPanel(tabId);
  await finishFirstRun(panel, 'Start empty');
  const { page: options } = await extension.openTab(extension.url('options.html#data'));
  const zone = await options.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const buffer = Buffer.from(todayBackup(Date.now(), zone));
  await options
    .getByLabel('Choose a backup file')
    .setInputFiles({ name: 'week.json', mimeType: 'application/json', buffer });
  await options.getByRole('button', { name: 'Import', exact: true }).click();
  await panel.bringToFront();
  await line('Ruth Alcott').waitFor();
});
afterAll(() => extension.close());

const today = () => region(panel, 'Today');
const line = (who: string) => today().getByRole('listitem').filter({ hasText: who });
const undo = () => panel.getByRole('button', { name: 'Undo' }).first();

/** Presses something that takes a line off, sees it gone, and takes it back. */
async function takesOff(who: string, act: () => Promise<void>): Promise<void> {
  await act();
  await line(who).waitFor({ state: 'detached' });
  await undo().click();
  await line(who).waitFor();
}

const more = async (who: string, name: string | RegExp) => {
  await press(line(who), `More for ${who}`);
  await press(line(who), name);
};

describe('Today with nobody on screen', () => {
  it('tells each thing to do once, with why and their words', async () => {
    const words = await today().innerText();
    for (const expected of [
      /Nadia Crewe\s+Send the price list\s+You said you would/,
      /Ivo Marsh\s+Send something of value ahead of the meeting/,
      /Ruth Alcott\s+Book the next meeting[\s\S]*R18\s+“Wants it fixed before the audit in spring/,
      /Lena Voss\s+Try 4, by e-mail/,
      /Owen Pell\s+Offer two new times/,
    ])
      expect(words).toMatch(expected);
    // He asked to be called in three months.
    expect(words).not.toContain('Paul Ferro');
  });

  it.each([360, 320])('fits in %i px', async (width) => {
    await panel.setViewportSize({ width, height: 800 });
    const excess = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
  });

  it('takes a line off when it is done, and brings it back', async () => {
    // Nadia herself may stay: now nothing is booked with her.
    await takesOff('Send the price list', () => press(line('Nadia Crewe'), 'Done: Nadia Crewe'));
    await takesOff('Lena Voss', () => press(line('Lena Voss'), 'Done: Lena Voss'));
    await expect(line('Send the price list').count()).resolves.toBe(1);
  });

  it('puts a line off by keyboard alone', async () => {
    await takesOff('Owen Pell', async () => {
      const button = line('Owen Pell').getByRole('button', { name: 'More for Owen Pell' });
      await button.focus();
      await panel.keyboard.press('Enter');
      await panel.keyboard.press('Tab');
      await panel.keyboard.press('Enter');
    });
    await expect(line('Owen Pell').count()).resolves.toBe(1);
  });

  it('leaves a closed deal in peace', async () => {
    await takesOff('Ruth Alcott', () => more('Ruth Alcott', 'Lost'));
    await expect(line('Ruth Alcott').count()).resolves.toBe(1);
  });

  it('takes a task of the rep’s own', async () => {
    await press(today(), 'Add a task');
    await panel.getByLabel('What to do').fill('Order the banner');
    await panel.keyboard.press('Enter');
    await line('Order the banner').waitFor();
    await press(line('Order the banner'), /^Done/);
    await line('Order the banner').waitFor({ state: 'detached' });
    await expect(line('Order the banner').count()).resolves.toBe(0);
  });
});

describe('the mail ahead of a meeting', () => {
  it('is made from the notes, opens in Gmail, and is asked for no more once it is sent', async () => {
    await press(line('Ivo Marsh'), 'Write the mail');
    const dialog = panel.getByRole('dialog', { name: 'Ahead of the meeting' });
    const text = await dialog.getByLabel('Mail').inputValue();
    for (const words of ['200 delivery notes', 'How a haulier stopped retyping', '2 pm'])
      expect(text).toContain(words);
    const href = await dialog.getByRole('link', { name: 'Open in Gmail' }).getAttribute('href');
    const { searchParams } = new URL(href ?? '');
    expect(searchParams.get('to')).toBe('ivo@tallowpeak.example');
    expect(searchParams.get('body')).toBe(text);
    await press(dialog, 'I sent it');
    await line('Ivo Marsh').waitFor({ state: 'detached' });
    await undo().click();
    await line('Ivo Marsh').waitFor();
    await press(line('Ivo Marsh'), 'Done: Ivo Marsh');
    await line('Ivo Marsh').waitFor({ state: 'detached' });
  });
});

describe('from Today to a person, and back', () => {
  it('opens the person with one click', async () => {
    await press(line('Ruth Alcott'), 'Ruth Alcott');
    await showsPerson(panel, 'Ruth Alcott');
    await region(panel, 'Open with').waitFor();
    await today().waitFor({ state: 'detached' });
    await expect(today().count()).resolves.toBe(0);
  });

  it('is reached again from the person, with how many wait', async () => {
    const button = region(panel, 'Who').getByRole('button', { name: /^Today/ });
    await button.getByText('Today 4').waitFor();
    await button.click();
    await line('Lena Voss').waitFor();
    await button.click();
    await region(panel, 'Notes').waitFor();
    await expect(today().count()).resolves.toBe(0);
  });
});
