import { type Page, lineOf } from '../dom/page.ts';
import { emailOf } from '../dom/people.ts';
import type { Rule } from '../dom/rule.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import { foreignAreas, hubspotRules } from './selectors.ts';

type Property = Exclude<keyof typeof hubspotRules, 'name' | 'companyLink' | 'contactLink' | 'listName'>;

const none = /^(?:[-–—]+|\.\.\.|…)?$/;

/** A property of the record itself; '' where it is missing, still loading, or where the page contradicts itself. */
export function fieldOf(page: Page, field: string, property: Property): string {
  return ownValues(page, field, hubspotRules[property], (element) => lineOf(page, element))[0] ?? '';
}

/** An address on which highlight and list do not agree belongs to two records at once: the page is changing. */
export function recordEmail(page: Page): string {
  const values = ownValues(page, 'contact.email', hubspotRules.email, (element) => emailIn(page, element));
  if (new Set(values).size === 1) return values[0] ?? '';
  delete page.found['contact.email'];
  return '';
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
  const names = [...new Set(ownValues(page, field, hubspotRules.name, (element) => lineOf(page, element)))];
  if (names.length === 1 || names.includes(titled)) return names.length === 1 ? (names[0] ?? '') : titled;
  const isMenuEntry = [...page.document.querySelectorAll('nav a')].some(
    (link) => lineOf(page, link) === titled,
  );
  if (names.length > 1 || !isLoaded || isMenuEntry || /^(?:HubSpot)?$/i.test(titled)) return '';
  page.found[field] = 'hubspot/document-title';
  return titled;
}

/** One value of each rule; a rule that gives several different ones gives them all, for the caller to judge. */
function ownValues(
  page: Page,
  field: string,
  rules: readonly Rule[],
  valueOf: (element: Element) => string,
): string[] {
  return rules.flatMap(({ name, selector }) => {
    const values = [...page.document.querySelectorAll(selector)]
      .filter((element) => page.isVisible(element) && !element.closest(foreignAreas))
      .map(valueOf)
      .filter((value) => !none.test(value));
    if (values.length > 0) page.found[field] ??= name;
    return [...new Set(values)];
  });
}
