import { foldName, mayBeOneName } from '../../core/model/fold-name.ts';
import type { FlatPage } from '../dom/deep-query.ts';
import { lineOf, noteConflict } from '../dom/page.ts';
import { emailIn, nameByTitle, nameInTitle, onlyValue, valuesOf, type Where } from '../dom/record-values.ts';
import type { Rule } from '../dom/rule.ts';
import { recordInLink } from './record-address.ts';
import { type Field, editors, foreignAreas, salesforceRules } from './selectors.ts';

type ReadOne = NonNullable<Where['readOne']>;

/** A field of the record in the open tab, as it is saved; '' where it is missing, being changed, or there twice. */
export const fieldOf = ({ page, root }: FlatPage, name: string, field: Field, readOne = lineOf): string =>
  onlyValue(page, name, salesforceRules[field], where(root, saved(readOne)));

const where = (root: ParentNode, readOne: ReadOne): Where => ({ root, foreign: foreignAreas, readOne });

/** Reads what a field shows: neither its label nor what is being typed. */
function saved(readOne: ReadOne): ReadOne {
  return (page, field) => {
    if ([...field.querySelectorAll(editors)].some(page.isVisible)) return '';
    const [value, ...others] = valuesOf(page, '', salesforceRules.output, { root: field, readOne });
    delete page.found[''];
    return others.length === 0 ? (value ?? '') : '';
  };
}

/** What the highlights or the path say, where they say one thing: two phones there are nothing to worry about. */
function shownOf({ page, root }: FlatPage, name: string, rules: readonly Rule[], readOne = lineOf): string {
  const known = page.found[name];
  const values = valuesOf(page, name, rules, where(root, readOne));
  if (values.length !== 1 && !known) delete page.found[name];
  return values.length === 1 ? (values[0] ?? '') : '';
}

/** One value that stands in two places, or in one of them; '' where they differ. */
function agreed({ page }: FlatPage, name: string, one: string, other: string): string {
  if (one === '' || other === '' || one === other) return one || other;
  noteConflict(page, name);
  delete page.found[name];
  return '';
}

/** The address in the record's field, which its highlights may not contradict, else the only one in them. */
export function emailOfRecord(tab: FlatPage, field: Field): string {
  const email = fieldOf(tab, 'contact.email', field, emailIn);
  if (email === '') return shownOf(tab, 'contact.email', salesforceRules.highlightEmail, emailIn);
  const shown = valuesOf(tab.page, 'contact.email', salesforceRules.highlightEmail, where(tab.root, emailIn));
  return shown.includes(email) ? email : agreed(tab, 'contact.email', email, shown[0] ?? '');
}

/** The number in the record's field, which its highlights may not contradict, else the only one in them. */
export function phoneOf(tab: FlatPage, field: Field): string {
  const number = fieldOf(tab, 'contact.phone', field);
  const shown = shownOf(tab, 'contact.phone', salesforceRules.highlightPhone);
  return agreed(tab, 'contact.phone', number, shown);
}

/** The company in the record's field and in its highlights. */
export function accountOf(tab: FlatPage, field: Field): string {
  const linkIn: ReadOne = (page, output) => {
    const link = output.matches('a') ? output : output.querySelector('a[href*="/lightning/r/"]');
    return link && recordInLink(link)?.type === 'Account' ? lineOf(page, link) : '';
  };
  const inField = fieldOf(tab, 'account.name', field, linkIn);
  const shown = shownOf(tab, 'account.name', salesforceRules.highlightLink, linkIn);
  return agreed(tab, 'account.name', inField, shown);
}

/** The stage in its field and on the path above the record. */
export function stageOf(tab: FlatPage): string {
  const inField = fieldOf(tab, 'deal.stage', 'Opportunity.StageName');
  return agreed(tab, 'deal.stage', inField, shownOf(tab, 'deal.stage', salesforceRules.stage));
}

/** Before the object's name, which is translated, and the app's, which an org may have changed. */
const titleEnding = / \| [^|]+ \| [^|]+$/;

const isSame = (one: string, other: string, isPerson: boolean): boolean =>
  isPerson ? mayBeOneName(one, other) : foldName(one) === foldName(other);

/**
 * The record's name in its highlights and in its field, where the tab's title ("Ana Lima | Kontakt | Salesforce") does
 * not say another: then the page is between two records, and null.
 */
export function nameOfRecord(
  { page, root }: FlatPage,
  name: string,
  field: Field,
  isPerson: boolean,
): string | null {
  const names = [
    ...valuesOf(page, name, salesforceRules.highlightName, where(root, lineOf)),
    ...valuesOf(page, name, salesforceRules[field], where(root, saved(lineOf))),
  ];
  const titled = nameInTitle(page, titleEnding);
  const [first = '', ...others] = names;
  const said = titled === '' ? others : [...others, titled];
  if (first === '' || said.every((each) => isSame(first, each, isPerson)))
    return first && isPerson ? titled || first : first;
  noteConflict(page, name);
  delete page.found[name];
  return null;
}

/** A person's name out of the tab's title alone, where her address fits it. */
export const nameBesideEmail = ({ page }: FlatPage, email: string): string =>
  nameByTitle(page, 'contact.name', 'salesforce/document-title', titleEnding, email);
