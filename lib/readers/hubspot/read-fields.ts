import { missed, noteConflict, type Page } from '../dom/page.ts';
import { nameByTitle, onlyEmail, onlyValue, valuesOf } from '../dom/record-values.ts';
import { cleanText } from '../dom/text.ts';
import { type Rule, anySelector } from '../dom/rule.ts';
import { foreignAreas, hubspotRules } from './selectors.ts';

type Property = 'jobtitle' | 'phone' | 'company' | 'domain' | 'dealstage' | 'amount' | 'closedate';

const where = { foreign: foreignAreas };
const ending = /\s*[|–-]\s*HubSpot\s*$/i;

/** The last rule of a field is for a page whose frames were renamed: where one stands, nothing outside it is the record's. */
function ownRules(page: Page, rules: readonly Rule[]): readonly Rule[] {
  const frames = [...page.document.querySelectorAll(anySelector(hubspotRules.frame))];
  const isFramed = frames.some((frame) => page.isVisible(frame) && !frame.closest(foreignAreas));
  return isFramed ? rules.slice(0, -1) : rules;
}

/** A property of the record itself; '' where it is missing, still loading, or where the page says two things. */
export function fieldOf(page: Page, field: string, property: Property): string {
  return onlyValue(page, field, ownRules(page, hubspotRules[property]), where);
}

/** An address on which highlight and list do not agree belongs to two records at once: the page is changing. */
export const recordEmail = (page: Page): string =>
  onlyEmail(page, 'contact.email', ownRules(page, hubspotRules.email), where);

/**
 * The record's name from its own bar. The tab's title ("Ana Lima | HubSpot") decides where the bar has two, and stands
 * in for a person whose address is there and fits it.
 */
export function recordName(page: Page, field: string, email = ''): string {
  const names = valuesOf(page, field, ownRules(page, hubspotRules.name), where);
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
  const isLoading = page.document.querySelector('[data-selenium-test="property-input-skeleton"]') !== null;
  if (!isLoading) valuesOf(page, missed(field), hubspotRules.highlight, where);
  return '';
}
