import { type Page, lineOf } from '../dom/page.ts';
import { onlyValue, valuesOf, emailIn } from '../dom/record-values.ts';
import type { Rule } from '../dom/rule.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import { foreignAreas, hubspotRules } from './selectors.ts';

type Property = Exclude<keyof typeof hubspotRules, 'name' | 'companyLink' | 'contactLink' | 'listName'>;

/** A property of the record itself; '' where it is missing, still loading, or where the page says two things. */
export function fieldOf(page: Page, field: string, property: Property): string {
  return onlyValue(page, field, hubspotRules[property], { foreign: foreignAreas });
}

/** An address on which highlight and list do not agree belongs to two records at once: the page is changing. */
export function recordEmail(page: Page): string {
  const [highlight, listed, anywhere] = hubspotRules.email;
  const emails = (rule: Rule) =>
    valuesOf(page, 'contact.email', [rule], { foreign: foreignAreas, readOne: emailIn });
  const own = new Set([...emails(highlight), ...emails(listed)]);
  const [email, ...others] = own.size > 0 ? own : emails(anywhere);
  if (others.length > 0) delete page.found['contact.email'];
  return others.length > 0 ? '' : (email ?? '');
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
  const names = valuesOf(page, field, hubspotRules.name, { foreign: foreignAreas });
  if (names.length === 1 || names.includes(titled)) return names.length === 1 ? (names[0] ?? '') : titled;
  const isMenuEntry = [...page.document.querySelectorAll('nav a')].some(
    (link) => lineOf(page, link) === titled,
  );
  if (names.length > 1 || !isLoaded || isMenuEntry || /^(?:HubSpot)?$/i.test(titled)) return '';
  page.found[field] = 'hubspot/document-title';
  return titled;
}
