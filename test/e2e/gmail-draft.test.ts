import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { fillBody, randomDrafts } from '../support/random-drafts.ts';
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

/** As the panel asks the page. */
function ask(gmail: LivingGmail, name: string, data: Ask): Promise<Answer> {
  return own.evaluate(([tabId, message]) => chrome.tabs.sendMessage(tabId, message, { frameId: 0 }), [
    gmail.tabId,
    { name, data },
  ] as const) as Promise<Answer>;
}

const sarah = 'sarah.okafor@harrowfinch.example';
const tom = 'tom.brandt@harrowfinch.example';
const jun = 'jun.takeda@pelhamsystems.example';
const mail = 'Hi there,\n\nThe board looks at it soon.\nThursday at 2 pm?';
const put = (draft: LivingDraft, to: string[], more: object = {}) => ({
  key: draft.key,
  to,
  text: mail,
  mode: 'insert',
  ...more,
});
const undo = (gmail: LivingGmail) => gmail.page.keyboard.press('Control+z');
const lastSaved = async (gmail: LivingGmail) =>
  (await gmail.log()).filter(({ event }) => event === 'saved').at(-1)?.text ?? '';

/** Puts the mail in while another tab is in front, sees it saved, and takes it back in one step. */
async function putsIn(gmail: LivingGmail, draft: LivingDraft, to: string[]): Promise<string> {
  const before = await draft.text();
  await own.bringToFront();
  const { value } = await ask(gmail, 'draft:write', put(draft, to));
  // Her words and the mail, and nothing of signature or quote.
  expect(value?.text.replace(/^My own line\n\n/, '')).toBe(mail);
  await gmail.page.bringToFront();
  const after = await draft.text();
  expect(after.replace(/\n+/g, '\n')).toContain(mail.replace('\n\n', '\n'));
  await expect.poll(() => lastSaved(gmail)).toContain('Thursday at 2 pm?');
  await undo(gmail);
  expect(await draft.text()).toBe(before);
  // No event of ours was one that a strict page does not believe.
  expect((await gmail.log()).filter(({ event }) => event === 'ignored')).toEqual([]);
  await gmail.page.close();
  return after;
}

