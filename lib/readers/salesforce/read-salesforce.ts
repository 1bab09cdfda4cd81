import type { PageSnapshot } from '../../core/contract/read.ts';
import type { FlatPage } from '../dom/deep-query.ts';
import { filled, findAll, lineOf, missed, outsiders, siteReader } from '../dom/page.ts';
import { personOf } from '../dom/people.ts';
import { domainIn, isoDay, recordPeople, recordPerson } from '../dom/record-values.ts';
import { activePage } from './active-page.ts';
import { type RecordAddress, isList, recordInAddress } from './record-address.ts';
import {
  accountOf,
  emailOfRecord,
  fieldOf,
  nameBesideEmail,
  nameOfRecord,
  phoneOf,
  stageOf,
} from './read-fields.ts';
import { relatedPeople } from './read-people.ts';
import { type Field, salesforceRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;

/** Salesforce Lightning: the address says which record is open, the open tab what it is called and how it is reached. */
export const readSalesforce = siteReader('salesforce', (page) => {
  const address = recordInAddress(page.url);
  if (!address) return nothing(isList(page.url) ? 'list' : 'other');
  const { isRelated, ...record } = address;
  const { page: kind = 'other', read } = kinds[record.type] ?? {};
  const tab = read && !isRelated ? activePage(page, address) : null;
  return { record, ...((tab && read?.(tab, address)) ?? nothing(kind)) };
});

const webDomain: typeof lineOf = (page, element) => domainIn(lineOf(page, element));
const isoDayIn: typeof lineOf = (page, element) => isoDay(lineOf(page, element));

const nothing = (page: PageSnapshot['page']): Reading => ({ page, people: [] });

type Kind = { page: PageSnapshot['page']; read: (tab: FlatPage, record: RecordAddress) => Reading | null };

const kinds: Readonly<Record<string, Kind>> = {
  Contact: { page: 'contact', read: (tab) => readPerson(tab, contactFields) },
  Lead: { page: 'lead', read: (tab) => readPerson(tab, leadFields) },
  // Also people are accounts, and whether this one is a company is on the page alone.
  Account: {
    page: 'other',
    read: (tab, record) => (isPersonAccount(tab) ? readPerson(tab, personFields) : readAccount(tab, record)),
  },
  Opportunity: { page: 'deal', read: readDeal },
};

type PersonFields = {
  page: 'contact' | 'lead';
  name: Field;
  email: Field;
  title: Field;
  phone: Field;
  accountOf?: (tab: FlatPage) => string;
};

const contactFields: PersonFields = {
  page: 'contact',
  name: 'Contact.Name',
  email: 'Contact.Email',
  title: 'Contact.Title',
  phone: 'Contact.Phone',
  accountOf: (tab) => accountOf(tab, 'Contact.AccountId'),
};
const leadFields: PersonFields = {
  page: 'lead',
  name: 'Lead.Name',
  email: 'Lead.Email',
  title: 'Lead.Title',
  phone: 'Lead.Phone',
  accountOf: (tab) => fieldOf(tab, 'account.name', 'Lead.Company'),
};
const personFields: PersonFields = {
  page: 'contact',
  name: 'Account.Name',
  email: 'Account.PersonEmail',
  title: 'Account.PersonTitle',
  phone: 'Account.Phone',
};

const isPersonAccount = ({ page, root }: FlatPage): boolean =>
  findAll({ ...page, found: {} }, '', root, salesforceRules.isPerson).length > 0;

function readPerson(tab: FlatPage, fields: PersonFields): Reading | null {
  const named = nameOfRecord(tab, 'contact.name', fields.name, true);
  if (named === null) return nothing(fields.page);
  const email = emailOfRecord(tab, fields.email);
  const name = named || nameBesideEmail(tab, email);
  if (name === '' && email !== '') tab.page.found[missed('contact.name')] = 'salesforce/highlights-name';
  const details = filled({
    title: fieldOf(tab, 'contact.title', fields.title),
    phone: phoneOf(tab, fields.phone),
  });
  const account = filled({ name: fields.accountOf?.(tab) ?? '' });
  return {
    page: fields.page,
    ...recordPerson(tab.page, personOf(name, email), details),
    ...(account && { account }),
  };
}

function readAccount(tab: FlatPage, record: RecordAddress): Reading | null {
  const name = nameOfRecord(tab, 'account.name', 'Account.Name', false);
  if (!name) return null;
  const domain = fieldOf(tab, 'account.domain', 'Account.Website', webDomain);
  return {
    page: 'account',
    account: { name, ...(domain && { domain }) },
    people: outsiders(tab.page, relatedPeople(tab, 'contacts', record)),
  };
}

function readDeal(tab: FlatPage, record: RecordAddress): Reading | null {
  const name = nameOfRecord(tab, 'deal.name', 'Opportunity.Name', false);
  if (name === null) return null;
  const account = filled({ name: accountOf(tab, 'Opportunity.AccountId') });
  const details = filled({
    stage: stageOf(tab),
    amount: fieldOf(tab, 'deal.amount', 'Opportunity.Amount'),
    closeDate: fieldOf(tab, 'deal.closeDate', 'Opportunity.CloseDate', isoDayIn),
  });
  return {
    page: 'deal',
    ...(name && { deal: { name, ...details } }),
    ...(account && { account }),
    ...recordPeople(tab.page, relatedPeople(tab, 'contactRoles', record)),
  };
}
