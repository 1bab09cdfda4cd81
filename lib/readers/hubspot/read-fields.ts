import { type Page, lineOf } from '../dom/page.ts';
import { emailOf } from '../dom/people.ts';
import type { Rule } from '../dom/rule.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import { foreignAreas, hubspotRules } from './selectors.ts';

type Property = Exclude<keyof typeof hubspotRules, 'name' | 'companyLink' | 'contactLink' | 'listName'>;

const none = /^(?:[-–—]+|\.\.\.|…)?$/;

/** A property of the record itself; '' where it is missing, still loading, or where the page says two things. */
export function fieldOf(page: Page, field: string, property: Property): string {
  const values = firstValues(page, field, hubspotRules[property], (element) => lineOf(page, element));
  return values.length === 1 ? (values[0] ?? '') : '';
}

/** An address on which highlight and list do not agree belongs to two records at once: the page is changing. */
export function recordEmail(page: Page): string {
  const [highlight, listed, anywhere] = hubspotRules.email;
  const emails = (rule: Rule) =>
    firstValues(page, 'contact.email', [rule], (element) => emailIn(page, element));
  const own = new Set([...emails(highlight), ...emails(listed)]);
  const [email, ...others] = own.size > 0 ? own : emails(anywhere);
  if (others.length > 0) delete page.found['contact.email'];
  return others.length > 0 ? '' : (email ?? '');
}

/** A link is the whole address; its text may be cut. */
export function emailIn(page: Page, element: Element): string {
  const link = element.matches('a[href^="mailto:"]') ? element : element.querySelector('a[href^="mailto:"]');
  return emailOf(link?.getAttribute('href')) || emailOf(lineOf(page, element));
}

/**
 * The record's name from its own bar. The tab's title ("Ana Lima | HubSpot") decides where the bar has two, and stands
 * in where it has none but other fields of the record are there: while a page loads, its title is still "Contacts".
 */
export function recordName(page: Page, field: string, isLoaded: boolean): string {
  const titled = cleanText(
    page.title.replace(/\s*[|–-]\s*HubSpot\s*$/i, '').replace(/^\(\d+\)\s*/, ''),
    nameLength,
  );
  const names = firstValues(page, field, hubspotRules.name, (element) => lineOf(page, element));
  if (names.length === 1 || names.includes(titled)) return names.length === 1 ? (names[0] ?? '') : titled;
  const isMenuEntry = [...page.document.querySelectorAll('nav a')].some(
    (link) => lineOf(page, link) === titled,
  );
  if (names.length > 1 || !isLoaded || isMenuEntry || /^(?:HubSpot)?$/i.test(titled)) return '';
  page.found[field] = 'hubspot/document-title';
  return titled;
}

/** What the first rule that hits gives, each value once; other records' areas are no part of it. */
function firstValues(
  page: Page,
  field: string,
  rules: readonly Rule[],
  valueOf: (element: Element) => string,
): string[] {
  for (const { name, selector } of rules) {
    const values = [...page.document.querySelectorAll(selector)]
      .filter((element) => page.isVisible(element) && !element.closest(foreignAreas))
      .map(valueOf)
      .filter((value) => !none.test(value));
    if (values.length === 0) continue;
    page.found[field] ??= name;
    return [...new Set(values)];
  }
  return [];
}
