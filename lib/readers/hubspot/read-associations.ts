import type { PagePerson } from '../../core/contract/read.ts';
import { type Page, findAll, lineOf } from '../dom/page.ts';
import { personOf, uniquePeople } from '../dom/people.ts';
import type { Rule } from '../dom/rule.ts';
import { emailIn } from '../dom/record-values.ts';
import { couldBeAddressOf } from '../generic/name-match.ts';
import { hubspotRules, passingAreas } from './selectors.ts';

/** The one company that a record belongs to; '' where there are several. */
export function onlyCompany(page: Page): string {
  const links = cardLinks(page, 'account.name', hubspotRules.companyLink);
  const [link, ...others] = links;
  if (link && others.length === 0) return lineOf(page, link);
  delete page.found['account.name'];
  return '';
}

/** The contacts on a deal's or a company's cards, each with the address that stands by its name. */
export function associatedContacts(page: Page): PagePerson[] {
  const people = cardLinks(page, 'people', hubspotRules.contactLink).flatMap((link) => {
    const person = personOf(lineOf(page, link), addressBy(page, link));
    return person ? [person] : [];
  });
  return uniquePeople(people);
}

/** The links on the record's cards; the same record may stand in the side bar and in a tab. */
function cardLinks(page: Page, field: string, rules: readonly Rule[]): Element[] {
  const links = findAll(page, field, page.document, rules).filter((link) => !link.closest(passingAreas));
  const records = new Map(
    links.map((link) => [link.getAttribute('href')?.replace(/[?#].*$/, '') || link, link]),
  );
  return [...records.values()];
}

/** The address in the link's own row or tile; on a card without them, the one that can be this name's. */
function addressBy(page: Page, link: Element): string {
  const row = link.closest('tr, [data-test-id^="chiclet-"], [data-test-id^="chicklet-"]');
  const part = row ?? link.closest('[data-card-type], [data-selenium-test*="ASSOCIATION"]');
  const name = lineOf(page, link);
  const emails = [...(part?.querySelectorAll('a[href^="mailto:"]') ?? [])]
    .filter(page.isVisible)
    .map((mail) => emailIn(page, mail))
    .filter((email) => row !== null || couldBeAddressOf(name, email));
  return new Set(emails).size === 1 ? (emails[0] ?? '') : '';
}
