import { googleAccount } from '../dom/google-account.ts';
import type { Page } from '../dom/page.ts';
import { emailOf } from '../dom/people.ts';
import { gmailRules } from './selectors.ts';

/** What Gmail calls the reader instead of the name. A language that is missing here is only less help. */
const meWords = new Set(
  'me ich moi yo mí eu mim io ik jeg mig meg jag minä ja já én ben eu я 自分 我 나 나에게 أنا אני मैं'.split(
    ' ',
  ),
);

/**
 * The signed-in account: the title ends "- me@x - Gmail" (the last part is the company's name for its mail, so it is
 * not compared), the Google bar says "… (me@x)", InboxSDK leaves a mark, and people are called "me".
 */
export function ownAccount({ document, title }: Omit<Page, 'own'>): string[] {
  const inTitle = title
    .split(' - ')
    .slice(1, -1)
    .map(emailOf)
    .findLast((email) => email !== '');
  const marked = document.querySelector(gmailRules.account[0].selector);
  const people = [
    ...document.querySelectorAll(`${gmailRules.recipient[0].selector}, ${gmailRules.rowPerson[0].selector}`),
  ];
  const me = people.slice(0, 400).find((element) => meWords.has(element.getAttribute('name') ?? ''));
  return [
    inTitle ?? '',
    emailOf(marked?.getAttribute('data-inboxsdk-user-email-address')),
    emailOf(me?.getAttribute('email')),
    googleAccount(document),
  ].filter(Boolean);
}
