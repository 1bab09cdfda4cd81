import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { domainOf, normalizeDomain } from '../../core/model/email-address.ts';
import { type Page, filled, lineOf, outsiders, siteReader } from '../dom/page.ts';
import { emailOf, personOf, uniquePeople } from '../dom/people.ts';
import { cleanText, nameLength, textLength } from '../dom/text.ts';
import { isAddressOf, isRoleMailbox } from './name-match.ts';
import { selectedPerson } from './selected-person.ts';
import { genericRules } from './selectors.ts';
import { type Thing, describedThings, isA, markedPeople, textOf } from './structured-data.ts';

const mostAddresses = 2_000;
const article = /^(?:\w*Article|BlogPosting|Report|Review|QAPage|FAQPage|HowTo)$/;
const organization = /^(?:\w*Organization|Corporation|\w*Business)$/;

/** Any page: whom it names, and the contact where it is plainly one person's record. */
export const readGeneric = siteReader('generic', (page) => {
  const things = describedThings(page);
  const described = things.some((thing) => isA(thing, article))
    ? []
    : things.filter((thing) => isA(thing, /^Person$/));
  const marked = markedPeople(page);
  const structured = outsiders(page, [...described, ...marked].flatMap(personIn));
  const people = uniquePeople([...structured, ...outsiders(page, addresses(page))]);
  const selected = selectedPerson(page, people);
  if (selected) page.found['contact'] = 'generic/selection';
  const contact: Subject | undefined =
    selected ?? subject(page, [...described, ...marked], structured, people);
  if (contact) {
    const { worksFor, ...fields } = contact;
    const { name, email } = fields;
    return {
      page: 'contact',
      contact: fields,
      ...(worksFor && { account: { name: worksFor } }),
      people: uniquePeople([{ name, email }, ...people]),
    };
  }
  const account = siteOwner(page, things);
  return { page: 'other', ...(account && { account }), people };
});

type Subject = NonNullable<PageSnapshot['contact']> & { worksFor?: string };

/** The one person that the page describes; or whose name is its heading and whose address is built from that name. */
function subject(
  page: Page,
  things: Thing[],
  structured: PagePerson[],
  people: PagePerson[],
): Subject | undefined {
  const headings = headingNames(page);
  const [one, ...others] = uniquePeople(structured);
  const thing = things.find((entry) => personIn(entry)[0]?.name === one?.name);
  if (
    one?.name &&
    thing &&
    others.length === 0 &&
    headings.some(([, text]) => text.includes(one.name ?? ''))
  ) {
    page.found['contact'] = thing['@type'] ? genericRules.jsonLd[0].name : genericRules.person[0].name;
    return filled({
      ...one,
      title: textOf(thing['jobTitle']),
      phone: textOf(thing['telephone']),
      worksFor: textOf(thing['worksFor'] ?? thing['affiliation']),
    });
  }
  if (structured.length > 0) return undefined;
  for (const [rule, name] of headings) {
    const [match, ...more] = people.filter(({ email }) => email && isAddressOf(name, email));
    if (!match || more.length > 0) continue;
    page.found['contact'] = rule;
    return { name, email: match.email };
  }
  return undefined;
}

/**
 * What the page calls itself: its headings, and the parts of its title. A heading that the title repeats is the page's
 * subject, and the lower ones are of what stands beside it.
 */
function headingNames(page: Page): [rule: string, text: string][] {
  const headings = genericRules.heading.flatMap(({ name, selector }) => {
    const heading = [...page.document.querySelectorAll(selector)].find(
      (element) => page.isVisible(element) && !element.closest('nav, header, footer, aside'),
    );
    return heading ? [[name, lineOf(page, heading)] satisfies [string, string]] : [];
  });
  const titles = page.title
    .split(/\s+[-–—|·:]\s+|:\s+/)
    .slice(0, 5)
    .map((part) => cleanText(part, nameLength));
  const subject = headings.findIndex(([, text]) => titles.includes(text));
  return [
    ...(subject < 0 ? headings : headings.slice(0, subject + 1)),
    ...titles.map((part): [string, string] => ['generic/title', part]),
  ];
}

function personIn(thing: Thing): PagePerson[] {
  const person = personOf(textOf(thing['name']), textOf(thing['email']));
  return person ? [person] : [];
}

function addresses(page: Page): PagePerson[] {
  return genericRules.address.flatMap(({ name, selector }) => {
    const people = [...page.document.querySelectorAll(selector)]
      .slice(0, mostAddresses)
      .flatMap((element) => {
        const email = emailOf(
          ['href', 'data-email', 'data-email-address', 'email']
            .map((key) => element.getAttribute(key))
            .find((value) => emailOf(value)),
        );
        if (email === '' || isRoleMailbox(email) || !page.isVisible(element)) return [];
        const text = lineOf(page, element);
        const person = personOf(
          element.getAttribute('name') || (isAddressOf(text, email) ? text : ''),
          email,
        );
        return person ? [person] : [];
      });
    if (people.length > 0) page.found['people'] ??= name;
    return people;
  });
}

/** The one organization that the page describes, where it is the site's own. */
function siteOwner(page: Page, things: Thing[]): PageSnapshot['account'] {
  const [owner, ...others] = things.filter(
    (thing) => isA(thing, organization) && textOf(thing['name']) !== '',
  );
  if (!owner || others.length > 0) return undefined;
  const address = cleanText(owner['url'], textLength);
  const domain = URL.canParse(address)
    ? normalizeDomain(new URL(address).hostname).replace(/^www\./, '')
    : '';
  const host = page.url.hostname.replace(/^www\./, '');
  if (domain !== '' && host !== domain && !host.endsWith(`.${domain}`)) return undefined;
  if (page.own.isOwn({ email: `x@${domain}` }) || domainOf(`x@${host}`) === '') return undefined;
  page.found['account'] = genericRules.jsonLd[0].name;
  return { name: textOf(owner['name']), ...(domain && { domain }) };
}
