import { googleAccount } from '../dom/google-account.ts';
import type { Page } from '../dom/page.ts';
import { emailOf } from '../dom/people.ts';
import { anySelector } from '../dom/rule.ts';
import { composeRules } from './compose-selectors.ts';
import { gmailRules } from './selectors.ts';
import { accountInTitle } from './title.ts';
import { isWritten } from './walls.ts';

/** What Gmail calls the reader instead of the name. A language that is missing here is only less help. */
const meWords = new Set(
  'me ich moi yo mí eu mim io ik jeg mig meg jag minä ja já én ben eu я 自分 我 나 나에게 أنا אני मैं'.split(
    ' ',
  ),
);

/**
 * The signed-in account: the title names it, the Google bar says "… (me@x)", InboxSDK leaves a mark, people are called
 * "me", and a draft's form says from which of the rep's addresses it is sent.
 */
export function ownAccount({ document, title }: Omit<Page, 'own'>): string[] {
  const marked = document.querySelector(gmailRules.account[0].selector);
  const people = document.querySelectorAll(anySelector([...gmailRules.recipient, ...gmailRules.rowPerson]));
  const me = Array.from({ length: Math.min(people.length, 400) }, (_, index) => people[index]).find(
    (element) => element && meWords.has(element.getAttribute('name') ?? '') && !isWritten(element),
  );
  return [
    accountInTitle(title),
    emailOf(marked?.getAttribute('data-inboxsdk-user-email-address')),
    emailOf(me?.getAttribute('email')),
    googleAccount(document, isWritten),
    ...sendAs(document),
  ].filter(Boolean);
}

/** Of drafts alone: the search form has a field of the same name. */
function sendAs(document: Document): string[] {
  const frame = anySelector(composeRules.root);
  return [...document.querySelectorAll<HTMLInputElement>(composeRules.from[0].selector)]
    .slice(0, 20)
    .filter((field) => !isWritten(field) && field.closest(frame) !== null)
    .map(({ value }) => emailOf(value));
}