describe('a mail is put', () => {
  it('into a reply, at the cursor, above signature and quote; one Ctrl+Z takes it back', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.thread('sarah'));
    const draft = await gmail.press('reply');
    await draft.body.pressSequentially('My own line');
    const after = await putsIn(gmail, draft, [sarah]);
    expect(after).toMatch(/^My own line\s+Hi there,[^]+Thursday at 2 pm\?\s+--\s+Maya Lindqvist/);
    expect(after).toContain('the team types every order twice');
  });

  it('above what stands there where the cursor is in the quote, and in the middle of a line as paragraphs', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.thread('sarah', { hl: 'de' }));
    const draft = await gmail.press('replyAll');
    await draft.body.pressSequentially('First second');
    await draft.body.locator('blockquote').click();
    const at = draft.key;
    expect(await ask(gmail, 'draft:write', { ...put(draft, [sarah, tom]), key: at })).toMatchObject({
      ok: true,
      value: { text: `${mail}\n\nFirst second` },
    });
    await undo(gmail);
    await gmail.page.keyboard.press('Control+Home');
    for (const _letter of 'First') await gmail.page.keyboard.press('ArrowRight');
    expect(await ask(gmail, 'draft:write', put(draft, [tom, sarah]))).toMatchObject({
      ok: true,
      value: { text: `First\n\n${mail}\n\nsecond` },
    });
    await gmail.page.close();
  });

  it('into a forward, a window at the bottom, one over the whole page, one of its own, and plain text', async () => {
    const forward = await LivingGmail.open(extension, livingUrls.thread('jun'));
    const forwarded = await forward.press('forward');
    await forwarded.address('to', sarah);
    await putsIn(forward, forwarded, [sarah]);

    const full = await LivingGmail.open(extension, livingUrls.compose('jun', { signature: 'no' }));
    const inFull = await full.draft();
    await inFull.pressWindow('full');
    await putsIn(full, inFull, [jun]);

    const popout = await LivingGmail.open(extension, livingUrls.popout('jun', { hl: 'de' }));
    await putsIn(popout, await popout.draft(), [jun]);

    const plain = await LivingGmail.open(extension, livingUrls.compose('jun', { plain: '' }));
    const inPlain = await plain.draft();
    const after = await putsIn(plain, inPlain, [jun]);
    expect(after).toBe(`${mail}\n\n-- \nMaya Lindqvist\nKestrel Loop`);
  });

  it('with its subject only where that is empty; what the rep types next is a step of its own', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.compose('jun'));
    const draft = await gmail.draft();
    await ask(gmail, 'draft:write', put(draft, [jun], { subject: 'The plan for Thursday' }));
    expect(await draft.subject.inputValue()).toBe('The plan for Thursday');
    await gmail.page.bringToFront();
    await gmail.page.keyboard.type(' And more');
    await undo(gmail);
    expect(await draft.text()).toContain('Thursday at 2 pm?\n');
    await undo(gmail);
    expect(await draft.text()).not.toContain('Hi there');
    await undo(gmail);
    expect(await draft.subject.inputValue()).toBe('');
    await draft.subject.fill('Mine');
    await ask(gmail, 'draft:write', put(draft, [jun], { subject: 'The plan for Thursday' }));
    expect(await draft.subject.inputValue()).toBe('Mine');
    await gmail.page.close();
  });

  it('in place of her own words and of nothing else', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.thread('sarah'));
    const draft = await gmail.press('reply');
    await draft.body.pressSequentially('One line\nand another');
    const before = await draft.text();
    await ask(gmail, 'draft:write', put(draft, [sarah], { mode: 'replace' }));
    expect(await draft.text()).toMatch(/^Hi there,[^]+2 pm\?\s+--\s+Maya Lindqvist[^]+every order twice/);
    expect(await draft.text()).not.toContain('another');
    await undo(gmail);
    expect(await draft.text()).toBe(before);
    // Between quoted lines nobody can say which words are meant.
    const other = await gmail.press('compose-new');
    await other.address('to', jun);
    await other.body.pressSequentially('Yes.\n> 40k?\n40k.');
    const replaced = await ask(gmail, 'draft:write', put(other, [jun], { mode: 'replace' }));
    expect(replaced).toMatchObject({ code: 'not_writable' });
    await gmail.page.close();
  });
});

describe('in any draft', () => {
  const bare = (text: string) => text.replace(/[\s\u00A0]+/g, '');

  it('signature and quoted mail stay, her words stay or are replaced, and one Ctrl+Z undoes it', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.compose('jun', { signature: 'no' }));
    const draft = await gmail.draft();
    const parts = () =>
      draft.body.evaluate((body) =>
        ['.gmail_signature', 'blockquote'].map((name) =>
          [...body.querySelectorAll<HTMLElement>(name)].map((part) => part.innerText).join(),
        ),
      );
    const ownWords = async () => {
      const { value } = (await own.evaluate(
        (tabId) => chrome.tabs.sendMessage(tabId, { name: 'page:read' }, { frameId: 0 }),
        gmail.tabId,
      )) as { value: { composes: { text: string }[] } };
      return bare(value.composes[0]?.text ?? '');
    };
    let written = 0;
    for (const [html, place, mode] of randomDrafts(20, 11)) {
      const at = `${mode} at ${place} in ${html}`;
      await extension.evaluateInContentScript(gmail.page, fillBody(html, place));
      const [before, words, others] = [await draft.text(), await ownWords(), await parts()];
      const { ok, value } = await ask(gmail, 'draft:write', put(draft, [jun], { mode }));
      expect(await parts(), at).toEqual(others);
      const left = mode === 'insert' ? words : '';
      expect(ok ? bare(value?.text ?? '').replace(bare(mail), '') : left, at).toBe(left);
      if (ok) await undo(gmail);
      written += Number(ok);
      expect(bare(await draft.text()), at).toBe(bare(before));
    }
    expect(written).toBeGreaterThan(10);
    await gmail.page.close();
  });
});

