import type { PageSnapshot } from '../../core/contract/read.ts';
import { hasMarks } from '../dom/has-marks.ts';
import { type Page, findAll, lineOf, siteReader } from '../dom/page.ts';
import { readLead } from './read-lead.ts';
import { readPartner } from './read-partner.ts';
import { addressIn } from './record-address.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import { readTimeline } from '../dom/timeline.ts';
import { foreignAreas, odooMarks, odooRules } from './selectors.ts';

/** Where the record's fields are, and how one is read. */
export type OdooForm = { root: Element; foreign: string; readOne: (page: Page, element: Element) => string };
type Reading = Omit<PageSnapshot, 'app' | 'found'>;

const readers: Record<string, (page: Page, form: OdooForm) => Reading> = {
  'res.partner': readPartner,
  'crm.lead': readLead,
};

/** Odoo: the address names the record, its form has each field under its technical name. */
export const readOdoo = siteReader('odoo', (page) => {
  const address = addressIn(page.url);
  if (!address) return { page: 'other', people: [] };
  const quiet = { ...page, found: {} };
  if (address.id === '') {
    const isList = findAll(quiet, '', page.document, odooRules.list).length > 0;
    return { page: isList ? 'list' : 'other', people: [] };
  }
  const [root] = findAll(quiet, '', page.document, odooRules.form).filter(
    (form) => !form.closest('.o_dialog'),
  );
  const form = root && { root, foreign: foreignAreas, readOne: valueIn };
  const model = address.model || (form ? modelOf(quiet, form) : '');
  const read = readers[model];
  return {
    ...(read && form
      ? { ...read(page, form), ...readTimeline(page, page.document, odooRules.message, partsOf) }
      : { page: 'other', people: [] }),
    ...(model && { record: { type: model, id: address.id } }),
  };
});

/** Whether a page is of Odoo's web client, which is not its shop or website. */
export const isOdoo = (document: Document, url: URL): boolean =>
  hasMarks(document, odooMarks, addressIn(url) ? 1 : 3);

/** Of an action without a path the form says what it is of: these fields stand in one of both forms alone. */
function modelOf(page: Page, { root }: OdooForm): string {
  const has = (rules: (typeof odooRules)['companyType' | 'leadEmail']) =>
    findAll(page, '', root, rules).length > 0;
  const isPartner = has(odooRules.companyType);
  if (isPartner === has(odooRules.leadEmail)) return '';
  return isPartner ? 'res.partner' : 'crm.lead';
}

/** What is in a field: in its input where it can be edited, since buttons with words of their own stand beside it. */
function valueIn(page: Page, element: Element): string {
  const input = element.querySelector<HTMLInputElement>('input.o_input, textarea.o_input');
  return input ? cleanText(input.value, nameLength) : lineOf(page, element);
}

/** A message's own parts; what Odoo itself tells of changes has no body of this kind. */
function partsOf(message: Element) {
  const [body, by, at] = [odooRules.messageBody, odooRules.messageAuthor, odooRules.messageDate].map(
    ([{ selector }]) => message.querySelector(selector),
  );
  const kind = body?.classList.contains('o-note') === true ? ('note' as const) : ('email' as const);
  return { body: body ?? null, by, at: at?.getAttribute('title') ?? at, kind };
}
