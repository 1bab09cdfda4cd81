import type { Locator, Page } from 'playwright-core';
import type { Extension } from '../extension.ts';
import { serveLivingGmail } from './serve-living-gmail.ts';

type Who = 'sarah' | 'tom' | 'elena' | 'jun' | 'amira' | 'oliver' | 'stranger' | 'colleague';
type Person = { name: string; email: string };
type Event = 'saved' | 'ignored' | 'sent' | 'undone' | 'closed' | 'discarded' | 'refused';
type Entry = { event: Event; key: string; to?: string[]; subject?: string; text?: string };
type Hooks = {
  log: Entry[];
  keys: () => string[];
  rerender: (key: string) => void;
  redirect: (key: string, who: string[]) => void;
  receive: (key: string, text: string, from?: Person) => void;
};

declare global {
  /** The living page's own script puts it there. */
  var livingGmail: Hooks;
}

/** `undo`: ms for which a sent mail can be taken back. `crowded`: another extension's buttons stand beside Send. */
type Options = { hl?: 'en' | 'de'; undo?: number; plain?: ''; crowded?: ''; signature?: 'no' };

const home = (options: Options = {}, more: Record<string, string> = {}) => {
  const query = new URLSearchParams({ ...more });
  for (const [name, value] of Object.entries(options)) query.set(name, String(value));
  return `https://mail.google.com/mail/u/0/?${query}`;
};

export const livingUrls = {
  inbox: (options?: Options) => `${home(options)}#inbox`,
  thread: (who: Who, options?: Options) => `${home(options)}#inbox/${threadHash(who)}`,
  /** A new mail in a window at the bottom, to somebody. */
  compose: (who: Who, options?: Options) => `${home(options)}#inbox?compose=${who}`,
  /** The window of a draft that was popped out. */
  popout: (who: Who, options?: Options) =>
    home(options, { to: who }).replace('/mail/u/0/?', '/mail/u/0/popout?'),
};
const threadHash = (who: Who) => `FMfcgzLivingThread${who}`;

/**
 * Drives the living page, a small mail app under mail.google.com that lives like the real one: nodes made anew, stale
 * views kept hidden, drafts saved on trusted events only, a strict CSP and Trusted Types, English or German words.
 *
 *     const extension = await launchWithSample();
 *     const gmail = await LivingGmail.open(extension, livingUrls.thread('sarah'));
 *     const draft = await gmail.press('reply');          // or replyAll, forward, compose-new
 *     await draft.body.pressSequentially('Hello');       // typed by a person
 *     const panel = await extension.openPanel(gmail.tabId);
 *     …press Insert in the panel…
 *     await gmail.page.bringToFront();
 *     expect(await draft.text()).toContain('…');
 *     await draft.press('send');                         // then gmail.page.locator('#link_undo').click()
 *     expect((await gmail.log()).at(-1)).toMatchObject({ event: 'sent', to: ['sarah.okafor@harrowfinch.example'] });
 *
 * The people are those of the sample data, and a stranger and a colleague. `receive` lets an answer arrive; `redirect`
 * and `rerender` do to a draft what the app may do at any time. No test needs to know the app's words.
 */
export class LivingGmail {
  readonly page: Page;
  readonly tabId: number;

  constructor(page: Page, tabId: number) {
    this.page = page;
    this.tabId = tabId;
  }

  /** Serves the page in this browser, and opens an address of it. */
  static async open(extension: Extension, url: string): Promise<LivingGmail> {
    await serveLivingGmail(extension.context);
    const { page, tabId } = await extension.openTab(url);
    await page.waitForFunction(() => 'livingGmail' in globalThis);
    return new LivingGmail(page, tabId);
  }

  /** Presses one of the thread's or the page's own buttons, and gives the draft that it opened. */
  async press(name: 'reply' | 'replyAll' | 'forward' | 'compose-new'): Promise<LivingDraft> {
    await this.page.locator(`[data-living=${name}]:visible`).click();
    return this.draft();
  }

  /** The draft that was opened last, or the one with a key. */
  async draft(key?: string): Promise<LivingDraft> {
    const last = key ?? (await this.page.evaluate(() => livingGmail.keys().at(-1)));
    return new LivingDraft(this.page, last ?? '');
  }

  /** Another thread, or the list, by the address alone. */
  async goTo(who?: Who): Promise<void> {
    const hash = who === undefined ? '#inbox' : `#inbox/${threadHash(who)}`;
    await this.page.evaluate((to) => (location.hash = to), hash);
  }

  /** Everything that happened to drafts, oldest first. */
  log(): Promise<Entry[]> {
    return this.page.evaluate(() => livingGmail.log);
  }

  /** A mail arrives in somebody's thread: their answer, or what somebody else writes there. */
  async receive(who: Who, text: string, from?: Person): Promise<void> {
    await this.page.evaluate(([key, words, writer]) => livingGmail.receive(key, words, writer), [
      who,
      text,
      from,
    ] as const);
  }
}

/** One draft of the living page, by its key: its nodes are looked up anew each time. */
export class LivingDraft {
  readonly page: Page;
  readonly key: string;

  constructor(page: Page, key: string) {
    this.page = page;
    this.key = key;
  }

  get root(): Locator {
    return this.page
      .locator(`.aoI:has(input[name=composeid][value="${this.key}"])`)
      .filter({ visible: true });
  }

  get body(): Locator {
    return this.root.locator('[g_editable]');
  }

  get subject(): Locator {
    return this.root.locator('[name=subjectbox]');
  }

  /** Types an address into a field and makes a chip of it. */
  async address(field: 'to' | 'cc' | 'bcc', email: string): Promise<void> {
    const line = this.root.locator('.az9');
    if (await line.isVisible()) await line.click();
    await this.root.locator(`[data-living=${field}]`).fill(email);
    await this.page.keyboard.press('Enter');
  }

  /** Everything in the body as a person sees it, signature and quote included. */
  text(): Promise<string> {
    return this.body.evaluate((body) =>
      body instanceof HTMLTextAreaElement ? body.value : (body as HTMLElement).innerText,
    );
  }

  async press(action: 'send' | 'discard'): Promise<void> {
    await this.root.locator(`[data-living=${action}]`).click();
  }

  /** The buttons of its window: fold it away, over the whole page, close it. */
  async pressWindow(action: 'fold' | 'full' | 'close'): Promise<void> {
    await this.page
      .locator(
        `[data-living=compose]:has(input[name=composeid][value="${this.key}"]) [data-living=${action}]`,
      )
      .click();
  }

  /** Its nodes are made anew; text and key stay. */
  async rerender(): Promise<void> {
    await this.page.evaluate((key) => livingGmail.rerender(key), this.key);
  }

  /** Other recipients, all at once. */
  async redirect(...who: Who[]): Promise<void> {
    await this.page.evaluate(([key, to]) => livingGmail.redirect(key, to), [this.key, who] as const);
  }
}