describe('nothing is written', () => {
  it('into a draft that goes to others by now, or is gone', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.compose('jun'));
    const draft = await gmail.draft();
    await draft.body.pressSequentially('Mine');
    const before = await draft.text();
    for (const to of [[sarah], [jun, sarah], []])
      expect(await ask(gmail, 'draft:write', put(draft, to, { subject: 'No' }))).toMatchObject({
        code: 'other_recipient',
      });
    await draft.redirect('jun', 'sarah');
    expect(await ask(gmail, 'draft:write', put(draft, [jun], { subject: 'No' }))).toMatchObject({
      code: 'other_recipient',
    });
    expect(await draft.text()).toBe(before);
    expect(await draft.subject.inputValue()).toBe('');
    await draft.press('discard');
    expect(await ask(gmail, 'draft:write', put(draft, [jun, sarah]))).toMatchObject({ code: 'gone' });
    await gmail.page.close();
  });

  it('where the page takes no text, not even the subject', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.compose('jun'));
    const draft = await gmail.draft();
    const before = await draft.text();
    await draft.body.evaluate((body) => body.setAttribute('contenteditable', 'false'));
    const refused = await ask(gmail, 'draft:write', put(draft, [jun], { subject: 'No' }));
    expect(refused).toMatchObject({ code: 'not_writable' });
    expect([await draft.text(), await draft.subject.inputValue()]).toEqual([before, '']);
    await gmail.page.close();
  });

  it('into another draft while the page goes elsewhere, makes its nodes anew, or has two of them', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.thread('sarah'));
    const inThread = await gmail.press('reply');
    const other = await gmail.press('compose-new');
    await other.address('to', jun);
    await other.body.pressSequentially('To Jun');
    await other.rerender();
    expect(await ask(gmail, 'draft:write', put(inThread, [sarah]))).toMatchObject({ ok: true });
    expect(await other.text()).not.toContain('Hi there');
    expect(await ask(gmail, 'draft:write', put(other, [jun]))).toMatchObject({
      ok: true,
      value: { text: `${mail}\n\nTo Jun` },
    });
    // The mail is on its way while the rep leaves the thread and opens another.
    const [answer] = await Promise.all([
      ask(gmail, 'draft:write', put(inThread, [sarah], { text: 'For Sarah only' })),
      gmail.goTo('tom'),
    ]);
    const inTom = await gmail.press('reply');
    expect(await inTom.text()).not.toContain('For Sarah only');
    expect(await other.text()).not.toContain('For Sarah only');
    const late = await ask(gmail, 'draft:write', put(inThread, [sarah], { text: 'For Sarah only' }));
    expect(late).toMatchObject({ code: 'gone' });
    expect([undefined, 'gone']).toContain(answer.code);
    await gmail.page.close();
  });

  it('in half: the worker may die in between', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.compose('jun'));
    const draft = await gmail.draft();
    const [answer] = await Promise.all([
      ask(gmail, 'draft:write', put(draft, [jun])),
      extension.killWorker(),
    ]);
    expect(answer).toEqual({ ok: true, value: { text: mail } });
    expect((await draft.text()).replace(/\n+/g, '\n')).toMatch(/^Hi there,\n[^]+2 pm\?\n--/);
    await gmail.page.close();
  });
});

