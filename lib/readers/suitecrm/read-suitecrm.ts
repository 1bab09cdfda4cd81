import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import {
  type Page,
  filled,
  findAll,
  lineOf,
  missed,
  noteConflict,
  outsiders,
  siteReader,
} from '../dom/page.ts';
import { personOf, uniquePeople } from '../dom/people.ts';
import {
  agreedValue,
  domainIn,
  emailIn,
  onlyValue,
  recordPeople,
  recordPerson,
  valuesOf,
} from '../dom/record-values.ts';
import { listInAddress, recordInAddress } from './record-address.ts';
import { foreignAreas, suiteCrmRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;

const where = { foreign: foreignAreas };
const other: Reading = { page: 'other', people: [] };

/** SuiteCRM: module and id from the address; version 7 by its field names, version 8 no further than the address. */
export const readSuiteCrm = siteReader('suitecrm', (page) => {
  const record = recordInAddress(page.url);
  if (!record) return kinds[listInAddress(page.url) ?? ''] ? { page: 'list', people: [] } : other;
  const kind = kinds[record.type.charAt(0).toUpperCase() + record.type.slice(1)] ?? 'other';
  const read = isShown(page, record.id) ? readers[record.type] : undefined;
  return { ...(read?.(page) ?? { people: [] }), page: kind, record };
});

const kinds: Record<string, Reading['page']> = {
  Contacts: 'contact',
  Leads: 'lead',
  Accounts: 'account',
  Opportunities: 'deal',
};

const readers: Record<string, (page: Page) => Omit<Reading, 'page'>> = {
  Contacts: readPerson,
  Leads: readPerson,
  Accounts: readAccount,
  Opportunities: readDeal,
};

/** The page says itself which record it shows; while the next one loads, that is still the one before. */
function isShown(page: Page, id: string): boolean {
  const ids = suiteCrmRules.shown.flatMap(({ selector }) =>
    [...page.document.querySelectorAll(selector)].map(
      (mark) => mark.getAttribute('record_id') ?? (mark as HTMLInputElement).value,
    ),
  );
  return ids.length === 0 || ids.includes(id);
}

function readPerson(page: Page): Omit<Reading, 'page'> {
  const email = onlyValue(page, 'contact.email', suiteCrmRules.email, { ...where, readOne: emailIn });
  const details = filled({
    title: fieldOf(page, 'contact.title', 'title'),
    phone: fieldOf(page, 'contact.phone', 'phone'),
  });
  const name = personName(page);
  const company = fieldOf(page, 'account.name', 'company');
  if (!name && !email) noteMissed(page, 'contact.name');
  return {
    ...recordPerson(page, personOf(name, email), details),
    ...(company && { account: { name: company } }),
  };
}

/** "Dr. Ana Lima": what stands before a first and a last name and is cut short is a form of address. */
const address = /^\p{L}{2,5}\.\s+(?=\S+\s+\S)/u;

/** The heading; where it lacks the last name that the page shows, it is another record's. */
function personName(page: Page): string {
  const heading = fieldOf(page, 'contact.name', 'heading');
  const last = fieldOf({ ...page, found: {} }, 'last', 'lastName');
  if (heading === '' || heading.includes(last)) return heading.replace(address, '');
  noteConflict(page, 'contact.name');
  delete page.found['contact.name'];
  return '';
}

function readAccount(page: Page): Omit<Reading, 'page'> {
  const name = recordName(page, 'account.name');
  const domain = domainIn(fieldOf(page, 'account.domain', 'website'));
  return {
    ...(name && { account: { name, ...(domain && { domain }) } }),
    people: outsiders(page, listedContacts(page)),
  };
}

function readDeal(page: Page): Omit<Reading, 'page'> {
  const name = recordName(page, 'deal.name');
  const company = fieldOf(page, 'account.name', 'company');
  const details = filled({
    stage: fieldOf(page, 'deal.stage', 'stage'),
    amount: fieldOf(page, 'deal.amount', 'amount'),
    closeDate: fieldOf(page, 'deal.closeDate', 'closeDate'),
  });
  return {
    ...(name && { deal: { name, ...details } }),
    ...(company && { account: { name: company } }),
    ...recordPeople(page, listedContacts(page)),
  };
}

const fieldOf = (page: Page, field: string, rule: keyof typeof suiteCrmRules): string =>
  onlyValue(page, field, suiteCrmRules[rule], where);

/** Heading and name field say the same, or the page is between two records. */
function recordName(page: Page, field: string): string {
  const name = agreedValue(page, field, [...suiteCrmRules.heading, ...suiteCrmRules.name], where);
  if (name === '') noteMissed(page, field);
  return name;
}

/** A record's page on which fields stand, but no name. */
function noteMissed(page: Page, field: string): void {
  if (page.found[`conflict.${field}`] === undefined)
    valuesOf(page, missed(field), suiteCrmRules.fields, where);
}

/** The rows of the contacts below a deal or a company, each with its own address. */
function listedContacts(page: Page): PagePerson[] {
  const people = findAll(page, 'people', page.document, suiteCrmRules.contactRow).flatMap((row) => {
    const links = [...row.querySelectorAll('a[href]')].filter(page.isVisible);
    const link = links.find((each) => recordOf(each)?.type === 'Contacts' && lineOf(page, each) !== '');
    const emails = new Set(links.map((each) => emailIn(page, each)).filter(Boolean));
    const person = link && personOf(lineOf(page, link), emails.size === 1 && [...emails][0]);
    return person ? [person] : [];
  });
  if (people.length === 0) delete page.found['people'];
  return uniquePeople(people);
}

function recordOf(link: Element): ReturnType<typeof recordInAddress> {
  const address = URL.parse(link.getAttribute('href') ?? '', 'https://crm.invalid/');
  return address && recordInAddress(address);
}
