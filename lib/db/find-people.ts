import type { Table } from 'dexie';
import type { PageSnapshot } from '../core/contract/read.ts';
import type { Self } from '../core/contract/shared.ts';
import { pageRecordOf } from '../core/crm/page-record-of.ts';
import { isFreeMailDomain } from '../core/model/free-mail-domains.ts';
import { matchPeople, type Match } from '../core/matching/match-people.ts';
import { pagePeople, type Person } from '../core/matching/page-people.ts';
import { domainOf, normalizeDomain } from '../core/model/email-address.ts';
import type { Account, Contact } from '../core/model/entities.ts';
import { nameWords } from '../core/model/fold-name.ts';
import type { Row } from '../core/model/row.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { getRows, liveRows } from './row-store.ts';

/** A crowded page is looked up for its first people only, and a common name for its first bearers. */
const peopleLimit = 50;
const namesakeLimit = 50;

/**
 * Whom the page on screen is about; `origin` is the page's. Every look-up goes by an index, so it costs the same at any
 * number of contacts.
 */
export const findPeople = (
  db: SecondCallDatabase,
  snapshot: PageSnapshot,
  self: Self,
  origin?: string,
): Promise<Match> =>
  db.transaction('r', tableOf(db, 'contacts'), tableOf(db, 'accounts'), async () =>
    lookUp(db, snapshot, self, pageRecordOf(snapshot, origin)?.key),
  );

async function lookUp(
  db: SecondCallDatabase,
  snapshot: PageSnapshot,
  self: Self,
  key: string | undefined,
): Promise<Match> {
  const { foremost, others } = pagePeople(snapshot, self);
  const people = [...foremost, ...others].slice(0, peopleLimit);
  const keys = key === undefined ? [] : [key];
  const [accounts, contacts, ofRecord] = await Promise.all([
    accountsFor(db, snapshot, people, keys),
    contactsFor(db, people),
    rowsWith(tableOf(db, 'contacts'), 'crmKeys', keys),
  ]);
  contacts.push(...ofRecord);
  const ofContacts = await getRows(
    db,
    'accounts',
    contacts.flatMap(({ accountId }) => accountId ?? []),
  );
  const found = unique([...accounts, ...ofContacts]);
  const colleagues = await rowsWith(
    tableOf(db, 'contacts'),
    'accountId',
    found.map(({ id }) => id),
  );
  return matchPeople(
    snapshot,
    self,
    { contacts: unique([...contacts, ...colleagues]), accounts: found },
    key,
  );
}

async function contactsFor(db: SecondCallDatabase, people: Person[]): Promise<Contact[]> {
  const table = tableOf(db, 'contacts');
  const emails = people.flatMap(({ email }) => email ?? []);
  const byEmail = rowsWith(table, 'emails', emails);
  const byName = people.map(({ name = '' }) => {
    const [longest, ...others] = nameWords(name).sort((a, b) => b.length - a.length);
    if (longest === undefined) return [];
    const bearers = table.where('nameWords').equals(longest);
    return liveRows(
      bearers.filter((row) => hasWords(row.name, others)),
      namesakeLimit,
    );
  });
  return (await Promise.all([byEmail, ...byName])).flat();
}

/** Rows with one of these values: one request each, where `anyOf` would walk a cursor. */
async function rowsWith<R extends Row>(
  table: Table<R, string>,
  index: string,
  values: string[],
): Promise<R[]> {
  const found = [...new Set(values)].map((value) =>
    liveRows(table.where(index).equals(value).limit(namesakeLimit)),
  );
  return (await Promise.all(found)).flat();
}

const hasWords = (name: string, words: string[]) => {
  const own = nameWords(name);
  return words.every((word) => own.includes(word));
};

/** Accounts that these people or the page itself may mean, by domain, name or the record's key. */
export async function accountsFor(
  db: SecondCallDatabase,
  page: PageSnapshot,
  people: Person[],
  keys: string[] = [],
): Promise<Account[]> {
  const table = tableOf(db, 'accounts');
  const domains = [
    ...people.map(({ email = '' }) => domainOf(email)),
    normalizeDomain(page.account?.domain ?? ''),
  ];
  const parents = domains.filter((domain) => !isFreeMailDomain(domain)).flatMap(domainAndParents);
  const [word] = nameWords(page.account?.name ?? '').sort((a, b) => b.length - a.length);
  const named = rowsWith(table, 'nameWords', word === undefined ? [] : [word]);
  const linked = rowsWith(table, 'crmKeys', keys);
  return (await Promise.all([rowsWith(table, 'domains', parents), named, linked])).flat();
}

/** "eu.mail.castell.example" with "mail.castell.example" and "castell.example". */
function domainAndParents(domain: string): string[] {
  const parts = domain.split('.').slice(-6);
  return parts.slice(0, -1).map((_part, index) => parts.slice(index).join('.'));
}

const unique = <R extends { id: string }>(rows: R[]): R[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
