import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { domainOf } from '../../core/model/email-address.ts';
import { isFreeMailDomain } from '../../core/model/free-mail-domains.ts';
import { type Page, lineOf, outsiders } from '../dom/page.ts';
import { emailOf, personOf, uniquePeople } from '../dom/people.ts';
import { onlyValue } from '../dom/record-values.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import { partyKind } from './party-kind.ts';
import { foreignAreas, trytonRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;
/** One way of reaching a party, and whom by it, where the row says so. */
type Mechanism = { href: string; name: string };

const [linkRule] = trytonRules.mechanism;

/** A party is a person or an organisation; where the page does not tell which, it is said to be neither. */
export function readParty(page: Page, tab: Element): Reading {
  const nameFor = (field: string, found = page.found) =>
    onlyValue({ ...page, found }, field, trytonRules.partyName, { root: tab, foreign: foreignAreas });
  const name = nameFor('name', {});
  const mechanisms = mechanismsIn(page, tab);
  const addresses = mechanisms.filter(
    ({ href }) => emailOf(href) !== '' && page.own.isOutside({ email: emailOf(href) }),
  );
  const email = emailOf(addresses[0]?.href);
  const named = addresses.filter((mechanism) => mechanism.name !== name && /^[^@\d]+$/.test(mechanism.name));
  const kind = name === '' ? null : named.length > 0 ? 'organisation' : partyKind(name, email);
  if (kind === 'organisation') return readOrganisation(page, { name: nameFor('account.name'), email, named });
  if (kind === null) return { page: 'other', people: [] };

  const phone = cleanText(mechanisms.find(({ href }) => href.startsWith('tel:'))?.href.slice(4), nameLength);
  const person = personOf(nameFor('contact.name'), email);
  if (!person || !page.own.isOutside(person)) return { page: 'contact', people: [] };
  page.found['contact.email'] = linkRule.name;
  if (phone !== '') page.found['contact.phone'] = linkRule.name;
  return { page: 'contact', contact: { ...person, ...(phone && { phone }) }, people: [person] };
}

function readOrganisation(
  page: Page,
  { name, email, named }: { name: string; email: string; named: Mechanism[] },
): Reading {
  const domain = domainOf(email);
  const isOwn = domain !== '' && !isFreeMailDomain(domain);
  if (isOwn) page.found['account.domain'] = linkRule.name;
  const people = named.flatMap(({ href, name: by }): PagePerson[] => {
    const person = personOf(by, href);
    return person ? [person] : [];
  });
  if (people.length > 0) page.found['people'] = linkRule.name;
  return {
    page: 'account',
    account: { name, ...(isOwn && { domain }) },
    people: outsiders(page, uniquePeople(people)),
  };
}

/** The rows in which sao shows how a party is reached: each has a link, and after the value its own name. */
function mechanismsIn(page: Page, tab: Element): Mechanism[] {
  return [...tab.querySelectorAll(linkRule.selector)].filter(page.isVisible).map((link) => {
    const cells = [...(link.closest('tr')?.querySelectorAll('.column-char') ?? [])].filter(page.isVisible);
    return {
      href: link.getAttribute('href') ?? '',
      name: cells.length === 2 && cells[1] ? lineOf(page, cells[1]) : '',
    };
  });
}
