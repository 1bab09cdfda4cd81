import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { type Page, filled, findAll, lineOf, missed, outsiders, siteReader } from '../dom/page.ts';
import { emailOf, personOf, uniquePeople } from '../dom/people.ts';
import { onlyValue, recordPeople, recordPerson, valuesOf } from '../dom/record-values.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import { couldBeAddressOf } from '../generic/name-match.ts';
import { isList, recordInAddress } from './record-address.ts';
import { foreignAreas, pipedriveRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;

const where = { foreign: foreignAreas };

/**
 * Pipedrive: kind and id from the address, the name from the record's header. Stage, value and close date have no hook
 * but the translated name of their field, so they are left out.
 */
export const readPipedrive = siteReader('pipedrive', (page) => {
  const record = recordInAddress(page.url);
  const read = record && readers[record.type];
  if (read) return { record, ...read(page) };
  return { page: isList(page.url) ? 'list' : 'other', people: [] };
});

const readers: Record<string, (page: Page) => Reading> = {
  person: readPerson,
  lead: (page) => ({ page: 'lead', ...recordPeople(page, linkedPeople(page)), ...organization(page) }),
  organization(page) {
    const name = titleOf(page, 'account.name');
    const people = outsiders(page, linkedPeople(page));
    return { page: 'account', ...(name && { account: { name } }), people };
  },
  deal(page) {
    const name = titleOf(page, 'deal.name');
    const parties = recordPeople(page, linkedPeople(page));
    return { page: 'deal', ...(name && { deal: { name } }), ...parties, ...organization(page) };
  },
};

function readPerson(page: Page): Reading {
  const email = ownLink(page, 'contact.email', mailIn);
  const details = filled({ phone: ownLink(page, 'contact.phone', phoneIn) });
  const person = personOf(titleOf(page, 'contact.name'), email);
  return { page: 'contact', ...recordPerson(page, person, details), ...organization(page) };
}

function titleOf(page: Page, field: string): string {
  const title = onlyValue(page, field, pipedriveRules.title, where);
  if (title === '') valuesOf(page, missed(field), pipedriveRules.fields, where);
  return title;
}

/** Several links in one row are all the person's; in two rows they may be of two records. */
function ownLink(page: Page, field: string, readOne: (page: Page, row: Element) => string): string {
  return onlyValue(page, field, pipedriveRules.personRow, { ...where, readOne });
}

const firstLink = (page: Page, root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].find(page.isVisible);

const mailIn = (page: Page, root: Element): string =>
  emailOf(firstLink(page, root, 'a[href^="mailto:"]')?.getAttribute('href'));

/** How a number is linked is the customer's choice (Pipedrive's help, "Call syntax": `tel:` or `callto:`). */
function phoneIn(page: Page, root: Element): string {
  const link = firstLink(page, root, 'a[href^="tel:"], a[href^="callto:"]');
  return link ? cleanText(lineOf(page, link), nameLength) : '';
}

/** The people in their blocks, each with the address in the block that can be this name's. */
function linkedPeople(page: Page): PagePerson[] {
  const blocks = findAll(page, 'people', page.document, pipedriveRules.personBlock).filter(
    (block) => !block.closest(foreignAreas),
  );
  const people = blocks.flatMap((block) => {
    const links = [...block.querySelectorAll('a[href*="/person/"]')].filter(page.isVisible);
    const mails = [...block.querySelectorAll('a[href^="mailto:"]')].filter(page.isVisible);
    const emails = [...new Set(mails.map((mail) => emailOf(mail.getAttribute('href'))))];
    return links.flatMap((link) => {
      const name = lineOf(page, link);
      const [email, ...others] = emails.filter((each) => couldBeAddressOf(name, each));
      const person = personOf(name, others.length === 0 && email);
      return person ? [person] : [];
    });
  });
  if (people.length === 0) delete page.found['people'];
  return uniquePeople(people);
}

function organization(page: Page): Pick<Reading, 'account'> {
  const name = onlyValue(page, 'account.name', pipedriveRules.organization, where);
  return name === '' ? {} : { account: { name } };
}
