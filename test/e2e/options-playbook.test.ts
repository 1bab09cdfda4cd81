import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extension } from '../support/extension.ts';
import { press, region } from '../support/panel.ts';
import { launchWithSample, openOn } from '../support/sample-panel.ts';

let extension: Extension;
let options: Page;
beforeAll(async () => {
  extension = await launchWithSample();
  options = (await extension.openTab(extension.url('options.html#playbook'))).page;
});
afterAll(() => extension.close());

const playbook = () => region(options, 'Playbook');

describe('a playbook of the rep’s own', () => {
  it('is copied, edited and used: the panel goes by its days', async () => {
    await press(playbook(), 'Copy and edit: Consultative');
    const form = playbook().getByRole('form');
    await form.getByLabel('Name').fill('Ours');
    await form.getByLabel('A next step counts as booked from').selectOption('4');
    const window = form.getByRole('group', { name: 'after a call with nothing booked' });
    await window.getByLabel('To business day').fill('9x');
    await press(form, 'Save');
    await window.getByText('A whole number, please.').waitFor();
    await window.getByLabel('To business day').fill('3');
    await press(form, 'Save');
    await press(options, 'Use it');
    await expect.poll(() => playbook().getByRole('radio', { name: /^Ours/ }).isChecked()).toBe(true);

    const panel = await openOn(extension, 'sarah', 'Sarah Okafor');
    const reasons = region(panel, 'Next step').getByText('Timing after a call');
    await expect.poll(() => reasons.textContent()).toContain('you use Ours (own), business days 2 to 3;');
    await options.bringToFront();
    await playbook()
      .getByRole('radio', { name: /^Consultative/ })
      .click();
    await expect.poll(() => reasons.textContent()).toContain('you use consultative (');
    await panel.close();
  });

  it('goes into a file and comes back as another one; a broken file is refused with where and why', async () => {
    await options.bringToFront();
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      press(playbook(), 'Export: Ours'),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const give = (content: string) =>
      playbook()
        .locator('input[type=file]')
        .setInputFiles({ name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await give(text);
    await playbook()
      .getByRole('radio', { name: /^Ours 2/ })
      .waitFor();
    await give(text.replace('"minStrength": 4', '"minStrength": 9'));
    await expect.poll(() => playbook().getByRole('alert').innerText()).toContain('playbook.minStrength');
  });
});
