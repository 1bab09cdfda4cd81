import type { PageSnapshot } from '../contract/read.ts';
import type { Self } from '../contract/shared.ts';
import { domainOf } from '../model/email-address.ts';
import type { Account, Contact } from '../model/entities.ts';
import { foldName } from '../model/fold-name.ts';
import { isFreeMailDomain } from '../model/free-mail-domains.ts';
import { isWithinDomain } from './own-addresses.ts';
import { pagePeople, type Person } from './page-people.ts';

/** Whom a page is about, of the people who are known. */
export type Match = {
  /** Set only where exactly one person is meant. */
  contact?: Contact;
  account?: Account;
  /** Everybody known who may be meant, the likeliest first; also the one in `contact`. */
  candidates: Contact[];
  /** People whom the page names and nobody knows: one click adds them. */
  unknown: Person[];
};

export type Known = { contacts: Contact[]; accounts: Account[] };

type Found = { person: Person; exact: Contact[]; named: Contact[]; namesakes: Contact[]; account?: Account };

/**
 * Finds the contact by e-mail, then by name within the account that the e-mail's domain or the page names. Several who
 * fit, a namesake elsewhere and people of the same account are candidates, never the answer; nor is the rep.
 */
export function matchPeople(snapshot: PageSnapshot, self: Self, known: Known): Match {
  const { foremost, others } = pagePeople(snapshot, self);
  const pageAccount = accountOnPage(snapshot, known.accounts);
  const find = (person: Person) => findPerson(person, pageAccount, known);
  const [first, rest] = [foremost.map(find), others.map(find)];
  const found = [...first, ...rest];
  const deciding = first.length > 0 ? first : rest;
  const exact = distinct(deciding.flatMap((one) => one.exact));
  const contact = only(exact.length > 0 ? exact : distinct(deciding.flatMap((one) => one.named)));
  const own = known.accounts.find(({ id }) => id === contact?.accountId);
  const account = own ?? found.find((one) => one.account)?.account ?? pageAccount;
  const colleagues = account ? known.contacts.filter((one) => one.accountId === account.id) : [];
  const ranked = (['exact', 'named', 'namesakes'] as const).flatMap((how) =>
    found.flatMap((one) => one[how]),
  );
  return {
    contact,
    account,
    candidates: distinct([...(contact ? [contact] : []), ...ranked, ...colleagues]),
    unknown: found.filter((one) => one.exact.length + one.named.length === 0).map((one) => one.person),
  };
}

function findPerson(person: Person, pageAccount: Account | undefined, { contacts, accounts }: Known): Found {
  const { email } = person;
  const account = accountOf(person, accounts) ?? pageAccount;
  const exact = email === undefined ? [] : contacts.filter(({ emails }) => emails.includes(email));
  const name = foldName(person.name ?? '');
  const namesakes =
    name === '' || exact.length > 0 ? [] : contacts.filter((one) => foldName(one.name) === name);
  const named = account ? namesakes.filter((one) => one.accountId === account.id) : [];
  return { person, exact, named, namesakes, account };
}

function accountOf(person: Person, accounts: Account[]): Account | undefined {
  const domain = domainOf(person.email ?? '');
  if (domain === '' || isFreeMailDomain(domain)) return undefined;
  return accounts.find(({ domains }) => domains.some((own) => isWithinDomain(domain, own)));
}

function accountOnPage({ account }: PageSnapshot, accounts: Account[]): Account | undefined {
  if (account === undefined) return undefined;
  const byDomain = account.domain && accountOf({ email: `@${account.domain}` }, accounts);
  return byDomain || only(accounts.filter(({ name }) => foldName(name) === foldName(account.name)));
}

const only = <T>(list: T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
const distinct = (contacts: Contact[]) => [...new Set(contacts)];
