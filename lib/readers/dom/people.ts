import type { PagePerson } from '../../core/contract/read.ts';
import { normalizeEmail } from '../../core/model/email-address.ts';
import { foldName } from '../../core/model/fold-name.ts';
import { cleanText, nameLength } from './text.ts';

export const mostPeople = 500;

const address =
  /^[^\s@<>"',;:()[\]\\]{1,64}@(?:[^\s@<>"',;:()[\]\\./]{1,63}\.){1,8}[^\s@<>"',;:()[\]\\./]{2,63}$/;

/** An e-mail address in stored form, out of an attribute, a `mailto:` link or a text; '' where it is none. */
export function emailOf(value: unknown): string {
  const text = cleanText(value, 1_000)
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '');
  const email = normalizeEmail(decoded(text));
  return address.test(email) ? email : '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A person with what is known; a "name" that is only an address is none. */
export function personOf(name: unknown, email: unknown): PagePerson | null {
  const person: PagePerson = {};
  const cleaned = cleanText(name, nameLength).replace(/^["'](.+)["']$/, '$1');
  if (cleaned !== '' && emailOf(cleaned) === '') person.name = cleaned;
  const mail = emailOf(email);
  if (mail !== '') person.email = mail;
  return person.name || person.email ? person : null;
}

/** `Name <a@b>, "Last, First" <c@d>; e@f` (RFC 5322 in the forms that recipient fields hold). Parts without an address are dropped. */
export function parseAddresses(text: string): PagePerson[] {
  const parts = text.slice(0, 20_000).match(/(?:"[^"]{0,300}"|<[^>]{0,400}>|[^",;<]){1,2000}/g) ?? [];
  return parts.flatMap((part) => {
    const [, name = '', inner = part] = /^([^<]*)<([^>]*)>/.exec(part) ?? [];
    const person = emailOf(inner) === '' ? null : personOf(name.trim(), inner);
    return person ? [person] : [];
  });
}

/** Each person once, the fuller name kept: by address, or by name where no address is known. */
export function uniquePeople(people: readonly PagePerson[]): PagePerson[] {
  const byEmail = new Map<string, PagePerson>();
  const names = new Map<string, PagePerson>();
  for (const { name, email } of people) {
    const known = email ? byEmail.get(email) : undefined;
    if (known) known.name ??= name;
    else if (email) byEmail.set(email, { ...(name && { name }), email });
    else if (name && !names.has(foldName(name))) names.set(foldName(name), { name });
  }
  for (const { name } of byEmail.values()) if (name) names.delete(foldName(name));
  return [...byEmail.values(), ...names.values()].slice(0, mostPeople);
}

const robot =
  /^(?:(?:[^@]{0,40}[._+-])?(?:no|not|donot|do[._-]not)[._-]?reply|mailer-daemon|postmaster|bounces?|notifications?|newsletters?|[^@]{0,40}-notifications?)(?:[._+-][^@]{0,60})?@/;
const listDomain =
  /@(?:googlegroups\.com|groups\.io|lists?\.[^@]+|bounces?\.[^@]+|(?:resource|group|import)\.calendar\.google\.com)$/;

/** Addresses behind which nobody reads: senders without reply, mailing lists, meeting rooms. */
export function isRobot(email: string): boolean {
  return robot.test(email) || listDomain.test(email);
}
