import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import type { Self } from '../../core/contract/shared.ts';
import type { ReadOptions, Reader } from '../read-options.ts';
import { type Own, ownSide } from './own-addresses.ts';
import type { Rule } from './rule.ts';
import { blockText, cleanText, nameLength } from './text.ts';
import { visibilityOf } from './visibility.ts';

/** One reading of one document. */
export type Page = {
  document: Document;
  url: URL;
  title: string;
  own: Own;
  isVisible: (element: Element) => boolean;
  /** Field → the rule that hit. */
  found: Record<string, string>;
  keyOf?: ReadOptions['keyOf'];
  onRoot?: ReadOptions['onRoot'];
  selection?: string;
};

type Reading = Omit<PageSnapshot, 'app' | 'found'>;

/**
 * Makes a reader of a site: a page that breaks it gives less, never an error. `addressesOf` names the addresses that
 * the page itself shows as the signed-in account.
 */
export function siteReader(
  app: string,
  read: (page: Page) => Reading,
  addressesOf: (page: Omit<Page, 'own'>, self: Self | undefined) => string[] = () => [],
): Reader {
  return (document: Document, url: string, options: ReadOptions = {}) => {
    const found: Record<string, string> = {};
    try {
      return { app, ...read(openPage(document, url, found, options, addressesOf)), found };
    } catch {
      return { app, page: 'other', people: [], found: { ...found, [missed('page')]: `${app}/reader` } };
    }
  };
}

/** The page as a reader of its site sees it. Throws where the page is not to be worked with. */
export function openPage(
  document: Document,
  url: string,
  found: Record<string, string>,
  { self, isVisible, keyOf, onRoot, selection }: ReadOptions,
  addressesOf: (page: Omit<Page, 'own'>, self: Self | undefined) => string[] = () => [],
): Page {
  const page = {
    document,
    url: new URL(url, 'about:blank'),
    title: cleanText(document.title),
    isVisible: isVisible ?? visibilityOf(document),
    found,
    keyOf,
    onRoot,
    selection,
  };
  return { ...page, own: ownSide(self, addressesOf(page, self)) };
}

/** The name under which `found` says that a field should be there and is not. */
export const missed = (field: string): string => `missed.${field}`;

/** Notes that two ways of finding a field say different things, so that neither is believed. */
export function noteConflict(page: Pick<Page, 'found'>, field: string): void {
  page.found[`conflict.${field}`] = page.found[field] ?? '';
}

/** The visible elements of the first rule that has any. */
export function findAll(page: Page, field: string, root: ParentNode, rules: readonly Rule[] = []): Element[] {
  for (const { name, selector } of rules) {
    const hits = [...root.querySelectorAll(selector)].filter(page.isVisible);
    if (hits.length === 0) continue;
    page.found[field] = name;
    return hits;
  }
  return [];
}

/** The first value that a visible element gives, rule by rule; '' where none does. */
export function findValue(
  page: Page,
  field: string,
  root: ParentNode,
  rules: readonly Rule[] = [],
  valueOf: (element: Element) => string = (element) => lineOf(page, element),
): string {
  for (const { name, selector } of rules) {
    for (const element of root.querySelectorAll(selector)) {
      const value = page.isVisible(element) ? valueOf(element) : '';
      if (value === '') continue;
      page.found[field] = name;
      return value;
    }
  }
  return '';
}

/** What a person reads in an element, on one line: its visible text, else what is typed in its field. */
export function lineOf(page: Page, element: Element, max = nameLength): string {
  const text = blockText(element, { max: max * 2, isSkipped: (node) => !page.isVisible(node) });
  const field = element.matches(fields) ? element : element.querySelector(fields);
  return cleanText(text || (field as HTMLInputElement | null)?.value, max);
}

const fields = 'input:not([type="hidden" i]), textarea';

/** Drops empty fields, and the whole where nothing is left. */
export function filled<Fields extends Record<string, string | undefined>>(
  fields: Fields,
): Fields | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value);
  return entries.length > 0 ? (Object.fromEntries(entries) as Fields) : undefined;
}

export function outsiders(page: Page, people: readonly PagePerson[]): PagePerson[] {
  return people.filter(page.own.isOutside);
}
