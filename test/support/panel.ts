import type { Locator, Page } from 'playwright-core';

export type CardText = { name: string; line: string; evidence: string[]; rule: string };

/** The sample cast: the key in the sample mail's address, and the name. */
export const cast = [
  ['sarah', 'Sarah Okafor'],
  ['tom', 'Tom Brandt'],
  ['elena', 'Elena Vásquez'],
  ['jun', 'Jun Takeda'],
  ['amira', 'Amira Haddad'],
  ['oliver', 'Oliver Grant'],
] as const;

const cardNames = ['Open with', 'Bring', 'Ask for'] as const;

export function region(panel: Page, name: string): Locator {
  return panel.getByRole('region', { name, exact: true });
}

export function press(within: Page | Locator, name: string | RegExp): Promise<void> {
  return within.getByRole('button', { name, exact: typeof name === 'string' }).click();
}

/** The three steps of the first run. */
export async function finishFirstRun(panel: Page, start: 'Add sample data' | 'Start empty'): Promise<void> {
  await panel.getByLabel('Your name').fill('Maya Lindqvist');
  await panel.getByLabel('Your work e-mail').fill('maya@kestrelloop.example');
  await panel.getByLabel('Your company').fill('Kestrel Loop');
  await press(panel, 'Next');
  await press(panel, 'I understand');
  await press(panel, start);
  await region(panel, 'Who').waitFor();
}

/** Waits until the panel is about somebody. */
export async function showsPerson(panel: Page, name: string): Promise<void> {
  await region(panel, 'Who').getByText(name, { exact: true }).first().waitFor();
}

/** The three cards with what **Why** shows of each; a card without a line says what is missing. */
export async function readCards(panel: Page): Promise<CardText[]> {
  const cards: CardText[] = [];
  // A tab behind another one paints no frames, and a click waits for one.
  await panel.bringToFront();
  for (const name of cardNames) {
    const card = region(panel, name);
    await card.waitFor();
    const why = card.getByRole('button', { name: 'Why' });
    const line = (await card.getByRole('paragraph').first().innerText()).trim();
    if ((await why.count()) === 0) {
      cards.push({ name, line, evidence: [], rule: '' });
      continue;
    }
    await why.click();
    const evidence = await card.locator('blockquote').allInnerTexts();
    const rule = await card.getByRole('paragraph').last().innerText();
    cards.push({ name, line, evidence: evidence.map((text) => text.trim()), rule });
    await why.click();
  }
  return cards;
}

/** Every text that the extension's database holds of notes and touches: what evidence may quote. */
export function storedTexts(panel: Page): Promise<string[]> {
  return panel.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The database does not answer.')));
      });
    const [first] = await indexedDB.databases();
    const db = await answer(indexedDB.open(first?.name ?? ''));
    const tables = db.transaction(['notes', 'touches']);
    const rows = await Promise.all(
      ['notes', 'touches'].map((name) => answer(tables.objectStore(name).getAll())),
    );
    db.close();
    return rows.flat().map((row: { text?: string }) => row.text ?? '');
  });
}
