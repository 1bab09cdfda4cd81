import { type Page, lineOf } from '../dom/page.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import { genericRules } from './selectors.ts';

export type Thing = Record<string, unknown>;

const mostScripts = 20;
const longestScript = 300_000;
const mostThings = 500;

/**
 * The things that a page describes in JSON-LD: the outermost ones, what stands in `@graph`, and what a page names as
 * its subject. Authors, reviewers and publishers stay inside their article: they are not whom the page is about.
 */
export function describedThings(page: Page): Thing[] {
  const scripts = [...page.document.querySelectorAll(genericRules.jsonLd[0].selector)].slice(0, mostScripts);
  return scripts.flatMap((script) => outermost(parsed(script.textContent))).slice(0, mostThings);
}

function parsed(json: string): unknown {
  if (json.length > longestScript) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function outermost(value: unknown, depth = 0): Thing[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, mostThings).flatMap((item) => outermost(item, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  return [thing, ...['@graph', 'mainEntity', 'about'].flatMap((key) => outermost(thing[key], depth + 1))];
}

export function isA(thing: Thing, type: RegExp): boolean {
  const types = [thing['@type']].flat();
  return types.some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/:]/, '')));
}

/** A plain text of a thing, or the name of the thing that stands there instead. */
export function textOf(value: unknown): string {
  const [first] = [value].flat();
  if (typeof first === 'object' && first !== null) return cleanText((first as Thing)['name'], nameLength);
  return cleanText(first, nameLength);
}

/** Visible people in microdata, in the same form as those in JSON-LD; people inside articles and reviews are their authors. */
export function markedPeople(page: Page): Thing[] {
  return [...page.document.querySelectorAll(genericRules.person[0].selector)]
    .slice(0, mostThings)
    .filter((scope) => page.isVisible(scope) && !scope.hasAttribute('itemprop'))
    .map((scope) => Object.fromEntries(properties(page, scope)));
}

function properties(page: Page, scope: Element): [string, string][] {
  return [...scope.querySelectorAll('[itemprop]')].slice(0, 200).flatMap((element): [string, string][] => {
    const owner = element.hasAttribute('itemscope') ? element.parentElement : element;
    const name = element.getAttribute('itemprop') ?? '';
    // A browser never shows a <meta>: it is as visible as what it stands in.
    const seen = element.nodeName === 'META' ? owner?.parentElement : element;
    if (owner?.closest('[itemscope]') !== scope || !seen || !page.isVisible(seen)) return [];
    const inner = element.hasAttribute('itemscope') ? element.querySelector('[itemprop="name"]') : element;
    return inner ? [[name, valueOf(page, inner)]] : [];
  });
}

function valueOf(page: Page, element: Element): string {
  const link = element.getAttribute('href') ?? '';
  return (
    cleanText(element.getAttribute('content'), nameLength) ||
    (/^mailto:/i.test(link) ? link : lineOf(page, element))
  );
}
