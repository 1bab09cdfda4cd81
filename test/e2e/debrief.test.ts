import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import type { Extension } from '../support/extension.ts';
import { press, region, showsPerson } from '../support/panel.ts';
import { importRows } from '../support/import-rows.ts';
import { sampleUrls } from '../support/sample-sites.ts';
import { launchWithSample, openOn as openSample } from '../support/sample-panel.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithSample();
});
afterAll(() => extension.close());

const openOn = (key: string, name: string): Promise<Page> => openSample(extension, key, name);
const dialog = (panel: Page) => panel.getByRole('dialog', { name: 'Debrief' });
const light = (panel: Page) => region(panel, 'Next step').getAttribute('data-state');
const focused = (panel: Page): Promise<string> =>
  panel.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.labels?.[0]
        : undefined;
    return label?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** A talk of this contact that ended a moment ago, with its notes, as the panel's own editor leaves them. */
async function fileTalk(panel: Page, text: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Notes', exact: true }).fill(text);
  await press(region(panel, 'Notes'), 'File note');
  await region(panel, 'Next step').getByText('Once the talk is over:').waitFor();
}

async function openDebrief(panel: Page): Promise<void> {
  await panel.bringToFront();
  const button = region(panel, 'Next step').getByRole('button', { name: 'Debrief' });
  await button.focus();
  await panel.keyboard.press('Enter');
  await dialog(panel).getByRole('radiogroup').first().waitFor();
}

const excess = (panel: Page) =>
  panel.evaluate(() => {
    const shown = document.querySelector('dialog[open]') ?? document.documentElement;
    return Math.max(shown.scrollWidth - shown.clientWidth, document.documentElement.scrollWidth - innerWidth);
  });