describe('words of a draft', () => {
  it('are mended where they stand, marked without a trace in the draft, and unmarked when it changes', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.thread('sarah'));
    const draft = await gmail.press('reply');
    await draft.body.pressSequentially('It saves 40k a year.\nJust checking in.');
    const other = await gmail.press('compose-new');
    await other.address('to', jun);
    await other.body.pressSequentially('Just checking in.');
    const text = 'It saves 40k a year.\nJust checking in.';
    const markup = await draft.body.evaluate((body) => body.innerHTML);
    const marked = () =>
      gmail.page.evaluate(() =>
        [...CSS.highlights].flatMap(([name, ranges]) =>
          [...ranges].map((range) => `${name}: ${(range as Range).toString()}`),
        ),
      );
    const spans = [
      { start: 9, end: 12, severity: 'error' },
      { start: 21, end: 38, severity: 'warning' },
    ];
    await ask(gmail, 'draft:mark', { key: draft.key, text, spans });
    const inOther = [{ start: 0, end: 17, severity: 'info' }];
    await ask(gmail, 'draft:mark', { key: other.key, text: 'Just checking in.', spans: inOther });
    await ask(gmail, 'draft:show', { key: draft.key, text, start: 9, end: 12 });
    expect((await marked()).sort()).toEqual([
      'second-call-error: 40k',
      'second-call-info: Just checking in.',
      'second-call-shown: 40k',
      'second-call-warning: Just checking in.',
    ]);
    expect(await draft.body.evaluate((body) => body.innerHTML)).toBe(markup);

    const fix = { key: draft.key, to: [sarah], text, start: 21, end: 38, replacement: 'Thursday at 2 pm?' };
    expect(await ask(gmail, 'draft:fix', fix)).toEqual({
      ok: true,
      value: { text: 'It saves 40k a year.\nThursday at 2 pm?' },
    });
    expect(await marked()).toEqual(['second-call-info: Just checking in.']);
    expect(await ask(gmail, 'draft:fix', fix)).toMatchObject({ code: 'changed' });
    expect(await ask(gmail, 'draft:fix', { ...fix, to: [jun] })).toMatchObject({ code: 'other_recipient' });
    await gmail.page.bringToFront();
    await undo(gmail);
    expect(await draft.text()).toContain('Just checking in.');
    await ask(gmail, 'draft:mark', { key: other.key, text: '', spans: [] });
    expect(await marked()).toEqual([]);
    await gmail.page.close();
  });
});

