import { browser, type Browser } from 'wxt/browser';
import type { ApiBooking, Booked } from '../core/contract/booking.ts';
import type { DraftFix, DraftMark, DraftShow, DraftState, DraftWrite } from '../core/contract/draft.ts';
import type { PageSnapshot } from '../core/contract/read.ts';
import type { CalendarId } from '../core/model/ids.ts';
import { failure, type Result } from './result.ts';

/** `reading`: the page is still loading and says nothing yet. `refused`: it held more than may be sent. */
export type ContextReport = { state: 'read'; snapshot: PageSnapshot } | { state: 'reading' | 'refused' };

/** Without an id every calendar is asked; `isOpening` asks only those whose last answer is not quite fresh. */
export type SyncRequest = { calendarId?: CalendarId; isOpening?: boolean };

/** Words that are marked in a page, and the message that they stand in. */
export type PageSelection = { text: string; messageId?: string };

type ToWorker = {
  /** From a content script. Hostile until `checkSender` and `acceptReport` have passed it. */
  'context:report': (report: ContextReport) => Result<null>;
  /** From the panel or Options; answers when the sync is done, how it went stands in `calendarSync`. */
  'calendar:sync': (request: SyncRequest) => Result<null>;
  /** From our own pages. Codes: those of a calendar's problem, and `malformed`, `not_connected`. */
  'booking:create': (booking: ApiBooking) => Result<Booked>;
  /** From the panel or Options, after something was written that the guard judges by; answers when it has looked. */
  'guard:look': () => Result<null>;
  /** From a content script, in a click of the rep's: opens the panel beside that tab. Code `refused` where it cannot. */
  'panel:open': () => Result<null>;
};

/** From the worker or the panel to a tab's content script. */
type ToPage = {
  'page:read': () => Result<PageSnapshot>;
  /** The site was taken back: no more readings, until its script is put in again. */
  'page:stop': () => Result<null>;
  /** From Options: which rule found what, and the shape of the page without a word of it. Code `failed`. */
  'page:diagnose': () => Result<string>;
  /** From the panel: what is marked in a message of the page. Code `nothing` where nothing is. */
  'page:selection': () => Result<PageSelection>;
  /**
   * From the panel, as all that follow. Answers with the draft's text afterwards. Codes: `gone` (no such draft is on the
   * screen), `other_recipient` (it goes to others than the panel thinks), `not_writable`. With a code nothing was written.
   */
  'draft:write': (write: DraftWrite) => Result<{ text: string }>;
  /** As `draft:write`; code `changed` where the draft's text is another by now. */
  'draft:fix': (fix: DraftFix) => Result<{ text: string }>;
  /** Marks words without touching the draft. Codes `gone`, `changed`. */
  'draft:mark': (mark: DraftMark) => Result<null>;
  /** Scrolls to words and marks them strongly. Codes `gone`, `changed`. */
  'draft:show': (show: DraftShow) => Result<null>;
  /** What the chip beside Send says. Code `gone`. */
  'draft:state': (state: DraftState) => Result<null>;
};

// Every message between contexts stands in the two types above, by direction; the names are stable for ever.
type All = ToWorker & ToPage;
type Answer<Name extends keyof All> = ReturnType<All[Name]>;
type Data<Name extends keyof All> = Parameters<All[Name]>[0];
type Handlers = {
  [Name in keyof All]?: (
    data: Data<Name>,
    sender: Browser.runtime.MessageSender,
  ) => Answer<Name> | Promise<Answer<Name>>;
};

const unreachable = failure('unreachable', 'Nobody is listening there.');

/** Asks the worker. Code `unreachable` where it cannot be: the extension was updated or removed. */
export async function sendToWorker<Name extends keyof ToWorker>(
  name: Name,
  data: Data<Name>,
): Promise<Answer<Name> | typeof unreachable> {
  try {
    return (await browser.runtime.sendMessage({ name, data })) ?? unreachable;
  } catch {
    return unreachable;
  }
}

/** Asks the content script in the top frame of a tab. Code `unreachable` where there is none. */
export async function sendToPage<Name extends keyof ToPage>(
  name: Name,
  tabId: number,
  ...[data]: Parameters<ToPage[Name]>
): Promise<Answer<Name> | typeof unreachable> {
  try {
    return (await browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 })) ?? unreachable;
  } catch {
    return unreachable;
  }
}

/** Answers messages by name; what is malformed or has another name is dropped. Returns how to stop. */
export function answerMessages(handlers: Handlers): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    answer: (result: unknown) => void,
  ): boolean => {
    const handle = handlerOf(handlers, message);
    if (!handle) return false;
    const { data } = message as { data?: unknown };
    new Promise((resolve) => resolve(handle(data, sender))).then(answer, () =>
      answer(failure('failed', 'The message could not be handled.')),
    );
    // The answer comes later: Chrome keeps the channel open for this one.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function handlerOf(handlers: Handlers, message: unknown) {
  if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
  const { name } = message;
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
  return handlers[name as keyof All] as
    | ((data: unknown, sender: Browser.runtime.MessageSender) => unknown)
    | undefined;
}
