import type { PageSnapshot } from '../../core/contract/read.ts';
import { type Page, findAll, lineOf } from './page.ts';
import type { Rule } from './rule.ts';
import { blockText, cleanText, nameLength } from './text.ts';

type Entry = NonNullable<PageSnapshot['timeline']>[number];
type Parts = Pick<Entry, 'kind' | 'key'> & {
  body: Element | null;
  /** Where the day stands, or the day itself. */
  at?: Element | string | null;
  by?: Element | null;
  /** Selects what is no part of the text, such as a button in it. */
  skipped?: string;
};

const mostEntries = 50;
const entryLength = 20_000;

/** What people wrote on a record, in the order of the page: entries of which `partsOf` names a body that can be seen. */
export function readTimeline(
  page: Page,
  root: ParentNode,
  rules: readonly Rule[],
  partsOf: (entry: Element) => Parts,
): Pick<PageSnapshot, 'timeline'> {
  const line = (part: Element | string | null | undefined) =>
    typeof part === 'string'
      ? cleanText(part, nameLength)
      : part && page.isVisible(part)
        ? lineOf(page, part)
        : '';
  const timeline = findAll(page, 'timeline', root, rules)
    .slice(0, mostEntries)
    .flatMap((entry): Entry[] => {
      const { body, kind, key, skipped = 'template', ...parts } = partsOf(entry);
      const isSkipped = (node: Element) => node.matches(skipped) || !page.isVisible(node);
      const text = body && page.isVisible(body) ? blockText(body, { max: entryLength, isSkipped }) : '';
      const [at, by] = [line(parts.at), line(parts.by)];
      return text === '' ? [] : [{ ...(key && { key }), kind, ...(at && { at }), ...(by && { by }), text }];
    });
  return timeline.length > 0 ? { timeline } : {};
}
