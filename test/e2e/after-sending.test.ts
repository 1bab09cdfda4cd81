import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Conversation, Note, Touch, ValueAsset } from '../../lib/core/model/entities.ts';
import { axeFindings } from '../support/axe-findings.ts';
import type { Extension } from '../support/extension.ts';
import { LivingGmail, livingUrls } from '../support/living-gmail/living-gmail.ts';
import { press, region, showsPerson } from '../support/panel.ts';
import { launchWithSample } from '../support/sample-panel.ts';
import { storedRows } from '../support/stored-rows.ts';

let extension: Extension;
let gmail: LivingGmail;
let panel: Page;

const own = 'Jun, you said that the night shift plans by phone. Shall we look at it on Thursday at ten?';

const recap = `Night shift planning - November 18, 2026
Summary
They plan the night shift by phone.
Action items
Maya: send the model by Friday
Transcript
0:00 - Maya Lindqvist
Hi Jun, how do you plan the night shift?
0:07 - Jun Takeda
By phone. It takes us nine hours a week.
0:15 - Maya Lindqvist
I will send you the model by Friday.
0:21 - Jun Takeda
Good.`;

beforeAll(async () => {
  extension = await launchWithSample();
  gmail = await LivingGmail.open(extension, livingUrls.thread('jun', { undo: 4_000 }));
  panel = await extension.openPanel(gmail.tabId);
  await showsPerson(panel, 'Jun Takeda');
});
afterAll(async () => extension?.close());

const isAlive = ({ deletedAt }: { deletedAt: number | null }) => deletedAt === null;
/** What was noticed in the page, by the touches' ids. */
const noticed = async (what: 'sent' | 'answer' = 'sent') =>
  (await storedRows<Touch>(panel, 'touches')).filter(
    (touch) => isAlive(touch) && touch.id.startsWith(`${what} `),
  );
const line = () => panel.getByText(/^Mail to Jun noted\./);

async function writeReply(text: string) {
  await gmail.page.bringToFront();
  const draft = await gmail.press('reply');
  await draft.body.focus();
  await gmail.page.keyboard.press('Control+Home');
  await gmail.page.keyboard.type(text);
  await expect.poll(() => draftInContext(text)).toBe(true);
  return draft;
}

const draftInContext = async (text: string): Promise<boolean> => {
  const { snapshot } = (await extension.contextOf(gmail.tabId)) ?? {};
  return snapshot?.composes?.some((compose) => compose.text.includes(text)) === true;
};

it('a draft that is thrown away is no touch', async () => {
  const draft = await writeReply('Jun, this one goes nowhere.');
  await draft.press('discard');
  await expect.poll(() => draftInContext('goes nowhere')).toBe(false);
  expect(await noticed()).toEqual([]);
});

it('a reply that is sent is one touch, said in one line, and undone with the sending', async () => {
  const draft = await writeReply(own);
  // What it knows of the draft stands in the session's store.
  await extension.killWorker();
  await draft.press('send');
  await expect.poll(async () => (await noticed()).map(({ text }) => text)).toEqual([own]);
  expect(await noticed()).toMatchObject([{ kind: 'email', direction: 'out' }]);
  await line().waitFor();
  await expect.poll(() => line().innerText()).toMatch(/Next: .+, day \d\.$/);
  await gmail.page.locator('#link_undo').click();
  await expect.poll(() => noticed()).toEqual([]);
  await line().waitFor({ state: 'detached' });
  // The same draft, sent again.
  await (await gmail.draft()).press('send');
  await expect.poll(async () => (await noticed()).length).toBe(1);
});

it('the rep takes the line back, with all that was written', async () => {
  await panel.bringToFront();
  await line().waitFor();
  await press(panel, 'Undo');
  await expect.poll(() => noticed()).toEqual([]);
});

it('an answer that arrives is one touch without its words', async () => {
  const before = (await noticed('answer')).length;
  await gmail.page.bringToFront();
  await gmail.receive('jun', 'Thursday is fine. Can you send me the figures of a similar firm before?');
  await expect.poll(async () => (await noticed('answer')).length).toBe(before + 1);
  expect((await noticed('answer')).map(({ direction, text }) => [direction, text])).toEqual(
    Array.from({ length: before + 1 }, () => ['in', undefined]),
  );
  await panel.getByText(/^Jun wrote today: noted\./).waitFor();
});

