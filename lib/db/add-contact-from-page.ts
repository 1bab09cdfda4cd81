import type { PageSnapshot } from '../core/contract/read.ts';
import { pageRecordOf } from '../core/crm/page-record-of.ts';
import { matchPeople } from '../core/matching/match-people.ts';
import { nameFromEmail } from '../core/matching/name-from-email.ts';
import type { Person } from '../core/matching/page-people.ts';
import { domainOf, normalizeEmail } from '../core/model/email-address.ts';
import type { Account, Contact } from '../core/model/entities.ts';
import { isFreeMailDomain } from '../core/model/free-mail-domains.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { accountsFor } from './find-people.ts';
import { saveAccount } from './repos/accounts.ts';
import { saveContact } from './repos/contacts.ts';

/**
 * Adds somebody whom the page names, with what the page says: the account is found by domain or name, or added too. Whose
 * record it is, by the page's `origin`, is linked to that record.
 */
export async function addContactFromPage(
  db: SecondCallDatabase,
  person: Person,
  snapshot: PageSnapshot,
  origin?: string,
): Promise<Contact> {
  const record = isOfRecord(person, snapshot) ? pageRecordOf(snapshot, origin) : undefined;
  return db.transaction('rw', tableOf(db, 'contacts'), tableOf(db, 'accounts'), async () => {
    const { account } = matchPeople(
      { ...snapshot, contact: person, composes: [], thread: undefined, event: undefined, people: [] },
      {},
      { contacts: [], accounts: await accountsFor(db, snapshot, [person]) },
    );
    const added = account ?? (await addAccount(db, person, snapshot));
    return saveContact(db, {
      name: person.name || nameFromEmail(person.email ?? ''),
      emails: person.email === undefined ? [] : [person.email],
      title: person.title,
      phone: person.phone,
      accountId: added?.id,
      ...(record && { crmKeys: [record.key] }),
    });
  });
}

/** The open record is this person's own, and not a deal's or of somebody beside whom the page names this one. */
const isOfRecord = ({ name, email }: Person, { page, contact }: PageSnapshot): boolean =>
  (page === 'contact' || page === 'lead') &&
  contact !== undefined &&
  (email === undefined ? contact.name === name : normalizeEmail(contact.email ?? '') === email);

async function addAccount(
  db: SecondCallDatabase,
  { email = '' }: Person,
  page: PageSnapshot,
): Promise<Account | undefined> {
  const domain = page.account?.domain ?? domainOf(email);
  const isCompany = domain !== '' && !isFreeMailDomain(domain);
  const name = page.account?.name ?? (isCompany ? domain : undefined);
  return name === undefined ? undefined : saveAccount(db, { name, domains: isCompany ? [domain] : [] });
}