describe('the debrief', () => {
  it('is done by keyboard alone, and everything of it is kept', async () => {
    const panel = await openOn('jun', 'Jun Takeda');
    await fileTalk(
      panel,
      'price list check is still the bottleneck\nhe said this was really helpful\nhe will send the list of distributors by Friday',
    );
    expect(await light(panel)).toBe('none');
    await openDebrief(panel);
    await expect.poll(() => focused(panel)).toContain('Held');
    // What the notes say is filled in, marked, and can be taken away.
    const form = dialog(panel);
    expect(await form.getByRole('radio', { name: 'Held' }).isChecked()).toBe(true);
    expect(await form.getByRole('checkbox', { name: /really helpful/ }).isChecked()).toBe(true);
    const theirs = form.getByRole('textbox', { name: /^Theirs, line 1, from your notes/ });
    expect(await theirs.inputValue()).toContain('send the list of distributors');
    expect(await form.getByLabel('Theirs, line 1: by when').inputValue()).not.toBe('');
    expect(await axeFindings(panel)).toEqual([]);

    await panel.keyboard.press('1');
    await expect.poll(() => focused(panel)).toMatch(/\d\d:\d\d/);
    await panel.keyboard.press('1');
    await expect.poll(() => focused(panel)).toContain('Agenda');
    await panel.keyboard.type('decide whether to measure one week');
    await form.getByText('Booked. Firm once each side brings something.').waitFor();
    await panel.keyboard.press('Enter');
    await expect.poll(() => focused(panel)).toContain('calendar');
    await panel.keyboard.press('Enter');
    await expect.poll(() => focused(panel)).toContain('Understanding');
    await panel.keyboard.press('2');
    await expect.poll(() => focused(panel)).toContain('What comes first');
    await panel.keyboard.type('the wait comes before the portal now');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Enter');
    await expect.poll(() => focused(panel)).toContain('Theirs, line 1');
    for (const _field of ['text', 'day', 'next text']) await panel.keyboard.press('Enter');
    await expect.poll(() => focused(panel)).toContain('Ours, line 1');
    await panel.keyboard.type('the measuring sheet');
    await form.getByText('Firm: day, time, and both sides bring something.').waitFor();
    await panel.keyboard.press('Control+Enter');
    await dialog(panel).waitFor({ state: 'detached' });
    await expect.poll(() => light(panel)).not.toBe('none');
    const state = await light(panel);

    await panel.reload();
    await expect.poll(() => light(panel)).toBe(state);
    expect(await region(panel, 'Next step').getByRole('button', { name: 'Debrief' }).count()).toBe(0);
    await panel.close();
  });

  it('keeps what was typed when it is closed, when the panel is, and when the worker dies; the undo brings it back too', async () => {
    const { tabId } = await extension.openTab(sampleUrls.thread('tom'));
    const panel = await extension.openPanel(tabId);
    await showsPerson(panel, 'Tom Brandt');
    await fileTalk(panel, 'went through the numbers with him, no date yet');
    await openDebrief(panel);
    await panel.keyboard.press('1');
    const change = dialog(panel).getByRole('radiogroup', { name: 'What changed for the buyer?' });
    await change.getByRole('radio', { name: 'Confidence' }).press('3');
    await expect.poll(() => focused(panel)).toContain('surer');
    await panel.keyboard.type('he trusts his own figure');
    await panel.keyboard.press('Escape');
    await dialog(panel).waitFor({ state: 'detached' });
    await expect.poll(() => focused(panel)).toBe('Debrief');
    await openDebrief(panel);
    const words = dialog(panel).getByLabel('What are they surer of now?');
    expect(await words.inputValue()).toBe('he trusts his own figure');
    await words.press('End');
    await words.pressSequentially(' now');
    await panel.close();
    await extension.killWorker();

    const again = await extension.openPanel(tabId);
    await showsPerson(again, 'Tom Brandt');
    await openDebrief(again);
    expect(await dialog(again).getByLabel('What are they surer of now?').inputValue()).toBe(
      'he trusts his own figure now',
    );
    await again.keyboard.press('Control+Enter');
    await dialog(again).waitFor({ state: 'detached' });
    await again.getByRole('button', { name: 'Undo' }).first().click();
    await region(again, 'Next step').getByRole('button', { name: 'Debrief' }).waitFor();
    await openDebrief(again);
    expect(await dialog(again).getByLabel('What are they surer of now?').inputValue()).toBe(
      'he trusts his own figure now',
    );
    await again.close();
  });

  it('takes “nothing” for an answer, and says that the deal is fragile until a talk changes something', async () => {
    const panel = await openOn('oliver', 'Oliver Grant');
    await fileTalk(panel, 'he liked the demo, no date, nothing new');
    await openDebrief(panel);
    await panel.keyboard.press('1');
    const nothing = dialog(panel).getByRole('radio', { name: 'Nothing' });
    await nothing.focus();
    await panel.keyboard.press('4');
    await dialog(panel)
      .getByText(/the deal is fragile, however good it felt/)
      .waitFor();
    await panel.keyboard.press('Control+Enter');
    await region(panel, 'Next step').getByText('Fragile: nothing changed for them').waitFor();
    await panel.reload();
    await expect.poll(() => region(panel, 'Next step').innerText()).toMatch(/Fragile: nothing changed.*R19/s);
    await panel.close();
  });

  it('is of the meeting that has just ended, which only the calendar knows: days and lines go by it too', async () => {
    const panel = await openOn('elena', 'Elena Vásquez');
    const next = region(panel, 'Next step');
    await next.getByText(/How did the talk of/).waitFor();
    const endsAt = Date.now() - 2 * 60_000;
    await importRows(extension, {
      meetings: [
        {
          id: 'review',
          calendarId: 'work',
          uid: 'review',
          title: 'Security review',
          startsAt: endsAt - 30 * 60_000,
          endsAt,
          attendees: [{ email: 'elena.vasquez@norrlandfoods.example' }],
        },
      ],
    });
    await panel.bringToFront();
    await next.getByText(/How did (?:today|yesterday)’s talk go/).waitFor();
    await expect.poll(async () => (await next.innerText()).match(/day \d+/g)?.length).toBe(3);
    expect((await next.innerText()).match(/day \d+/g)).not.toContainEqual(expect.stringMatching(/[6-9]/));
    await openDebrief(panel);
    await dialog(panel).getByText('Security review').waitFor();
    await panel.keyboard.press('1');
    const change = dialog(panel).getByRole('radiogroup', { name: 'What changed for the buyer?' });
    await change.getByRole('radio', { name: 'Confidence' }).press('3');
    await panel.keyboard.press('Control+Enter');
    await dialog(panel).waitFor({ state: 'detached' });
    await next.getByRole('button', { name: 'Debrief' }).waitFor({ state: 'detached' });
    expect(await light(panel)).toBe('none');
    await panel.close();
  });

  it('after a no-show asks for nothing but two new times, and the lines follow', async () => {
    const panel = await openOn('elena', 'Elena Vásquez');
    await fileTalk(panel, 'no show, waited ten minutes');
    await openDebrief(panel);
    expect(await dialog(panel).getByRole('radio', { name: 'No-show' }).isChecked()).toBe(true);
    expect(await dialog(panel).getByRole('radiogroup', { name: 'What changed for the buyer?' }).count()).toBe(
      0,
    );
    await panel.keyboard.press('Control+Enter');
    await dialog(panel).waitFor({ state: 'detached' });
    await expect
      .poll(() => region(panel, 'Open with').innerText())
      .toMatch(/miss|did not|didn’t|didn't|caught/i);
    await panel.close();
  });

  it.each([
    [360, 'light'],
    [320, 'dark'],
  ] as const)('stands inside %i px in %s, with no violation', async (width, colorScheme) => {
    const panel = await openOn('amira', 'Amira Haddad');
    await panel.setViewportSize({ width, height: 800 });
    await panel.emulateMedia({ colorScheme });
    if ((await region(panel, 'Next step').getByRole('button', { name: 'Debrief' }).count()) === 0)
      await fileTalk(
        panel,
        'the move is done\nnext call Thursday or Friday, she checks\nI send the list of open orders tomorrow',
      );
    await openDebrief(panel);
    expect(await excess(panel)).toBe(0);
    expect(await axeFindings(panel)).toEqual([]);
    await panel.close();
  });
});
