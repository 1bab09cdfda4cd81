import { normalizeDomain } from '../../core/model/email-address.ts';
import { type Page, lineOf, noteConflict } from './page.ts';
import { emailOf } from './people.ts';
import type { Rule } from './rule.ts';
import { cleanText, nameLength } from './text.ts';

/** What apps print where nothing was entered, or where something is still loading. */
const none = /^(?:[-–—]+|\.\.\.|…)?$/;

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
      .map((element) => readOne(page, element))
      .filter((value) => !none.test(value));
    if (values.length === 0) continue;
    page.found[field] ??= name;
    return [...new Set(values)];
  }
  return [];
}

/** The one value on which they agree; '' where there is none, or where the page says two things. */
export function onlyValue(page: Page, field: string, rules: readonly Rule[], where?: Where): string {
  const [value = '', ...others] = valuesOf(page, field, rules, where);
  if (others.length === 0) return value;
  noteConflict(page, field);
  delete page.found[field];
  return '';
}

/** An address in an element: a link is the whole of it, its text may be cut. */
export function emailIn(page: Page, element: Element): string {
  const link = element.matches('a[href^="mailto:"]') ? element : element.querySelector('a[href^="mailto:"]');
  return emailOf(link?.getAttribute('href')) || emailOf(lineOf(page, element));
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
