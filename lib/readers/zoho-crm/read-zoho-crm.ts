import type { PageSnapshot } from '../../core/contract/read.ts';
import { type Page, filled, missed, siteReader } from '../dom/page.ts';
import { personOf } from '../dom/people.ts';
import {
  agreedValue,
  domainIn,
  nameByTitle,
  onlyEmail,
  onlyValue,
  recordPeople,
  recordPerson,
  valuesOf,
} from '../dom/record-values.ts';
import { listInAddress, recordInAddress } from './record-address.ts';
import { foreignAreas, zohoCrmRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;

const where = { foreign: foreignAreas };
const other: Reading = { page: 'other', people: [] };
/** "Ana Lima - Zoho CRM", or with the module's name, as the customer calls it, between. */
const ending = /(?:\s+-\s+[^-]+)?\s+-\s+Zoho CRM\s*$/;

/** Zoho CRM: module and id from the address, everything else by the internal names of its columns. */
export const readZohoCrm = siteReader('zoho-crm', (page) => {
  const record = recordInAddress(page.url);
  if (record) return { record, ...(readers[record.type]?.(page) ?? other) };
  return readers[listInAddress(page.url) ?? ''] ? { page: 'list', people: [] } : other;
});

/** By the names that Zoho gives its modules; its API says Deals where its pages say Potentials. */
const readers: Record<string, (page: Page) => Reading> = {
  Contacts: (page) => ({ page: 'contact', ...readPerson(page) }),
  Leads: (page) => ({ page: 'lead', ...readPerson(page) }),
  Accounts: readAccount,
  Potentials: readDeal,
  Deals: readDeal,
};

function readPerson(page: Page): Omit<Reading, 'page'> {
  const email = onlyEmail(page, 'contact.email', zohoCrmRules.email, where);
  const details = filled({
    title: fieldOf(page, 'contact.title', 'title'),
    phone: fieldOf(page, 'contact.phone', 'phone'),
  });
  const shown = agreedValue(page, 'contact.name', zohoCrmRules.person, where);
  const isDisputed = page.found['conflict.contact.name'] !== undefined;
  const name =
    shown || isDisputed ? shown : nameByTitle(page, 'contact.name', 'zoho-crm/document-title', ending, email);
  if (!name && !email) noteMissed(page, 'contact.name');
  return { ...recordPerson(page, personOf(name, email), details), ...readCompany(page) };
}

function readAccount(page: Page): Reading {
  const name = nameOf(page, 'account.name', 'company');
  const domain = domainIn(fieldOf(page, 'account.domain', 'website'));
  return { page: 'account', ...(name && { account: { name, ...(domain && { domain }) } }), people: [] };
}

function readDeal(page: Page): Reading {
  const name = nameOf(page, 'deal.name', 'deal');
  const details = filled({
    stage: fieldOf(page, 'deal.stage', 'stage'),
    amount: fieldOf(page, 'deal.amount', 'amount'),
    closeDate: fieldOf(page, 'deal.closeDate', 'closeDate'),
  });
  const contact = personOf(fieldOf(page, 'people', 'contact'), '');
  return {
    page: 'deal',
    ...(name && { deal: { name, ...details } }),
    ...recordPeople(page, contact ? [contact] : []),
    ...readCompany(page),
  };
}

function readCompany(page: Page): Pick<Reading, 'account'> {
  const name = fieldOf(page, 'account.name', 'account');
  const domain = name && domainIn(fieldOf(page, 'account.domain', 'website'));
  return name === '' ? {} : { account: { name, ...(domain && { domain }) } };
}

function fieldOf(page: Page, field: string, column: keyof typeof zohoCrmRules): string {
  return onlyValue(page, field, zohoCrmRules[column], where);
}

function nameOf(page: Page, field: string, column: 'company' | 'deal'): string {
  const name = agreedValue(page, field, zohoCrmRules[column], where);
  if (name === '') noteMissed(page, field);
  return name;
}

/** A record's page on which fields stand, and no name under any of its ids. */
function noteMissed(page: Page, field: string): void {
  if (page.found[`conflict.${field}`] === undefined)
    valuesOf(page, missed(field), zohoCrmRules.fields, where);
}
