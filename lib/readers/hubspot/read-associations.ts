import type { PagePerson } from '../../core/contract/read.ts';
import { type Page, findAll, lineOf } from '../dom/page.ts';
import { personOf, uniquePeople } from '../dom/people.ts';
import { emailIn } from './read-fields.ts';
import { hubspotRules } from './selectors.ts';

/** The one company that a record belongs to; '' where there are several. */
export function onlyCompany(page: Page): string {
  const links = byRecord(findAll(page, 'account.name', page.document, hubspotRules.companyLink));
  const [link, ...others] = links;
  if (link && others.length === 0) return lineOf(page, link);
  delete page.found['account.name'];
  return '';
}

/** The contacts on a deal's or a company's cards, each with the address that stands by its name. */
export function associatedContacts(page: Page): PagePerson[] {
  const links = findAll(page, 'people', page.document, hubspotRules.contactLink);
  const people = byRecord(links).flatMap((link) => {
    const person = personOf(lineOf(page, link), addressBy(page, link, links));
    return person ? [person] : [];
  });
  return uniquePeople(people);
}

/** The same record may stand in the side bar and in a tab. */
function byRecord(links: Element[]): Element[] {
  const records = new Map(
    links.map((link) => [link.getAttribute('href')?.replace(/[?#].*$/, '') || link, link]),
  );
  return [...records.values()];
}

/** The largest part around a link that holds no other contact: addresses in it are this contact's. */
function addressBy(page: Page, link: Element, links: Element[]): string {
  let part: Element = link;
  for (let depth = 0; depth < 12; depth += 1) {
    const parent: Element | null = part.parentElement;
    if (!parent || links.some((other) => other !== link && parent.contains(other))) break;
    part = parent;
    if (part.matches('[data-card-type], tr')) break;
  }
  const emails = [...part.querySelectorAll('a[href^="mailto:"]')]
    .filter(page.isVisible)
    .map((mail) => emailIn(page, mail));
  return new Set(emails).size === 1 ? (emails[0] ?? '') : '';
}
