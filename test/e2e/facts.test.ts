import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { press, region } from '../support/panel.ts';
import { launchWithSample, openOn as openSample } from '../support/sample-panel.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithSample();
});
afterAll(() => extension.close());

const openOn = (key: string, name: string): Promise<Page> => openSample(extension, key, name);

async function fileNote(panel: Page, text: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Notes', exact: true }).fill(text);
  await press(region(panel, 'Notes'), 'File note');
}

const mark = (panel: Page, name: string | RegExp) =>
  region(panel, 'Last time').getByRole('button', { name, exact: true });
const line = (panel: Page, card: string) => region(panel, card).getByRole('paragraph').first().innerText();
const undo = (panel: Page) => panel.getByRole('button', { name: 'Undo' }).first();

async function dismiss(panel: Page, name: string): Promise<void> {
  await mark(panel, name).click();
  await press(region(panel, 'Last time'), 'Not right');
  await mark(panel, name).waitFor({ state: 'detached' });
}

describe('the facts of last time', () => {
  const waybills = 'their dispatchers spend 11 hrs/wk re-keying waybills';

  it('stand marked in the note, by name and within the panel’s width', async () => {
    const panel = await openOn('jun', 'Jun Takeda');
    await panel.setViewportSize({ width: 320, height: 800 });
    await fileNote(panel, `${waybills}\nhe will send the list of depots by Friday`);
    for (const name of [`Pain: ${waybills}`, `Number: ${waybills}`, /^Promise: he will send/])
      await mark(panel, name).waitFor();
    await mark(panel, /^Promise: /).click();
    await region(panel, 'Last time').getByLabel('By when?').waitFor();
    const excess = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBe(0);
    await panel.close();
  });

  it('that are dismissed take their line along, and stay dismissed after a restart, until brought back', async () => {
    const panel = await openOn('jun', 'Jun Takeda');
    await expect.poll(() => line(panel, 'Open with')).toContain('11 hours');
    await dismiss(panel, `Pain: ${waybills}`);
    await dismiss(panel, `Number: ${waybills}`);
    await expect.poll(() => line(panel, 'Open with')).not.toContain('11 hours');

    await extension.killWorker();
    await panel.reload();
    await mark(panel, '2 dismissed').waitFor();
    const { profile } = extension;
    await extension.close({ keepProfile: true });
    extension = await Extension.launch({ profile });
    const again = await openOn('jun', 'Jun Takeda');
    await mark(again, /^Promise: /).waitFor();
    expect(await mark(again, `Pain: ${waybills}`).count()).toBe(0);
    expect(await line(again, 'Open with')).not.toContain('11 hours');

    await mark(again, '2 dismissed').click();
    const dismissed = region(again, 'Last time').getByRole('list', { name: 'Dismissed facts' });
    await press(dismissed.getByRole('listitem').first(), 'Bring back');
    await mark(again, '1 dismissed').waitFor();
    await expect.poll(() => line(again, 'Open with')).toContain('11 hours');
    await again.close();
  });

  it('that are dismissed come back with one click on Undo', async () => {
    const panel = await openOn('jun', 'Jun Takeda');
    await dismiss(panel, 'Promise: he will send the list of depots by Friday');
    await undo(panel).click();
    await mark(panel, /^Promise: he will send/).waitFor();
    expect(await mark(panel, '2 dismissed').count()).toBe(0);
    await panel.close();
  });

  it('can be another kind, which holds when the note is edited', async () => {
    const text = 'they struggle with late order confirmations';
    const panel = await openOn('tom', 'Tom Brandt');
    await fileNote(panel, text);
    await mark(panel, `Pain: ${text}`).click();
    await region(panel, 'Last time').getByLabel('Kind').selectOption('Objection');
    await mark(panel, `Objection: ${text}`).waitFor();
    const note = region(panel, 'Last time').getByRole('article').first();
    await press(note, 'Edit');
    await note.getByRole('textbox').fill(`Met him at the depot.\n${text}`);
    await press(note, 'Save note');
    await mark(panel, `Objection: ${text}`).waitFor();
    expect(await mark(panel, `Pain: ${text}`).count()).toBe(0);
    await panel.reload();
    await mark(panel, `Objection: ${text}`).waitFor();
    await panel.close();
  });
});

describe('a date that may mean two days', () => {
  it('is asked, and the line names the day that was answered', async () => {
    const panel = await openOn('oliver', 'Oliver Grant');
    await fileNote(panel, 'they lose 9 hrs/wk re-keying orders. Next call is on 05/04 at 10:00');
    const question = region(panel, 'Last time').getByRole('group', { name: /^When is “05\/04/ });
    await question.waitFor();
    expect(await line(panel, 'Ask for')).not.toMatch(/April|May/);
    const [first, second] = await question.getByRole('button', { name: /10:00$/ }).allInnerTexts();
    expect([first, second].join(' ')).toMatch(/5 Apr.*4 May|4 May.*5 Apr/);
    await press(question, /4 May/);
    await question.waitFor({ state: 'detached' });
    await expect.poll(() => line(panel, 'Ask for')).toMatch(/May 4|4 May/);
    await panel.reload();
    await expect.poll(() => line(panel, 'Ask for')).toMatch(/May 4|4 May/);
    expect(await question.count()).toBe(0);

    await mark(panel, /^Next step: Next call is on/).click();
    await press(region(panel, 'Last time'), 'As it was read');
    await question.waitFor();
    await press(question, 'Not a date');
    await question.waitFor({ state: 'detached' });
    await expect.poll(() => line(panel, 'Ask for')).not.toMatch(/April|May/);
    await panel.close();
  });
});
