import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { hasMarks } from '../dom/has-marks.ts';
import { type Page, filled, findAll, lineOf, outsiders, siteReader } from '../dom/page.ts';
import { personOf, uniquePeople } from '../dom/people.ts';
import { domainIn, emailIn, onlyValue, recordPeople, recordPerson, valuesOf } from '../dom/record-values.ts';
import { readTimeline } from '../dom/timeline.ts';
import { boardCardOf } from './board-card.ts';
import { addressIn } from './record-address.ts';
import { atomicCrmMarks, atomicCrmRules, foreignAreas } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;
/** `aside`: what stands around the link that edits the record. */
type Area = { root: Element; aside: Element; foreign: string; id: string };

const readers: Partial<Record<string, (page: Page, area: Area) => Reading>> = {
  contact: readContact,
  account: readAccount,
  deal: readDeal,
};

/** Atomic CRM: what stands in one area with the link that edits the record of the address is that record's. */
export const readAtomicCrm = siteReader('atomic-crm', (page) => {
  const address = addressIn(page.url);
  if (!address) return { page: 'other', people: [] };
  const { page: kind, record } = address;
  if (!record) return { page: kind, people: [] };
  const [area, ...others] = areasOf(page, kind, `a[href$="/${record.type}/${record.id}"]`);
  const isClear = area !== undefined && others.length === 0;
  const reading = isClear && readers[kind]?.(page, { ...area, id: record.id });
  return { ...(reading || { page: kind, people: [] }), record };
});

/** The areas of the page in which the record can be edited: a dialog for a deal, the whole for the others. */
function areasOf(page: Page, kind: string, editLink: string) {
  const rules = kind === 'deal' ? atomicCrmRules.dialog : atomicCrmRules.area;
  return findAll({ ...page, found: {} }, '', page.document, rules).flatMap((root) => {
    const link = [...root.querySelectorAll(editLink)].find(page.isVisible);
    const aside = link?.parentElement?.parentElement;
    return aside ? [{ root, aside, foreign: foreignAreas }] : [];
  });
}

/** Whether a page is of Atomic CRM, by its frame and menu; under one of its addresses fewer marks do. */
export function isAtomicCrm(document: Document, url: URL): boolean {
  const isOurs = /(?:^#|\/show$)/.test(url.hash || url.pathname);
  return hasMarks(document, atomicCrmMarks, isOurs && addressIn(url) ? 1 : 3);
}

function readContact(page: Page, area: Area): Reading {
  const aside = { root: area.aside };
  const [email] = valuesOf(page, 'contact.email', atomicCrmRules.mail, { ...aside, readOne: emailIn });
  const person = personOf(onlyValue(page, 'contact.name', atomicCrmRules.name, area), email);
  const company = onlyValue(page, 'account.name', atomicCrmRules.company, area);
  // Without a firm nothing but the title stands there.
  const readOne = (_: Page, element: Element) =>
    company === '' && element.childElementCount > 0 ? '' : lineOf(page, element);
  const position = onlyValue(page, 'contact.title', atomicCrmRules.position, { ...area, readOne });
  const [phone] = valuesOf(page, 'contact.phone', atomicCrmRules.phone, { ...aside, readOne: phoneIn });
  const details = filled({ title: titleIn(position, company), phone });
  if (!details?.title) delete page.found['contact.title'];
  return {
    page: 'contact',
    ...recordPerson(page, person, details),
    ...(company && { account: { name: company } }),
    ...readTimeline(page, area.root, atomicCrmRules.note, partsOf),
  };
}

function readAccount(page: Page, area: Area): Reading {
  const name = onlyValue(page, 'account.name', atomicCrmRules.name, area);
  const readOne = (_: Page, link: Element) => domainIn(link.getAttribute('href') ?? '');
  const domain = onlyValue(page, 'account.domain', atomicCrmRules.website, { root: area.aside, readOne });
  return {
    page: 'account',
    ...(name && { account: { name, ...(domain && { domain }) } }),
    people: outsiders(page, peopleIn(page, area)),
  };
}

function readDeal(page: Page, area: Area): Reading {
  const name = onlyValue(page, 'deal.name', atomicCrmRules.dealName, area);
  const card = name === '' ? null : boardCardOf(page, area.id, name);
  const facts = valuesOf(page, 'deal.stage', atomicCrmRules.fact, area);
  const stage = facts.find((fact) => fact === card?.stage);
  const amount = facts.find((fact) => card?.facts.includes(fact) && /\d/.test(fact));
  if (amount) page.found['deal.amount'] = page.found['deal.stage'] ?? '';
  if (!stage) delete page.found['deal.stage'];
  if (card?.company) page.found['account.name'] = atomicCrmRules.card[0].name;
  return {
    page: 'deal',
    ...(name && { deal: { name, ...filled({ stage, amount }) } }),
    ...(card?.company && { account: { name: card.company } }),
    ...recordPeople(page, peopleIn(page, area)),
    ...readTimeline(page, area.root, atomicCrmRules.note, partsOf),
  };
}

/** The people who are linked from a record; of a row that is one link, its heading is the name. */
function peopleIn(page: Page, { root }: Area): PagePerson[] {
  const people = findAll(page, 'people', root, atomicCrmRules.person)
    .filter(
      (link) => !link.closest(`${foreignAreas}, p`) && !link.querySelector('[data-slot="avatar"]:only-child'),
    )
    .flatMap((link) => personOf(lineOf(page, link.querySelector('.font-medium') ?? link), '') ?? []);
  return uniquePeople(people);
}

/** "Buyer at Rill Paper" without the firm and the word before it; '' in a language whose word is not known. */
function titleIn(position: string, company: string): string {
  const [, title = '', word] =
    /^(.*?)(?: (at|chez|bei|en|em|presso|bij|hos))?$/.exec(position.replace(company, '').trim()) ?? [];
  return (word !== undefined) === (company !== '') && position.endsWith(company) ? title : '';
}

function phoneIn(page: Page, element: Element): string {
  const text = lineOf(page, element);
  return /^\+?[\d ().-]{7,}(?:x\d+)?$/.test(text) ? text : '';
}

/** A note, with its day in the page's own words. */
const partsOf = (body: Element) => ({
  body,
  kind: 'note' as const,
  at: body.previousElementSibling?.lastElementChild,
  skipped: 'button',
});