describe('the chip beside Send', () => {
  type Box = { left: number; right: number; top: number; bottom: number };
  /** The chips that are seen. */
  const chips = (gmail: LivingGmail) => gmail.page.getByRole('button', { name: /^Second Call/ });
  const names = (gmail: LivingGmail) =>
    chips(gmail).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
  const boxesOf = (buttons: Locator) =>
    buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as Box));
  const row = (draft: LivingDraft) => draft.root.locator('.btC');
  const isBeside = (one: Box, other: Box) =>
    one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;

  it('stands in free room, says what the panel says, and goes with its draft; the row stays as it is', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.thread('sarah', { crowded: '' }));
    const reply = await gmail.press('reply');
    const before = await row(reply).evaluate((element) => element.outerHTML);
    await row(reply).scrollIntoViewIfNeeded();
    const place = await row(reply).boundingBox();
    await expect.poll(() => names(gmail)).toEqual(['Second Call']);
    await ask(gmail, 'draft:state', { key: reply.key, state: 'missing', words: 'No ask yet' });
    expect(await names(gmail)).toEqual(['Second Call: No ask yet']);
    const [chip] = await boxesOf(chips(gmail));
    const taken = await boxesOf(row(reply).locator('[role=button]'));
    expect(taken.filter((box) => chip && !isBeside(chip, box))).toEqual([]);
    expect(await row(reply).boundingBox()).toEqual(place);
    expect(await row(reply).evaluate((element) => element.outerHTML)).toBe(before);

    // What was said of words that are others by now is not said any more, and a window over it hides it.
    const popup = await gmail.press('compose-new');
    await expect.poll(() => chips(gmail).count()).toBe(2);
    await popup.pressWindow('full');
    await expect.poll(() => names(gmail)).toEqual(['Second Call']);
    await popup.press('discard');
    await expect.poll(() => names(gmail)).toEqual(['Second Call: No ask yet']);
    await reply.body.press('x');
    await expect.poll(() => names(gmail)).toEqual(['Second Call']);
    await gmail.goTo('jun');
    await expect.poll(() => names(gmail)).toEqual([]);
    await gmail.page.close();
  });

  it('comes after Send by Tab, opens the panel by a person alone, and can be switched off', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.compose('jun'));
    const draft = await gmail.draft();
    await expect.poll(() => names(gmail)).toEqual(['Second Call']);
    await chips(gmail).evaluate((button) => {
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      (button as HTMLElement).click();
    });
    const send = draft.root.locator('[data-living=send]');
    await send.focus();
    const focused = () => gmail.page.evaluate(() => document.activeElement?.getAttribute('data-living'));
    await gmail.page.keyboard.press('Tab');
    expect(await chips(gmail).evaluate((button) => button.matches(':focus-visible'))).toBe(true);
    await gmail.page.keyboard.press('Tab');
    expect(await focused()).toBe('more');
    await gmail.page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('send');
    await gmail.page.keyboard.press('Tab');
    await gmail.page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('send');

    expect(await extension.openContexts()).not.toContain('SIDE_PANEL');
    await send.evaluate((button) => button.blur());
    await extension.killWorker();
    await chips(gmail).click();
    expect(await extension.hasSidePanel()).toBe(true);
    // The panel speaks of the draft in which the rep is: the click has put her there.
    expect(await draft.body.evaluate((body) => body === document.activeElement)).toBe(true);

    await own.bringToFront();
    await own.getByLabel('Show a chip beside Send in Gmail').uncheck();
    await gmail.page.bringToFront();
    await expect.poll(() => names(gmail)).toEqual([]);
    await own.evaluate(() => chrome.storage.local.remove('chip'));
    await expect.poll(() => names(gmail)).toEqual(['Second Call']);
    await gmail.page.close();
  });
});

describe('the page', () => {
  it('cannot ask for anything, whatever it sends or forges', async () => {
    const gmail = await LivingGmail.open(extension, livingUrls.compose('jun'));
    const draft = await gmail.draft();
    const before = await draft.text();
    const write = { name: 'draft:write', data: put(draft, [jun]) };
    expect(
      await gmail.page.evaluate(
        ([message, event]) => {
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent('draft:write', { detail: message }));
          // By this event an older script of WXT's is ended.
          document.dispatchEvent(
            new CustomEvent(event, {
              detail: { contentScriptName: 'gmail', messageId: 'forged' },
            }),
          );
          return typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime;
        },
        [write, `${extension.id}:gmail:wxt:content-script-started`] as const,
      ),
    ).toBe('undefined');
    expect(await draft.text()).toBe(before);
    expect(await ask(gmail, 'draft:write', put(draft, [jun]))).toMatchObject({ ok: true });
    await gmail.page.close();
  });
});

describe('an update of the extension', () => {
  it('leaves one chip, that of the new script', async () => {
    const errors: string[] = [];
    extension.context.on('weberror', (error) => errors.push(error.error().message));
    const gmail = await LivingGmail.open(extension, livingUrls.compose('jun'));
    const chip = gmail.page.getByRole('button', { name: /^Second Call/ });
    await chip.waitFor();
    await chip.evaluate((button) => button.setAttribute('data-of', 'the old script'));
    await extension.reload();
    await extension.clickToolbarIcon(gmail.page);
    await expect.poll(async () => (await extension.contextOf(gmail.tabId))?.state).toBe('read');
    await expect.poll(() => chip.evaluateAll((all) => all.map((one) => one.dataset.of))).toEqual([undefined]);
    expect(errors).toEqual([]);
  });
});
