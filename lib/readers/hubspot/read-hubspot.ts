import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { type Page, filled, findAll, lineOf, outsiders, siteReader } from '../dom/page.ts';
import { mostPeople, personOf, uniquePeople } from '../dom/people.ts';
import { domainIn, emailIn, recordPeople, recordPerson } from '../dom/record-values.ts';
import { associatedContacts, onlyCompany } from './read-associations.ts';
import { fieldOf, recordEmail, recordName } from './read-fields.ts';
import { readNotes } from './read-notes.ts';
import { listInAddress, recordInAddress, recordPages } from './record-address.ts';
import { hubspotRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;

/** HubSpot: the address says which record is open, the page only what it is called and how it is reached. */
export const readHubSpot = siteReader('hubspot', (page) => {
  const record = recordInAddress(page.url);
  if (record) return { record, ...(readers[recordPages[record.type] ?? '']?.(page) ?? other) };
  const listed = listInAddress(page.url);
  if (listed !== null) return { page: 'list', people: listed === '0-1' ? readList(page) : [] };
  return other;
});

const other: Reading = { page: 'other', people: [] };

const readers: Record<string, (page: Page) => Reading> = {
  contact: readContact,
  lead: (page) => ({ page: 'lead', ...readParties(page), ...readNotes(page) }),
  account: readAccount,
  deal: readDeal,
};

function readContact(page: Page): Reading {
  const email = recordEmail(page);
  const details = filled({
    title: fieldOf(page, 'contact.title', 'jobtitle'),
    phone: fieldOf(page, 'contact.phone', 'phone'),
  });
  const name = recordName(page, 'contact.name', email);
  const company = onlyCompany(page) || fieldOf(page, 'account.name', 'company');
  return {
    page: 'contact',
    ...recordPerson(page, personOf(name, email), details),
    ...(company && { account: { name: company } }),
    ...readNotes(page),
  };
}

function readAccount(page: Page): Reading {
  const domain = domainIn(fieldOf(page, 'account.domain', 'domain'));
  const name = recordName(page, 'account.name');
  return {
    page: 'account',
    ...(name && { account: { name, ...(domain && { domain }) } }),
    people: outsiders(page, associatedContacts(page)),
    ...readNotes(page),
  };
}

function readDeal(page: Page): Reading {
  const parties = readParties(page);
  const details = filled({
    stage: fieldOf(page, 'deal.stage', 'dealstage'),
    amount: fieldOf(page, 'deal.amount', 'amount'),
    closeDate: fieldOf(page, 'deal.closeDate', 'closedate'),
  });
  const name = recordName(page, 'deal.name');
  return { page: 'deal', ...(name && { deal: { name, ...details } }), ...parties, ...readNotes(page) };
}

/** Neither a deal nor a lead has an address of its own: who it is with stands on its cards. */
function readParties(page: Page): Pick<Reading, 'contact' | 'people' | 'account'> {
  const company = onlyCompany(page);
  return {
    ...recordPeople(page, associatedContacts(page)),
    ...(company && { account: { name: company } }),
  };
}

function readList(page: Page): PagePerson[] {
  const people = findAll(page, 'people', page.document, hubspotRules.listName)
    .slice(0, mostPeople)
    .flatMap((element) => {
      const mail = element.closest('tr')?.querySelector('td a[href^="mailto:"]');
      const person = personOf(lineOf(page, element), mail && emailIn(page, mail));
      return person ? [person] : [];
    });
  return outsiders(page, uniquePeople(people));
}
