import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Extension } from '../support/extension.ts';
import { fillDatabase } from './fill-database.ts';
import { type Figure, printTable, summarise } from './measure.ts';

const rows = 50_000;
const longestMs = 240_000;

const csvOf = (count: number, rowOf: (at: number) => string, headings: string): string =>
  [headings, ...Array.from({ length: count }, (_, at) => rowOf(at))].join('\n');

/** Of every ten contacts one is known already, and one stands in the file twice. */
const contacts = csvOf(
  rows,
  (at) => {
    const one = at % 10 === 9 ? at - 1 : at;
    const known =
      at % 10 === 0
        ? `person${at / 10}@firm${(at / 10) % 997}.example`
        : `import${one}@crowd${one % 4_000}.example`;
    return `${one + 1},First${one},Last${one},${known},+1 555 ${one},Buyer,Crowd ${one % 4_000}`;
  },
  'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Associated Company',
);
const notes = csvOf(
  rows,
  (at) =>
    `${at},2026-0${1 + (at % 9)}-1${at % 10} 1${at % 10}:05,"They retype orders by hand, ${at} a week.\nCFO holds the budget.",import${1 + (at % 8_000) * 10 - (((at % 8_000) * 10) % 10)}@crowd1.example`,
  'Record ID,Activity date,Note body,Contact email',
);

/** From the file to everything written, with the longest task of the page meanwhile. */
async function bringIn(
  page: Page,
  name: string,
  path: string,
): Promise<{ look: number; write: number; longest: number }> {
  const section = page.getByRole('region', { name: 'Bring in from a CRM' });
  await page.evaluate(() => {
    const seen = { longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { seen });
  });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    section.getByRole('button', { name: 'Choose a CSV file' }).click(),
  ]);
  // A file of the disk: one that is handed over as bytes is made in the page, which would be its longest task.
  await chooser.setFiles(path);
  const chosenAt = performance.now();
  await section.getByRole('table').waitFor({ timeout: 60_000 });
  const shownAt = performance.now();
  // Of plain notes it is asked what they are: as talks there is most to write.
  const talks = section.getByLabel('Notes of calls and meetings');
  if ((await talks.count()) > 0) await talks.check();
  await section.getByRole('button', { name: 'Import', exact: true }).click();
  await section.getByText(`from ${name}`).waitFor({ timeout: 120_000 });
  const doneAt = performance.now();
  const longest = await page.evaluate(
    () => (globalThis as unknown as { seen: { longest: number } }).seen.longest,
  );
  return { look: shownAt - chosenAt, write: doneAt - shownAt, longest };
}

/** Two exports of 50,000 rows into a database of 10,000 contacts, in a real Chromium: figures to read. */
export async function benchCrmImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'second-call-exports-'));
  const extension = await Extension.launch();
  const limit = setTimeout(() => void extension.close(), longestMs);
  try {
    const page = (await extension.openTab(extension.url('options.html#bring-in'))).page;
    await page.getByRole('button', { name: 'Choose a CSV file' }).waitFor();
    await fillDatabase(page, { contacts: 10_000, notes: 20_000 });
    const figures: Figure[] = [];
    for (const [name, text] of [
      ['contacts.csv', contacts],
      ['notes.csv', notes],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, text);
      const { look, write, longest } = await bringIn(page, name, path);
      const label = `${rows.toLocaleString('en')} rows of ${name}`;
      figures.push(
        summarise(`from the file to the preview, ${label}`, [look]),
        summarise(`from Import to everything written, ${label}`, [write]),
        summarise(`longest task of the page meanwhile, ${label}`, [longest]),
      );
    }
    const startedAt = performance.now();
    await page.getByRole('button', { name: 'Undo import of contacts.csv' }).click();
    await page.getByText('from contacts.csv').waitFor({ state: 'detached', timeout: 120_000 });
    figures.push(summarise('undo of the contacts', [performance.now() - startedAt]));
    printTable('Bringing in exports', figures);
  } finally {
    clearTimeout(limit);
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
