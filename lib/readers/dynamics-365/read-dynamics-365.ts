import type { PageSnapshot } from '../../core/contract/read.ts';
import { foldName, mayBeOneName } from '../../core/model/fold-name.ts';
import { filled, lineOf, noteConflict, outsiders, type Page, siteReader } from '../dom/page.ts';
import { personOf } from '../dom/people.ts';
import {
  domainIn,
  emailIn,
  isoDay,
  onlyValue,
  recordPeople,
  recordPerson,
  valuesOf,
} from '../dom/record-values.ts';
import { anySelector, type Rule } from '../dom/rule.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import { isList, recordInAddress } from './record-address.ts';
import { dynamics365Rules, foreignAreas } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;
type Column = keyof typeof dynamics365Rules;
/** The record's own form. */
type Form = { page: Page; root: ParentNode };

/** Dynamics 365 and other model-driven apps: the address says which record is open, the one open form the rest. */
export const readDynamics365 = siteReader('dynamics-365', (page) => {
  const record = recordInAddress(page.url);
  if (!record) return nothing(isList(page.url) ? 'list' : 'other');
  const { page: kind = 'other', read } = kinds[record.type] ?? {};
  const form = read ? openForm(page) : null;
  return { record, ...(form && read ? read(form) : nothing(kind)) };
});

const nothing = (page: PageSnapshot['page']): Reading => ({ page, people: [] });

const kinds: Readonly<Record<string, { page: PageSnapshot['page']; read: (form: Form) => Reading }>> = {
  contact: { page: 'contact', read: (form) => readPerson(form, 'contact', 'parentCustomer') },
  lead: { page: 'lead', read: (form) => readPerson(form, 'lead', 'company') },
  account: { page: 'account', read: readAccount },
  opportunity: { page: 'deal', read: readDeal },
};

/** Null where two forms are on the screen, beside each other, and nothing says which one the address is of. */
function openForm(page: Page): Form | null {
  const forms = [...page.document.querySelectorAll(anySelector(dynamics365Rules.form))].filter(
    (form) => page.isVisible(form) && !form.closest(foreignAreas),
  );
  const [root = page.document, ...others] = forms;
  return others.length === 0 ? { page, root } : null;
}

function readPerson(form: Form, kind: 'contact' | 'lead', company: Column): Reading {
  const parts = [valueOf(form, 'contact.name', 'firstName'), valueOf(form, 'contact.name', 'lastName')];
  const inFields = parts.filter(Boolean).join(' ');
  const heading = headingOf(form, 'contact.name', inFields, mayBeOneName);
  // Between two records, or while the name is being changed: nothing here is certainly hers.
  if (heading === null) return nothing(kind);
  const whole = parts.every(Boolean) ? inFields : '';
  const details = filled({
    title: valueOf(form, 'contact.title', 'title'),
    phone: valueOf(form, 'contact.phone', 'phone'),
  });
  const person = personOf(inOrder(heading || whole, whole), valueOf(form, 'contact.email', 'email', emailIn));
  const account = filled({ name: valueOf(form, 'account.name', company) });
  return { page: kind, ...recordPerson(form.page, person, details), ...(account && { account }) };
}

/** An organisation may have its names as "Lima, Ana", which is nobody's way of being called. */
const inOrder = (name: string, inFields: string): string =>
  name.includes(',') && inFields ? inFields : name.replace(/^([^,]+), ([^,]+)$/, '$2 $1');

function readAccount(form: Form): Reading {
  const name = plainNameOf(form, 'account.name');
  const domain = valueOf(form, 'account.domain', 'website', (page, input) => domainIn(lineOf(page, input)));
  return {
    page: 'account',
    ...(name && { account: { name, ...(domain && { domain }) } }),
    people: outsiders(form.page, contactIn(form, 'primaryContact')),
  };
}

function readDeal(form: Form): Reading {
  const name = plainNameOf(form, 'deal.name');
  const account = filled({ name: valueOf(form, 'account.name', 'parentAccount') });
  const details = filled({
    stage: valueOf({ ...form, root: form.page.document }, 'deal.stage', 'stage'),
    amount: valueOf(form, 'deal.amount', 'amount'),
    closeDate: valueOf(form, 'deal.closeDate', 'closeDate', (page, input) => isoDay(lineOf(page, input))),
  });
  return {
    page: 'deal',
    ...(name && { deal: { name, ...details } }),
    ...(account && { account }),
    ...recordPeople(form.page, contactIn(form, 'parentContact')),
  };
}

function contactIn(form: Form, column: Column): PageSnapshot['people'] {
  const person = personOf(valueOf(form, 'people', column), '');
  return person ? [person] : [];
}

const valueOf = ({ page, root }: Form, field: string, column: Column, readOne = lineOf): string =>
  onlyValue(page, field, dynamics365Rules[column] as readonly Rule[], {
    root,
    foreign: foreignAreas,
    readOne,
  });

/** The name of what is no person, which stands in the heading and in one field. */
function plainNameOf(form: Form, field: string): string {
  const inField = valueOf(form, field, 'fieldName');
  const heading = headingOf(form, field, inField, (one, other) => foldName(one) === foldName(other));
  return heading === null ? '' : heading || inField;
}

/** The name in the form's heading, which its fields may not contradict: then null. */
function headingOf(
  { page, root }: Form,
  field: string,
  inFields: string,
  isSame: (one: string, other: string) => boolean,
): string | null {
  const headings = valuesOf(page, field, dynamics365Rules.name, {
    root,
    foreign: foreignAreas,
    readOne: withoutStatus,
  });
  if (headings.length > 0) page.found[field] = dynamics365Rules.name[0].name;
  const [heading = '', ...others] = headings;
  if (others.length === 0 && (heading === '' || inFields === '' || isSame(heading, inFields))) return heading;
  noteConflict(page, field);
  delete page.found[field];
  return null;
}

/** The heading ends with "- Saved" in the user's language, in an element of its own. */
function withoutStatus(page: Page, heading: Element): string {
  const own = [...heading.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
  const isStatus = (element: Element) => element.matches(anySelector(dynamics365Rules.saveStatus));
  return (
    cleanText(own, nameLength) ||
    lineOf({ ...page, isVisible: (element) => !isStatus(element) && page.isVisible(element) }, heading)
  );
}
