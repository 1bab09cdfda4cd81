import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import type { Extension } from '../support/extension.ts';
import { type LivingDraft, LivingGmail, livingUrls } from '../support/living-gmail/living-gmail.ts';
import { press, region, showsPerson } from '../support/panel.ts';
import { launchWithSample } from '../support/sample-panel.ts';

let extension: Extension;
let gmail: LivingGmail;
let panel: Page;
beforeAll(async () => {
  extension = await launchWithSample();
  gmail = await LivingGmail.open(extension, livingUrls.thread('sarah'));
  panel = await extension.openPanel(gmail.tabId);
  await showsPerson(panel, 'Sarah Okafor');
});
afterAll(() => extension.close());

const check = () => region(panel, 'Draft check');
/** The parts as the panel has them of the text that stands there now: `{ reference: true, … }`. */
async function parts(): Promise<Record<string, boolean>> {
  const shown = await check()
    .locator('[data-current=true] [data-part]')
    .evaluateAll((items) =>
      (items as HTMLElement[]).map(({ dataset }) => [dataset.part, dataset.there === 'true'] as const),
    );
  return Object.fromEntries(shown);
}
/** The words of the draft that are marked, by the look of the mark. */
const marked = (look: string) =>
  gmail.page.evaluate((name) => Array.from(CSS.highlights.get(name) ?? [], String), `second-call-${look}`);
/** A person's own words, typed at the top of a draft. */
async function type(draft: LivingDraft, text: string): Promise<void> {
  await gmail.page.bringToFront();
  await draft.body.focus();
  await gmail.page.keyboard.press('Control+Home');
  await gmail.page.keyboard.insertText(text);
}
async function discard(draft: LivingDraft): Promise<void> {
  await gmail.page.bringToFront();
  await draft.press('discard');
  await expect.poll(() => check().count()).toBe(0);
}

describe('a reply to a good first call', () => {
  it('is offered, put in, found complete, and asks for what is taken out again', async () => {
    const draft = await gmail.press('reply');
    await press(check(), 'Insert');
    await check().getByText('In the draft. Ctrl+Z takes it back.').waitFor();
    expect(await draft.text()).toMatch(/^Hi Sarah,/);
    expect(await draft.text()).toContain('the team types every order twice');
    await expect.poll(parts).toEqual({ reference: true, value: true, ask: true });
    expect(await axeFindings(panel)).toEqual([]);
    // The rep takes the question out.
    await gmail.page.bringToFront();
    await draft.body.getByText('suit you').last().click({ clickCount: 3 });
    await gmail.page.keyboard.press('Delete');
    await expect.poll(parts).toMatchObject({ reference: true, ask: false });
    await check().getByText('No ask').waitFor();
    await discard(draft);
  });

  it('shows first what nobody ever said, marks it in the draft, and takes a fix without losing a word', async () => {
    const draft = await gmail.press('reply');
    await type(draft, 'Hi Sarah, just checking in. You save 40% with us.');
    const findings = check().getByRole('list', { name: 'Findings' }).getByRole('listitem');
    await expect.poll(() => findings.first().getAttribute('data-rule')).toBe('coach/ungrounded-number');
    await expect.poll(() => marked('error')).toEqual(['40%']);
    await findings.first().getByRole('button').first().click();
    await expect.poll(() => marked('shown')).toEqual(['40%']);
    await check()
      .getByRole('button', { name: /^Use this: (?:Last time|When we spoke|In your message)/ })
      .first()
      .click();
    await check().getByText('In the draft. Ctrl+Z takes it back.').waitFor();
    const text = await draft.text();
    expect(text).not.toContain('checking in');
    expect(text).toContain('You save 40% with us.');
    await expect.poll(parts).toMatchObject({ reference: true });
    // Folded up, nothing is marked any more.
    await press(check(), 'Hide');
    await expect.poll(() => marked('error')).toEqual([]);
    await discard(draft);
  });
});

describe('which draft', () => {
  it('is the one with the cursor, and the panel is about whom it goes to', async () => {
    await gmail.page.bringToFront();
    const reply = await gmail.press('reply');
    await expect.poll(() => check().innerText()).toContain('To Sarah Okafor');
    const fresh = await gmail.press('compose-new');
    await fresh.address('to', 'elena.vasquez@norrlandfoods.example');
    await fresh.body.click();
    await showsPerson(panel, 'Elena Vásquez');
    await expect.poll(() => check().innerText()).toContain('Elena');
    await press(check(), 'Insert');
    await expect.poll(() => fresh.text()).toContain('Hi Elena,');
    expect(await reply.text()).not.toContain('Elena');
    expect(await fresh.subject.inputValue()).not.toBe('');
    await reply.body.click();
    await showsPerson(panel, 'Sarah Okafor');
    await expect.poll(() => check().innerText()).toContain('To Sarah Okafor');
    await fresh.press('discard');
    await discard(reply);
  });
});

describe('the mail that is offered', () => {
  it('fits what is next: a teaser before a booked call, the recap on request, in the tone and language that are chosen', async () => {
    await gmail.page.bringToFront();
    await gmail.goTo('tom');
    await showsPerson(panel, 'Tom Brandt');
    const draft = await gmail.press('reply');
    const mail = check().getByRole('group', { name: 'Mail' });
    await mail.getByRole('heading', { name: 'Teaser' }).waitFor();
    await press(mail, 'Open');
    await mail.getByLabel('Kind').selectOption('Recap');
    await mail.getByRole('heading', { name: 'Recap' }).waitFor();
    await mail.getByLabel('Tone').selectOption('Brief');
    await mail.getByLabel('Language').selectOption('Deutsch');
    await mail.getByRole('heading', { name: 'Recap · Brief · Deutsch' }).waitFor();
    expect(await axeFindings(panel)).toEqual([]);
    await type(draft, 'What I wrote myself.');
    await press(mail, 'Replace my text');
    await press(panel, 'Replace');
    await expect.poll(() => draft.text()).toContain('Guten Tag Tom Brandt');
    expect(await draft.text()).not.toContain('What I wrote myself.');
    await discard(draft);
  });

  it('has a way out for one who has gone dark, and the check asks for that and not for a meeting', async () => {
    await gmail.page.bringToFront();
    const draft = await gmail.press('compose-new');
    await draft.address('to', 'jun.takeda@pelhamsystems.example');
    await draft.body.click();
    await showsPerson(panel, 'Jun Takeda');
    await press(check(), 'Insert');
    await expect.poll(parts).toMatchObject({ reference: true, exit: true });
    expect(await draft.text()).toMatch(/^Hi Jun,/);
    expect(await draft.subject.inputValue()).not.toBe('');
    await draft.press('discard');
  });

  it('is silent where nobody is sold to, and marks nothing', async () => {
    await gmail.page.bringToFront();
    const draft = await gmail.press('compose-new');
    await draft.address('to', 'ravi@kestrelloop.example');
    await type(draft, 'Just checking in: 40% of the pizza is gone.');
    await check().getByText('To colleagues only: nothing to check.').waitFor();
    expect(await check().getByRole('button').count()).toBe(0);
    expect(await marked('error')).toEqual([]);
    await draft.press('discard');
  });
});
