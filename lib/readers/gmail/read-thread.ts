import type { PageSnapshot } from '../../core/contract/read.ts';
import { type Page, findValue, lineOf, noteConflict } from '../dom/page.ts';
import { uniquePeople } from '../dom/people.ts';
import { anySelector } from '../dom/rule.ts';
import { cleanText, textLength } from '../dom/text.ts';
import { composeRules } from './compose-selectors.ts';
import { hooksIn, peopleIn, personIn } from './hooks.ts';
import { messageIds, sentAtOf } from './message-ids.ts';
import { messageText } from './message-text.ts';
import { gmailRules } from './selectors.ts';
import { subjectInTitle } from './title.ts';
import { isWritten } from './walls.ts';

export type Thread = NonNullable<PageSnapshot['thread']>;
type Message = Thread['messages'][number];

const mostMessages = 200;
const mostRecipients = 200;

/** The open conversation, oldest message first; messages that are folded up have no text. Null where none is open. */
export function readThread(page: Page): Thread | null {
  const view = threadView(page);
  if (!view) return null;
  const elements = messageElements(page, view);
  const subject = readSubject(page, view, elements.length > 0);
  if (subject === '' && elements.length === 0) return null;
  const id = threadId(page, view);
  return {
    ...(id && { id }),
    subject,
    messages: elements.slice(-mostMessages).map((element) => readMessage(page, element)),
  };
}

/** Gmail keeps the views that were open before; only one is seen. */
function threadView(page: Page): Element | null {
  const selector = anySelector([...gmailRules.subject, ...gmailRules.message]);
  const hook = [...page.document.querySelectorAll(selector)].find(
    (element) => !isWritten(element) && page.isVisible(element),
  );
  return hook ? (hook.closest('[role="main"]') ?? page.document.body) : null;
}

/** The heading, else what the window is called after; where both are there and differ, the heading is what is seen. */
function readSubject(page: Page, view: Element, hasMessages: boolean): string {
  const isHook = (element: Element) => !isWritten(element) && page.isVisible(element);
  const heading = findValue(
    { ...page, isVisible: isHook },
    'thread.subject',
    view,
    gmailRules.subject,
    (element) => lineOf(page, element, textLength),
  );
  const title = subjectInTitle(page.title);
  if (heading === '') {
    if (hasMessages && title !== '') page.found['thread.subject'] = 'gmail/title';
    return hasMessages ? title : '';
  }
  const [one, other] = [letters(heading), letters(title)];
  // Beside a preview pane stands the list, and the window may be called after that.
  const isAlone = ![...page.document.querySelectorAll(gmailRules.row[0].selector)].some(page.isVisible);
  if (title !== '' && isAlone && !one.includes(other) && !other.includes(one))
    noteConflict(page, 'thread.subject');
  return heading;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function threadId(page: Page, view: Element): string {
  const [heading] = hooksIn({ ...page, found: {} }, '', view, gmailRules.subject);
  for (const attribute of ['data-legacy-thread-id', 'data-thread-perm-id']) {
    const id = cleanText(heading?.getAttribute(attribute), 200);
    if (id === '') continue;
    page.found['thread.id'] = `gmail/${attribute}`;
    return id;
  }
  const id = threadInAddress(page.url);
  if (id !== '') page.found['thread.id'] = 'gmail/hash';
  return id;
}

/** The address names an open thread in the last part of its hash; '' where it names a list. */
export function threadInAddress({ hash }: URL): string {
  return /\/([\w-]{16,})(?:\?[^/]*)?$/.exec(hash)?.[1] ?? '';
}

/** Each message once, however many ways find it. What holds an open draft and nothing sent is no message. */
function messageElements(page: Page, view: Element): Element[] {
  const seen = new Set<string>();
  return hooksIn(page, 'thread.messages', view, gmailRules.message).filter((element) => {
    const id = messageIds(element).own;
    if (id !== '' && seen.has(id)) return false;
    seen.add(id);
    return !isDraft(element);
  });
}

const isDraft = (element: Element) =>
  element.querySelector(anySelector(composeRules.anchor)) !== null &&
  element.querySelector(anySelector([...gmailRules.sender, ...gmailRules.body])) === null;

function readMessage(page: Page, element: Element): Message {
  const body = readBody(page, element);
  const ids = messageIds(element);
  const id = ids.legacy || ids.own;
  const at = readDate(page, element);
  const sentAt = sentAtOf(page, ids);
  return {
    ...(id && { id }),
    from: readSender(page, element),
    to: recipients(page, element),
    ...(at && { at }),
    ...(sentAt && { sentAt }),
    ...(!body && isFolded(element) && { isFolded: true as const }),
    text: body ? messageText(body, page.isVisible) : '',
  };
}

/** The text's own element, or the frame around it where that is all that was found. */
function readBody(page: Page, message: Element): Element | undefined {
  const [text, frame] = gmailRules.body;
  const [outer] = hooksIn(page, 'message.text', message, gmailRules.body);
  const inner = outer?.matches(frame.selector) ? outer.querySelector(text.selector) : null;
  if (inner) page.found['message.text'] = text.name;
  return inner ?? outer;
}

const isFolded = (element: Element) =>
  element.matches(anySelector(gmailRules.folded)) || !element.classList.contains('adn');

function readSender(page: Page, message: Element): Message['from'] {
  const field = 'message.from';
  const senders = peopleIn(page, field, message, gmailRules.sender);
  if (senders.length < 2) return senders[0] ?? {};
  noteConflict(page, field);
  return {};
}

function recipients(page: Page, message: Element): Message['to'] {
  const people = hooksIn(page, 'message.to', message, gmailRules.recipient).flatMap((element) => {
    const person = personIn(page, 'message.to', element);
    // Gmail writes "me" here, in the language of the account.
    if (person?.email && page.own.isRep(person.email)) return [{ email: person.email }];
    return person ? [person] : [];
  });
  return uniquePeople(people).slice(0, mostRecipients);
}

/** The localised date, once in each of two attributes. */
function readDate(page: Page, message: Element): string {
  const [date] = hooksIn(page, 'message.at', message, gmailRules.sentAt);
  const [title, alt] = ['title', 'alt'].map((name) => cleanText(date?.getAttribute(name), 200));
  if (title && alt && title !== alt) noteConflict(page, 'message.at');
  else return title || alt || '';
  return '';
}
