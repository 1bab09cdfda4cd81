import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { hasMarks } from '../dom/has-marks.ts';
import { type Page, filled, findAll, lineOf, outsiders, siteReader } from '../dom/page.ts';
import { emailOf, personOf, uniquePeople } from '../dom/people.ts';
import { domainIn, onlyValue, recordPeople, recordPerson, valuesOf } from '../dom/record-values.ts';
import { readTimeline } from '../dom/timeline.ts';
import { addressIn } from './record-address.ts';
import { espoCrmMarks, espoCrmRules, foreignAreas } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;
type View = { root: ParentNode; foreign: string };

const readers: Record<
  string,
  { page: Reading['page']; read: (page: Page, view: View) => Omit<Reading, 'page'> }
> = {
  Contact: { page: 'contact', read: readPerson },
  Lead: { page: 'lead', read: readPerson },
  Account: { page: 'account', read: readAccount },
  Opportunity: { page: 'deal', read: readOpportunity },
};

/** EspoCRM: scope and id are in the address; the view says its scope again, so another one's fields are never taken. */
export const readEspoCrm = siteReader('espocrm', (page) => {
  const address = addressIn(page.url);
  const reader = address && readers[address.scope];
  if (!address || !reader)
    return {
      page: 'other',
      ...(address?.id && { record: { type: address.scope, id: address.id } }),
      people: [],
    };
  const quiet = { ...page, found: {} };
  if (address.id === '') {
    const isList = findAll(quiet, '', page.document, espoCrmRules.list).length > 0;
    return { page: isList ? 'list' : 'other', people: [] };
  }
  const record = { type: address.scope, id: address.id };
  const views = findAll(quiet, '', page.document, espoCrmRules.record).filter(
    (view) => !view.closest('.modal'),
  );
  const [root] = views;
  if (!root || views.length > 1 || root.getAttribute('data-scope') !== address.scope)
    return { page: reader.page, record, people: [] };
  const reading = reader.read(page, { root: page.document, foreign: foreignAreas });
  return { page: reader.page, record, ...reading, ...readTimeline(page, root, espoCrmRules.post, partsOf) };
});

/** Whether a page is of EspoCRM, by what it loads and by its frame. */
export const isEspoCrm = (document: Document, url: URL): boolean =>
  hasMarks(document, espoCrmMarks, addressIn(url) ? 1 : 3);

function readPerson(page: Page, view: View): Omit<Reading, 'page'> {
  const readEmail = (_: Page, link: Element) => emailOf(link.getAttribute('data-email-address'));
  const [email] = valuesOf(page, 'contact.email', espoCrmRules.email, { ...view, readOne: readEmail });
  const person = personOf(onlyValue(page, 'contact.name', espoCrmRules.contactName, view), email);
  const [phone] = valuesOf(page, 'contact.phone', espoCrmRules.phone, view);
  const company = accountOf(page, view) || onlyValue(page, 'account.name', espoCrmRules.accountText, view);
  const details = filled({ title: onlyValue(page, 'contact.title', espoCrmRules.position, view), phone });
  return { ...recordPerson(page, person, details), ...(company && { account: { name: company } }) };
}

function readAccount(page: Page, view: View): Omit<Reading, 'page'> {
  const name = onlyValue(page, 'account.name', espoCrmRules.accountName, view);
  const readDomain = (_: Page, link: Element) => domainIn(link.getAttribute('href') ?? '');
  const domain = onlyValue(page, 'account.domain', espoCrmRules.website, { ...view, readOne: readDomain });
  return {
    ...(name && { account: { name, ...(domain && { domain }) } }),
    people: outsiders(page, peopleOf(page, findAll(page, 'people', page.document, espoCrmRules.person))),
  };
}

function readOpportunity(page: Page, view: View): Omit<Reading, 'page'> {
  const name = onlyValue(page, 'deal.name', espoCrmRules.dealName, view);
  const details = filled({
    stage: onlyValue(page, 'deal.stage', espoCrmRules.stage, view),
    amount: onlyValue(page, 'deal.amount', espoCrmRules.amount, view),
  });
  const company = accountOf(page, view);
  const people = peopleOf(page, findAll(page, 'people', page.document, espoCrmRules.dealContact));
  return {
    ...(name && { deal: { name, ...details } }),
    ...(company && { account: { name: company } }),
    ...recordPeople(page, people),
  };
}

/** A contact may belong to several firms; where no field of its own says which is the main one, none is. */
function accountOf(page: Page, view: View): string {
  const [name, ...others] = valuesOf(page, 'account.name', espoCrmRules.accountLink, view);
  if (name !== undefined && others.length === 0) return name;
  delete page.found['account.name'];
  return '';
}

function peopleOf(page: Page, links: Element[]): PagePerson[] {
  const own = links.filter((link) => !link.closest('.modal'));
  return uniquePeople(own.flatMap((link) => personOf(lineOf(page, link), addressBy(page, link)) ?? []));
}

/** The address in the link's own row of a list; a field of links has none. */
function addressBy(page: Page, link: Element): string {
  const mails = [...(link.closest('tr')?.querySelectorAll('[data-email-address]') ?? [])].filter(
    page.isVisible,
  );
  const [mail, ...others] = mails;
  return others.length === 0 ? emailOf(mail?.getAttribute('data-email-address')) : '';
}

/** A post of the stream; its own news of changes have none. */
function partsOf(post: Element) {
  const row = post.closest('.list-row');
  const key = row?.getAttribute('data-id') ?? '';
  return { body: post, kind: 'note' as const, key, at: row?.querySelector('.stream-date-container a') };
}