it('the thread’s words stand in the panel, and are kept only on a click', async () => {
  const place = region(panel, 'In this thread');
  await place.getByText('figures of a similar firm').waitFor();
  const notes = async () =>
    (await storedRows<Note>(panel, 'notes')).filter(
      (note) => isAlive(note) && note.text.includes('figures of a similar firm'),
    );
  expect(await notes()).toEqual([]);
  await panel.bringToFront();
  await press(place, /^Keep as note: Jun/);
  await expect.poll(async () => (await notes()).length).toBe(1);
  const [note] = await notes();
  const talks = await storedRows<Conversation>(panel, 'conversations');
  expect(talks.find(({ id }) => id === note?.conversationId)).toMatchObject({
    kind: 'email',
    direction: 'in',
  });
  await place.getByText('✓ Kept').waitFor();
  await press(place, 'Keep whole thread');
  await panel
    .getByText(/mails? kept under/)
    .last()
    .waitFor();
  expect((await notes()).length).toBe(1);
});

it('words that are marked in a mail are kept, and kept once', async () => {
  const place = region(panel, 'In this thread');
  const notes = async () => (await storedRows<Note>(panel, 'notes')).filter(isAlive).length;
  const before = await notes();
  await gmail.page.bringToFront();
  await gmail.page
    .locator('.a3s p:visible')
    .last()
    .evaluate((line) => getSelection()?.selectAllChildren(line));
  await panel.bringToFront();
  await press(place, 'Keep selection');
  await panel.getByText('Kept already').waitFor();
  await gmail.page.evaluate(() => getSelection()?.removeAllRanges());
  await press(place, 'Keep selection');
  await panel.getByText('Mark some words in the mail first.').waitFor();
  expect(await notes()).toBe(before);
});

it('the mail that the panel put in is noted with what it consists of, and its asset is used', async () => {
  await gmail.page.bringToFront();
  await gmail.goTo('sarah');
  await showsPerson(panel, 'Sarah Okafor');
  const draft = await gmail.press('reply');
  await panel.bringToFront();
  await press(panel.getByRole('group', { name: 'Mail' }), /^Insert/);
  await expect.poll(() => draft.text()).toContain('Sarah');
  await gmail.page.bringToFront();
  await expect.poll(() => draftInContext('Sarah')).toBe(true);
  await draft.press('send');
  await expect.poll(async () => (await noticed()).length).toBe(1);
  const [touch] = await noticed();
  expect(touch).toMatchObject({ contactId: 'sample-sarah', direction: 'out' });
  expect(touch?.parts).toContain('reference');
  const assets = await storedRows<ValueAsset>(panel, 'valueAssets');
  const used = assets.filter(({ usedWith }) => usedWith.some(({ at }) => at === touch?.at));
  expect(used.map(({ id }) => id)).toEqual(touch?.assetIds);
  expect(used).not.toEqual([]);
});

it('a note taker’s recap becomes a conversation with its talk', async () => {
  await gmail.page.bringToFront();
  await gmail.goTo('jun');
  await gmail.receive('jun', recap, { name: 'Fathom', email: 'no-reply@fathom.video' });
  await panel.bringToFront();
  await showsPerson(panel, 'Jun Takeda');
  const place = region(panel, 'In this thread');
  await press(place, 'Keep as conversation');
  await panel.getByText('Talk kept under “Last time”').waitFor();
  const talks = await storedRows<Conversation>(panel, 'conversations');
  const talk = talks.find(({ kind, title }) => kind === 'meeting' && title?.startsWith('Night shift'));
  expect(talk).toMatchObject({ outcome: 'held', contactIds: ['sample-jun'] });
  await press(place, 'Keep as conversation');
  await panel.getByText('Kept already').last().waitFor();
});

it.each([360, 320])(
  'axe finds nothing in the thread’s region and the line at %i px, light and dark',
  async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.setViewportSize({ width, height: 800 });
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(panel)).toEqual([]);
      expect(
        await panel.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
  },
);

it('a follow-up that is due opens Gmail’s own page with whom and what about', async () => {
  await gmail.goTo();
  await panel.bringToFront();
  const today = region(panel, 'Today');
  await today.waitFor();
  // On a weekend they are all still to come.
  await today.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  const [written] = await Promise.all([
    extension.context.waitForEvent('page'),
    today.getByRole('button', { name: 'Write in Gmail' }).first().click(),
  ]);
  await written.waitForURL(/view=cm/);
  const { host, searchParams } = new URL(written.url());
  expect([host, searchParams.get('fs')]).toEqual(['mail.google.com', '1']);
  expect(searchParams.get('to')).toMatch(/^[^@\s]+@[^@\s]+\.example$/);
  expect(searchParams.get('su')).toMatch(/\S{3}/);
  await written.close();
});
