import { hasOtherRecord } from '../crm/has-other-record.ts';
import type { PageSnapshot } from '../contract/read.ts';
import type { Self } from '../contract/shared.ts';
import { domainOf } from '../model/email-address.ts';
import type { Account, Contact } from '../model/entities.ts';
import { foldName } from '../model/fold-name.ts';
import { isFreeMailDomain } from '../model/free-mail-domains.ts';
import { holdsKey, linkedAccount, matchRecord } from './match-record.ts';
import { isWithinDomain } from './own-addresses.ts';
import { pagePeople, type Person } from './page-people.ts';

/** Whom a page is about, of the people who are known. */
export type Match = {
  /** Set only where exactly one person is meant. */
  contact?: Contact;
  /** May be the person of the open record: to be asked before anything of theirs is shown. */
  ask?: Contact;
  /** Stored more than once: contacts that share the address or the record that the page shows. */
  twins?: Contact[];
  account?: Account;
  /** The company that the page itself names, or whose record it is. */
  pageAccount?: Account;
  /** Whom the page names and who is known for certain: one bearer of the address, else of the name in the company. */
  certain?: Contact[];
  /** Everybody known who may be meant, the likeliest first; also the one in `contact`. */
  candidates: Contact[];
  /** People whom the page names and nobody knows: one click adds them. */
  unknown: Person[];
};

export type Known = { contacts: Contact[]; accounts: Account[] };

type Found = { person: Person; exact: Contact[]; named: Contact[]; namesakes: Contact[]; account?: Account };

/**
 * Finds the contact by the open record (`key`: of which that is), by e-mail, then by name within the account that the
 * e-mail's domain or the page names; on a person's record a name is only asked about. Several who fit, a namesake elsewhere
 * and people of the same account are candidates, never the answer; nor is the rep.
 */
export function matchPeople(snapshot: PageSnapshot, self: Self, all: Known, key?: string): Match {
  // Whom the rep said that this record is not.
  const known = { ...all, contacts: all.contacts.filter((one) => !isRefused(one, key)) };
  const { foremost, others } = pagePeople(snapshot, self);
  const pageAccount = accountOnPage(snapshot, known.accounts, key);
  const find = (person: Person) => findPerson(person, pageAccount, known);
  const [first, rest] = [foremost.map(find), others.map(find)];
  const found = [...first, ...rest];
  const deciding = first.length > 0 ? first : rest;
  const exact = distinct(deciding.flatMap((one) => one.exact));
  const named = distinct(deciding.flatMap((one) => one.named));
  const linked = known.contacts.filter((one) => holdsKey(one, key));
  const isPerson = key !== undefined && (snapshot.page === 'contact' || snapshot.page === 'lead');
  const { contact, ask }: Pick<Match, 'contact' | 'ask'> = isPerson
    ? matchRecord(linked, { person: foremost[0], exact: first.length > 0 ? exact : [], named })
    : { contact: only(exact.length > 0 ? exact : named) };
  const own = known.accounts.find(({ id }) => id === contact?.accountId);
  const account = own ?? found.find((one) => one.account)?.account ?? pageAccount;
  const colleagues = account ? known.contacts.filter((one) => one.accountId === account.id) : [];
  /** Found by the record, whatever name and address the page gives. */
  const ofRecord = contact && linked.includes(contact) ? first[0] : undefined;
  const twins = [linked, ...deciding.map((one) => one.exact)].find(({ length }) => length > 1);
  const certain = distinct(found.flatMap((one) => certainOf(one) ?? []));
  const ranked = (['exact', 'named', 'namesakes'] as const).flatMap((how) =>
    found.flatMap((one) => one[how]),
  );
  return {
    contact,
    ...(ask && { ask }),
    ...(twins && { twins }),
    account,
    ...(pageAccount && { pageAccount }),
    ...(certain.length > 0 && { certain }),
    candidates: distinct([...(contact ? [contact] : []), ...linked, ...ranked, ...colleagues]),
    unknown: found
      .filter((one) => one !== ofRecord && one.exact.length + one.named.length === 0)
      .map((one) => one.person),
  };
}

const isRefused = ({ notCrmKeys }: Contact, key: string | undefined): boolean =>
  key !== undefined && notCrmKeys?.includes(key) === true;

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

/** By the record, by the domain, else by the name alone where domain and record do not speak against it. */
function accountOnPage(snapshot: PageSnapshot, accounts: Account[], key?: string): Account | undefined {
  const { account, page } = snapshot;
  const linked = linkedAccount(snapshot, accounts, key);
  if (linked || account === undefined) return linked;
  const byDomain = account.domain && accountOf({ email: `@${account.domain}` }, accounts);
  const isOther = (one: Account) =>
    (!!account.domain && one.domains.length > 0) ||
    (key !== undefined && page === 'account' && hasOtherRecord(one, key));
  const named = accounts.filter((one) => foldName(one.name) === foldName(account.name) && !isOther(one));
  return byDomain || only(named);
}

/** A name with an address that nobody has is a namesake as well as a new address: not certain. */
const certainOf = ({ person, exact, named }: Found): Contact | undefined =>
  only(exact) ?? (person.email === undefined ? only(named) : undefined);

const only = <T>(list: T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
const distinct = (contacts: Contact[]) => [...new Set(contacts)];
