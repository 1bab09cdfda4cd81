import type { PageSnapshot } from '../../core/contract/read.ts';
import { type Thing, describedThings, isA, textOf } from '../generic/structured-data.ts';
import { type Page, filled, findAll, siteReader } from '../dom/page.ts';
import { personOf } from '../dom/people.ts';
import { nameInTitle, onlyValue, valuesOf } from '../dom/record-values.ts';
import { blockText, nameLength } from '../dom/text.ts';
import { foreignAreas, linkedInRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;
/** A name with the part of the page that shows it, where any does. */
type Named = { name: string; card?: Element; thing?: Thing };

/**
 * A profile or a company page: who it is, never an address, since the page has none. A name counts where title and
 * heading agree on it, or where the page describes this very profile for machines (what a visitor without account sees).
 */
export const readLinkedIn = siteReader('linkedin', (page) => {
  const [, type = '', slug = ''] = /^\/(in|company)\/([^/]+)/.exec(page.url.pathname) ?? [];
  if (slug === '') return { page: 'other', people: [] };
  const record = { type, id: decoded(slug) };
  return { record, ...(type === 'in' ? readProfile(page, slug) : readCompany(page)) };
});

function readProfile(page: Page, slug: string): Reading {
  const named = describedPerson(page, slug) ?? namedInHeading(page, 'contact.name');
  const person = personOf(named?.name, '');
  if (!named || !person || !page.own.isOutside(person)) return { page: 'contact', people: [] };
  const { card, thing } = named;
  const details = filled({ title: thing ? onlyText(thing['jobTitle']) : headline(page, card) });
  const account = filled({ name: thing ? onlyText(thing['worksFor']) : company(page, card) });
  return {
    page: 'contact',
    contact: { ...person, ...details },
    ...(account && { account }),
    people: [person],
  };
}

function readCompany(page: Page): Reading {
  const named = namedInHeading(page, 'account.name');
  return { page: 'account', ...(named && { account: { name: named.name } }), people: [] };
}

/** "Ana Lima | LinkedIn", "Ana Lima - Head of Ops - Acme | LinkedIn", "Acme: About | LinkedIn": the heading says how far the name goes. */
function namedInHeading(page: Page, field: string): Named | undefined {
  const title = nameInTitle(page, /\s+\|\s+LinkedIn\s*$/i);
  for (const rule of linkedInRules.heading) {
    const names = valuesOf(page, field, [rule], { foreign: foreignAreas });
    const [name, ...others] = names.filter((text) => title === text || isStartOf(title, text));
    if (!name || others.length > 0) continue;
    const heading = findAll(page, field, page.document, [rule]).find(
      (element) => !element.closest(foreignAreas),
    );
    return { name, card: heading?.closest('section') ?? undefined };
  }
  delete page.found[field];
  return undefined;
}

const isStartOf = (title: string, name: string): boolean =>
  title.startsWith(`${name} - `) || title.startsWith(`${name}: `);

function describedPerson(page: Page, slug: string): Named | undefined {
  const thing = describedThings(page).find(
    (entry) => isA(entry, /^Person$/) && URL.parse(textOf(entry['url']))?.pathname.split('/')[2] === slug,
  );
  const name = thing && textOf(thing['name']);
  if (!name) return undefined;
  page.found['contact.name'] = 'generic/json-ld';
  return { name, thing };
}

/** One value alone: of several employers none is said to be the present one. Stars stand for what is not shown to visitors. */
function onlyText(value: unknown): string {
  const [text = '', ...others] = [...new Set([value].flat().map(textOf))].filter(Boolean);
  return others.length > 0 || text.includes('*') ? '' : text;
}

const headline = (page: Page, root: Element | undefined): string =>
  root ? onlyValue(page, 'contact.title', linkedInRules.headline, { root, foreign: foreignAreas }) : '';

/** What stands on the card may be a school: it is the company where a position on the page names it, too. */
function company(page: Page, root: Element | undefined): string {
  if (!root) return '';
  const [first = ''] = valuesOf(page, 'account.name', linkedInRules.company, { root, foreign: foreignAreas });
  const isPosition = findAll(page, 'account.name', page.document, linkedInRules.position).some((position) =>
    blockText(position, { max: nameLength * 4, isSkipped: (element) => !page.isVisible(element) })
      .split(/\n| · /)
      .some((line) => line.trim() === first),
  );
  if (isPosition) return first;
  delete page.found['account.name'];
  return '';
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
