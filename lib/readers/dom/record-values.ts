import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { normalizeDomain } from '../../core/model/email-address.ts';
import { couldBeAddressOf } from '../generic/name-match.ts';
import { type Page, lineOf, noteConflict, outsiders } from './page.ts';
import { emailOf } from './people.ts';
import type { Rule } from './rule.ts';
import { cleanText, nameLength } from './text.ts';

/** What apps print where nothing was entered, or where something is still loading. */
const none = /^(?:[-–—]+|\.\.\.|…)?$/;

/** "Ana LimaAna Lima": a node that stands there a second time, mostly for screen readers. */
const twice = /^(.*\S\s\S.*?)(?:\s?\1)+$/;

export type Where = {
  root?: ParentNode;
  /** Selects where other records stand on the page. */
  foreign?: string;
  readOne?: (page: Page, element: Element) => string;
};

/** What the visible elements of the first rule that gives anything say of the open record, each value once. */
export function valuesOf(page: Page, field: string, rules: readonly Rule[], where: Where = {}): string[] {
  const { root = page.document, foreign, readOne = lineOf } = where;
  for (const { name, selector } of rules) {
    const values = [...root.querySelectorAll(selector)]
      .filter((element) => page.isVisible(element) && !(foreign && element.closest(foreign)))
      .map((element) => readOne(page, element).replace(twice, '$1'))
      .filter((value) => !none.test(value));
    if (values.length === 0) continue;
    page.found[field] ??= name;
    return [...new Set(values)];
  }
  return [];
}

/** The one value on which they agree; '' where there is none, or where the page says two things. */
export function onlyValue(page: Page, field: string, rules: readonly Rule[], where?: Where): string {
  return theOnly(page, field, valuesOf(page, field, rules, where));
}

/** The one value on which all rules together agree, where each of them shows the field in the same words. */
export function agreedValue(page: Page, field: string, rules: readonly Rule[], where?: Where): string {
  const values = rules.flatMap((rule) => valuesOf(page, field, [rule], where));
  return theOnly(page, field, [...new Set(values)]);
}

function theOnly(page: Page, field: string, [value = '', ...others]: readonly string[]): string {
  if (others.length === 0) return value;
  noteConflict(page, field);
  delete page.found[field];
  return '';
}

/** The one address on which all rules together agree; '' where there is none, or where they name two. */
export function onlyEmail(page: Page, field: string, rules: readonly Rule[], where?: Where): string {
  return agreedValue(page, field, rules, { ...where, readOne: emailIn });
}

/** An address in an element: a link is the whole of it, its text may be cut. */
export function emailIn(page: Page, element: Element): string {
  const link = element.matches('a[href^="mailto:"]') ? element : element.querySelector('a[href^="mailto:"]');
  return emailOf(link?.getAttribute('href')) || emailOf(lineOf(page, element));
}

/** A number to call, typed or printed: what has no digits is the link beside it, or its label. */
export function phoneIn(page: Page, element: Element): string {
  const typed = cleanText(element.querySelector('input')?.value, nameLength);
  const text = typed || lineOf(page, element);
  return (text.match(/\d/g)?.length ?? 0) < 4 ? '' : text;
}

/** The record's name in the tab's title, without a count of news before it and what `ending` matches; '' for the app's own name. */
export function nameInTitle(page: Page, ending: RegExp): string {
  const title = page.title.replace(/^\(\d+\)\s*/, '');
  return ending.test(title) ? cleanText(title.replace(ending, ''), nameLength) : '';
}

/** A company's domain out of its web address, with or without scheme and path; '' where it is none. */
export function domainIn(text: string): string {
  const domain = normalizeDomain(text.replace(/^https?:\/\//i, '').replace(/[/?#].*$/, '')).replace(
    /^www\./,
    '',
  );
  return /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u.test(domain) ? domain : '';
}

/**
 * A person's name from the tab's title, for a record that shows her address but not her name. While a page loads, its
 * title may be that of the list or of the record before: the address must be one that fits the name.
 */
export function nameByTitle(page: Page, field: string, rule: string, ending: RegExp, email: string): string {
  const titled = nameInTitle(page, ending);
  if (titled === '' || !couldBeAddressOf(titled, email)) return '';
  page.found[field] = rule;
  return titled;
}

type People = Pick<PageSnapshot, 'contact' | 'people'>;

/** The person whose record is open; nobody where it is the rep's own. */
export function recordPerson(
  page: Page,
  person: PagePerson | null,
  details?: PageSnapshot['contact'],
): People {
  if (!person || !page.own.isOutside(person)) return { people: [] };
  return { contact: { ...person, ...details }, people: [person] };
}

/** The people on a deal, less our own side: its contact is the one of them, where there is only one. */
export function recordPeople(page: Page, all: readonly PagePerson[]): People {
  const people = outsiders(page, all);
  const [contact, ...others] = people;
  return { ...(contact && others.length === 0 && { contact }), people };
}

/** A day where the page writes it as YYYY-MM-DD; '' in any other form, of which none is the same in all countries. */
export const isoDay = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '');
