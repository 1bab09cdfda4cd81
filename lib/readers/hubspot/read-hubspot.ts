import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { type Page, filled, findAll, lineOf, outsiders, siteReader } from '../dom/page.ts';
import { mostPeople, personOf, uniquePeople } from '../dom/people.ts';
import { associatedContacts, onlyCompany } from './read-associations.ts';
import { domainIn, emailIn } from '../dom/record-values.ts';
import { fieldOf, recordEmail, recordName } from './read-fields.ts';
import { listInAddress, recordInAddress, recordPages } from './record-address.ts';
import { hubspotRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;

/** HubSpot: the address says which record is open, the page only what it is called and how it is reached. */
export const readHubSpot = siteReader('hubspot', (page) => {
  const record = recordInAddress(page.url);
  if (record)
    return { record, ...(readers[recordPages[record.type] ?? '']?.(page) ?? { page: 'other', people: [] }) };
  const listed = listInAddress(page.url);
  if (listed !== null) return { page: 'list', people: listed === '0-1' ? readList(page) : [] };
  return { page: 'other', people: [] };
});

const readers: Record<string, (page: Page) => Omit<Reading, 'record'>> = {
  contact: readContact,
  account: readAccount,
  deal: readDeal,
};

function readContact(page: Page): Reading {
  const email = recordEmail(page);
  const details = filled({
    title: fieldOf(page, 'contact.title', 'jobtitle'),
    phone: fieldOf(page, 'contact.phone', 'phone'),
  });
  const person = personOf(recordName(page, 'contact.name', email !== '' || details !== undefined), email);
  const contact = person && page.own.isOutside(person) ? { ...person, ...details } : undefined;
  const account = filled({ name: onlyCompany(page) || fieldOf(page, 'account.name', 'company') });
  return {
    page: 'contact',
    ...(contact && { contact }),
    ...(account && { account }),
    people: contact && person ? [person] : [],
  };
}

function readAccount(page: Page): Reading {
  const domain = domainIn(fieldOf(page, 'account.domain', 'domain'));
  const name = recordName(page, 'account.name', domain !== '');
  return {
    page: 'account',
    ...(name && { account: { name, ...(domain && { domain }) } }),
    people: outsiders(page, associatedContacts(page)),
  };
}

/** A deal has no address of its own: its contact is the one on its card, where there is only one. */
function readDeal(page: Page): Reading {
  const people = outsiders(page, associatedContacts(page));
  const [contact, ...others] = people;
  const company = onlyCompany(page);
  const details = filled({
    stage: fieldOf(page, 'deal.stage', 'dealstage'),
    amount: fieldOf(page, 'deal.amount', 'amount'),
  });
  const name = recordName(page, 'deal.name', details !== undefined);
  return {
    page: 'deal',
    ...(name && { deal: { name, ...details } }),
    ...(company && { account: { name: company } }),
    ...(contact && others.length === 0 && { contact }),
    people,
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
