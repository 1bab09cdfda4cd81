import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { type LivingDraft, LivingGmail, livingUrls } from '../support/living-gmail/living-gmail.ts';

let extension: Extension;
/** A page of ours, from which the panel's messages are sent. */
let own: Page;
beforeAll(async () => {
  extension = await Extension.launch();
  own = await extension.context.newPage();
  await own.goto(extension.url('options.html'));
});
afterAll(() => extension.close());

type Answer = { ok: boolean; code?: string; value?: { text: string } };
type Ask = { key: string } & Record<string, unknown>;

/** As the panel asks the page: it is in front, and the page behind it. */
function ask(gmail: LivingGmail, name: string, data: Ask): Promise<Answer> {
  return own.evaluate(([tabId, message]) => chrome.tabs.sendMessage(tabId, message, { frameId: 0 }), [
    gmail.tabId,
    { name, data },
  ] as const) as Promise<Answer>;
}

const sarah = 'sarah.okafor@harrowfinch.example';
const mail = 'Hi there,\n\nThe board looks at it soon.\nThursday at 2 pm?';
const put = (draft: LivingDraft, to: string[], more: object = {}) => ({
  key: draft.key,
  to,
  text: mail,
  mode: 'insert',
  ...more,
});
const undo = (gmail: LivingGmail) => gmail.page.keyboard.press('Control+z');
const isSaved = async (gmail: LivingGmail, words: string) =>
  (await gmail.log()).some(({ event, text = '' }) => event === 'saved' && text.includes(words));

/** Puts the mail in from behind another tab, and takes it back in one step. */
async function putsIn(gmail: LivingGmail, draft: LivingDraft, to: string[]): Promise<string> {
  await gmail.page.bringToFront();
  const before = await draft.text();
  await own.bringToFront();
  const answer = await ask(gmail, 'draft:write', put(draft, to));
  expect(answer).toMatchObject({ ok: true, value: { text: expect.stringContaining('Hi there,') as string } });
  await gmail.page.bringToFront();
  const after = await draft.text();
  await expect.poll(() => isSaved(gmail, 'Thursday at 2 pm?')).toBe(true);
  await undo(gmail);
  expect(await draft.text()).toBe(before);
  return after;
}

describe('a mail is put into', () => {
  it('a reply in the thread: above signature and quote, and Ctrl+Z takes it back in one step', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.thread('sarah'));
    const draft = await gmail.press('reply');
    await draft.body.pressSequentially('My own line');
    const after = await putsIn(gmail, draft, [sarah]);
    expect(after).toMatch(
      /^My own line\s+Hi there,\s+The board looks at it soon\.\s+Thursday at 2 pm\?\s+--\s/,
    );
    expect(after).toContain('the team types every order twice');
  });
});
