import type { PageSnapshot } from '../../core/contract/read.ts';
import { hasMarks } from '../dom/has-marks.ts';
import { type Page, siteReader } from '../dom/page.ts';
import { readOpportunity } from './read-opportunity.ts';
import { readParty } from './read-party.ts';
import { addressIn } from './record-address.ts';
import { trytonMarks, trytonRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;

const readers: Record<string, (page: Page, tab: Element) => Reading> = {
  'party.party': readParty,
  'sale.opportunity': readOpportunity,
};

/** Tryton's web client sao: several records are open at once, and only the tab in front is that of the address. */
export const readTryton = siteReader('tryton', (page) => {
  const address = addressIn(page.url);
  if (!address) return { page: 'other', people: [] };
  const [tab, ...others] = shown(page, page.document, trytonRules.tab[0].selector);
  const isClear = tab !== undefined && others.length === 0;
  const { model, id, portal } = address;
  if (id === '') {
    const isList = isClear && shown(page, tab, trytonRules.rows[0].selector).length > 0;
    return { page: isList ? 'list' : 'other', people: [] };
  }
  const record = { type: model, id, portal };
  const read = readers[model];
  return { ...(read && isClear ? read(page, tab) : { page: 'other', people: [] }), record };
});

/** Whether a page is of sao, by its address or by the frame that its server sends. */
export const isTryton = (document: Document, url: URL): boolean =>
  addressIn(url) !== null || hasMarks(document, trytonMarks, 3);

const shown = (page: Page, root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter(page.isVisible);
