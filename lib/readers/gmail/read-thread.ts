import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { type Page, findAll, findValue, lineOf } from '../dom/page.ts';
import { personOf, uniquePeople } from '../dom/people.ts';
import { anySelector } from '../dom/rule.ts';
import { cleanText, textLength } from '../dom/text.ts';
import { messageText } from './message-text.ts';
import { gmailRules } from './selectors.ts';

export type Thread = NonNullable<PageSnapshot['thread']>;
type Message = Thread['messages'][number];

const mostMessages = 200;
const mostRecipients = 200;

/** The open conversation, oldest message first; messages that are folded up have no text. Null where none is open. */
export function readThread(page: Page): Thread | null {
  const view = threadView(page);
  if (!view) return null;
  const subject = findValue(page, 'thread.subject', view, gmailRules.subject, (element) =>
    lineOf(page, element, textLength),
  );
  const elements = messageElements(page, view);
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
  const hook = [...page.document.querySelectorAll(selector)].find(page.isVisible);
  return hook ? (hook.closest('[role="main"]') ?? page.document.body) : null;
}

function threadId(page: Page, view: Element): string {
  const heading = [...view.querySelectorAll(anySelector(gmailRules.subject))].find(page.isVisible);
  for (const attribute of ['data-legacy-thread-id', 'data-thread-perm-id']) {
    const id = cleanText(heading?.getAttribute(attribute), 200);
    if (id === '') continue;
    page.found['thread.id'] = `gmail/${attribute}`;
    return id;
  }
  const id = /\/([\w-]{16,})$/.exec(page.url.hash)?.[1] ?? '';
  if (id !== '') page.found['thread.id'] = 'gmail/hash';
  return id;
}

/** Both kinds of hook together: folded messages lack the class, fresh ones the legacy id. Each message once. */
function messageElements(page: Page, view: Element): Element[] {
  const seen = new Set<string>();
  const elements = [...view.querySelectorAll(anySelector(gmailRules.message))].filter((element) => {
    const id = element.getAttribute('data-message-id') ?? '';
    if (seen.has(id) || !page.isVisible(element)) return false;
    seen.add(id);
    return true;
  });
  const rule = gmailRules.message.find(({ selector }) =>
    elements.some((element) => element.matches(selector)),
  );
  if (rule) page.found['thread.messages'] = rule.name;
  return elements;
}

function readMessage(page: Page, element: Element): Message {
  const [sender] = findAll(page, 'message.from', element, gmailRules.sender);
  const [body] = findAll(page, 'message.text', element, gmailRules.body);
  const at = findValue(page, 'message.at', element, gmailRules.sentAt, (date) =>
    cleanText(date.getAttribute('title'), 200),
  );
  const id = (
    element.getAttribute('data-legacy-message-id') ??
    element.getAttribute('data-message-id') ??
    ''
  ).replace(/^#/, '');
  return {
    ...(id && { id: cleanText(id, 200) }),
    from: (sender && personIn(page, sender)) ?? {},
    to: recipients(page, element),
    ...(at && { at }),
    text: body ? messageText(body, page.isVisible) : '',
  };
}

function recipients(page: Page, message: Element): PagePerson[] {
  const people = findAll(page, 'message.to', message, gmailRules.recipient).flatMap((element) => {
    const person = personIn(page, element);
    // Gmail writes "me" here, in the language of the account.
    if (person?.email && page.own.isRep(person.email)) return [{ email: person.email }];
    return person ? [person] : [];
  });
  return uniquePeople(people).slice(0, mostRecipients);
}

function personIn(page: Page, element: Element): PagePerson | null {
  return personOf(element.getAttribute('name') || lineOf(page, element), element.getAttribute('email'));
}
