import { findAll, lineOf, missed, noteConflict, type Page } from '../dom/page.ts';
import { nameByTitle, onlyEmail, onlyValue, valuesOf } from '../dom/record-values.ts';
import { cleanText } from '../dom/text.ts';
import { foreignAreas, hubspotRules } from './selectors.ts';

type Property = 'jobtitle' | 'phone' | 'company' | 'domain' | 'dealstage' | 'amount' | 'closedate';

const where = { foreign: foreignAreas };
const ending = /\s*[|–-]\s*HubSpot\s*$/i;

/** A property of the record itself; '' where it is missing, still loading, or where the page says two things. */
export function fieldOf(page: Page, field: string, property: Property): string {
  return onlyValue(page, field, hubspotRules[property], where);
}

/** An address on which highlight and list do not agree belongs to two records at once: the page is changing. */
export function recordEmail(page: Page): string {
  const [highlight, listed, anywhere] = hubspotRules.email;
  const own = onlyEmail(page, 'contact.email', [highlight, listed], where);
  if (own !== '' || page.found['conflict.contact.email'] !== undefined) return own;
  return onlyEmail(page, 'contact.email', [anywhere], where);
}

/**
 * The record's name from its own bar. The tab's title ("Ana Lima | HubSpot") decides where the bar has two, and stands
 * in for a person whose address is there and fits it.
 */
export function recordName(page: Page, field: string, email = ''): string {
  const names = valuesOf(page, field, hubspotRules.name, where);
  const [name = '', ...others] = names;
  if (name !== '' && others.length === 0) return name;
  if (name === '')
    return nameByTitle(page, field, 'hubspot/document-title', ending, email) || missedName(page, field);
  const titled = cleanText(page.title.replace(ending, '').replace(/^\(\d+\)\s*/, ''));
  if (names.includes(titled)) return titled;
  noteConflict(page, field);
  delete page.found[field];
  return '';
}

/** Where the record's card stands there and nothing in it is loading, its name has moved away from every hook of ours. */
function missedName(page: Page, field: string): '' {
  const cards = findAll(page, 'highlight', page.document, hubspotRules.highlight);
  delete page.found['highlight'];
  const isLoading = page.document.querySelector('[data-selenium-test="property-input-skeleton"]') !== null;
  const card = cards.find((element) => !element.closest(foreignAreas) && lineOf(page, element) !== '');
  if (card && !isLoading) page.found[missed(field)] = 'hubspot/highlight-card';
  return '';
}
