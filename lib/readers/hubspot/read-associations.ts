import type { PagePerson } from '../../core/contract/read.ts';
import { foldName, nameWords } from '../../core/model/fold-name.ts';
import { type Page, findAll, lineOf } from '../dom/page.ts';
import { personOf, uniquePeople } from '../dom/people.ts';
import { emailIn } from '../dom/record-values.ts';
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
    const person = personOf(lineOf(page, link), addressBy(page, link));
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

/** The address in the link's own row; on a card without rows, the one that has a word of the name in it. */
function addressBy(page: Page, link: Element): string {
  const row = link.closest('tr');
  const part = row ?? link.closest('[data-card-type], [data-selenium-test*="ASSOCIATION"]');
  const words = nameWords(lineOf(page, link)).filter((word) => word.length > 2);
  const emails = [...(part?.querySelectorAll('a[href^="mailto:"]') ?? [])]
    .filter(page.isVisible)
    .map((mail) => emailIn(page, mail))
    .filter(
      (email) => row !== null || words.some((word) => foldName(email.replace(/@.*$/, '')).includes(word)),
    );
  return new Set(emails).size === 1 ? (emails[0] ?? '') : '';
}
