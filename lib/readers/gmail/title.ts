import { emailOf } from '../dom/people.ts';

/**
 * The window's title is "Subject - me@x - Gmail", in every language; its last part is the company's name for its mail,
 * so it is not compared.
 */
function partsOf(title: string): { subject: string; account: string } {
  const parts = title.split(' - ');
  const at = parts.findLastIndex((part, index) => index < parts.length - 1 && emailOf(part) !== '');
  return { subject: parts.slice(0, Math.max(at, 0)).join(' - '), account: emailOf(parts[at]) };
}

/** What stands before the account: a thread's subject, or a list's name. '' where the title names no account. */
export const subjectInTitle = (title: string): string => partsOf(title).subject;

/** The signed-in account's address, '' where the title names none. */
export const accountInTitle = (title: string): string => partsOf(title).account;
