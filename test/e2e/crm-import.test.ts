import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extension } from '../support/extension.ts';
import { press, readCards, region, storedTexts } from '../support/panel.ts';
import { launchWithSample, openOn } from '../support/sample-panel.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'crm-exports');

let extension: Extension;
let options: Page;
beforeAll(async () => {
  extension = await launchWithSample();
  options = (await extension.openTab(extension.url('options.html#bring-in'))).page;
});
afterAll(() => extension.close());

const section = () => region(options, 'Bring in from a CRM');
const list = () => section().getByRole('list', { name: 'Brought in' });

type Chosen = string | { name: string; mimeType: string; buffer: Buffer };

async function choose(file: Chosen): Promise<void> {
  await options.bringToFront();
  const [chooser] = await Promise.all([
    options.waitForEvent('filechooser'),
    press(section(), 'Choose a CSV file'),
  ]);
  await chooser.setFiles(typeof file === 'string' ? join(fixtures, file) : file);
}

async function counts(kind: string): Promise<string[]> {
  await section().getByRole('table').waitFor();
  const row = section()
    .getByRole('row')
    .filter({ has: options.getByRole('rowheader', { name: kind }) });
  return row.getByRole('cell').allInnerTexts();
}

/** An hour ago by the clock on the wall, as HubSpot writes it: later than whatever the sample tells. */
const anHourAgo = Temporal.Now.plainDateTimeISO()
  .subtract({ hours: 1 })
  .toString({ smallestUnit: 'minute' })
  .replace('T', ' ');
const notes = {
  name: 'hubspot-notes.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    readFileSync(join(fixtures, 'hubspot-notes.csv'), 'utf8').replace('2026-10-12 14:05', anHourAgo),
  ),
};

/** Of plain notes no file says whether they tell of a talk. */
const sayTalks = () =>
  section()
    .getByRole('group', { name: 'What are these 2 notes? The file does not say.' })
    .getByLabel('Notes of calls and meetings')
    .check();

async function bringIn(chosen: Chosen, rows: number, answer?: () => Promise<void>): Promise<void> {
  const file = typeof chosen === 'string' ? chosen : chosen.name;
  await choose(chosen);
  await section().getByRole('table').waitFor();
  await answer?.();
  await press(section(), 'Import');
  await list().getByText(`Imported ${rows} rows from ${file}`).waitFor();
}

describe('the exports of a CRM', () => {
  it('come in after a look: contacts, then deals, then notes, with what cannot be taken listed', async () => {
    await choose('hubspot-contacts.csv');
    // The sample knows Sarah and her company: she is added to, never doubled.
    expect(await counts('People')).toEqual(['2', '1', '0', '0']);
    await section()
      .getByText(/^1 row stays out/)
      .click();
    await section().getByText('Row 5: Email: “not an address” is no e-mail address.').waitFor();
    await press(section(), 'Import');
    await list().getByText('Imported 3 rows from hubspot-contacts.csv').waitFor();
    await bringIn('hubspot-deals.csv', 2);
    await bringIn(notes, 2, sayTalks);
  });

  it('stand in the panel beside a mail: the note is what was said last, and the opener is made of it', async () => {
    const panel = await openOn(extension, 'sarah', 'Sarah Okafor');
    const texts = await storedTexts(panel);
    expect(texts).toContain('Their month-end close takes 9 days.\nThe board wants 4 by spring.');
    await region(panel, 'Last time').getByText('Their month-end close takes 9 days.').first().waitFor();
    const [opener] = await readCards(panel);
    expect(opener?.line).toContain('9 days');
    expect(opener?.evidence.join(' ')).toContain('Their month-end close takes 9 days.');
    await panel.close();
  });

  it('add nothing the second time', async () => {
    await choose(notes);
    expect(await counts('Notes')).toEqual(['0', '0', '2', '0']);
    await section().getByText('Everything in this file is known already.').waitFor();
    expect(await section().getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    await press(section(), 'Cancel');
  });

  it('are taken back after a reload, and what they said is gone', async () => {
    await options.reload();
    await press(list(), 'Undo import of hubspot-notes.csv');
    await expect.poll(() => list().innerText()).not.toContain('hubspot-notes.csv');
    expect((await storedTexts(options)).join()).not.toContain('month-end close');
  });

  it('of another CRM ask what their columns and notes are, once, and how their dates are written', async () => {
    const csv = 'Wer;Anschrift;Was;Wann\nOle Brekke;ole@brekkefisk.example;Wants a demo;03/04/2026\n';
    const file = { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await choose(file);
    await section().getByLabel('Wer').selectOption('contact.name');
    await section().getByLabel('Anschrift').selectOption('contact.email');
    await section().getByLabel('Was').selectOption('note.text');
    await press(section(), 'Show what comes in');
    await section().getByRole('alert').getByText('Notes need the column with their date.').waitFor();
    await section().getByLabel('Wann').selectOption('note.at');
    await press(section(), 'Show what comes in');
    const day = section().getByRole('group', { name: /^How are the dates .+, as in 03\/04\/2026\?$/ });
    await day.getByLabel(/^Day first/).click();
    await section().getByText('Apr 3, 2026').waitFor();
    expect(await section().getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    await section()
      .getByRole('group', { name: /^What is this 1 note/ })
      .getByLabel(/^Other notes/)
      .check();
    await press(section(), 'Import');
    await list().getByText('Imported 1 row from liste.csv').waitFor();
    await choose({ ...file, buffer: Buffer.from(csv.replace('03/04', '13/04')) });
    expect(await counts('Notes')).toEqual(['1', '0', '0', '0']);
    expect(
      await section()
        .getByLabel(/^Other notes/)
        .isChecked(),
    ).toBe(true);
    await press(section(), 'Cancel');
  });

  it('leave nothing behind when they are cancelled while they are written', async () => {
    const rows = Array.from(
      { length: 12_000 },
      (_, at) => `Person ${at},p${at}@crowd${at % 500}.example,Crowd ${at % 500}`,
    );
    const buffer = Buffer.from(['Name,Email,Company', ...rows].join('\n'));
    await choose({ name: 'crowd.csv', mimeType: 'text/csv', buffer });
    await press(section(), 'Show what comes in');
    expect((await counts('People'))[0]).toBe('12,000');
    await press(section(), 'Import');
    await expect.poll(() => section().getByRole('progressbar').getAttribute('value')).toMatch(/^[1-9]/);
    await press(section(), 'Cancel');
    await section().getByRole('button', { name: 'Choose a CSV file' }).waitFor();
    await bringIn(notes, 2);
    expect(await list().innerText()).not.toContain('crowd.csv');
    await choose({ name: 'crowd.csv', mimeType: 'text/csv', buffer });
    expect((await counts('People'))[0]).toBe('12,000');
  });
});
