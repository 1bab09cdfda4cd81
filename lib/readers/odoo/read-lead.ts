import type { PageSnapshot } from '../../core/contract/read.ts';
import { couldBeAddressOf, isRoleMailbox } from '../generic/name-match.ts';
import { type Page, filled, findAll, lineOf } from '../dom/page.ts';
import { personOf } from '../dom/people.ts';
import { emailIn, onlyValue, phoneIn, recordPeople, recordPerson } from '../dom/record-values.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import type { OdooForm } from './read-odoo.ts';
import { odooRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;

/** Leads and opportunities are one model: only an opportunity shows stages and a revenue, only a lead the buyer's own fields. */
export function readLead(page: Page, form: OdooForm): Reading {
  const has = (...rules: (typeof odooRules)[keyof typeof odooRules][number][]) =>
    findAll({ ...page, found: {} }, '', form.root, rules).length > 0;
  if (has(...odooRules.stage, ...odooRules.revenue)) return readOpportunity(page, form);
  if (has(...odooRules.contactName, ...odooRules.partnerName)) return readUnqualified(page, form);
  return { page: 'other', people: [] };
}

function readUnqualified(page: Page, form: OdooForm): Reading {
  const company = onlyValue(page, 'account.name', odooRules.partnerName, form);
  const email = onlyValue(page, 'contact.email', odooRules.leadEmail, { ...form, readOne: emailIn });
  const name = onlyValue(page, 'contact.name', odooRules.contactName, form);
  const details = filled({
    title: onlyValue(page, 'contact.title', odooRules.position, form),
    phone: onlyValue(page, 'contact.phone', odooRules.phone, { ...form, readOne: phoneIn }),
  });
  return {
    page: 'lead',
    ...recordPerson(page, personOf(name, email), details),
    ...(company && { account: { name: company } }),
  };
}

function readOpportunity(page: Page, form: OdooForm): Reading {
  const name = onlyValue(page, 'deal.name', odooRules.name, form);
  const details = filled({
    stage: onlyValue(page, 'deal.stage', odooRules.stage, { ...form, readOne: stageIn }),
    amount: onlyValue(page, 'deal.amount', odooRules.revenue, { ...form, readOne: amountIn }),
  });
  const email = onlyValue(page, 'contact.email', odooRules.leadEmail, { ...form, readOne: emailIn });
  const { company, person } = partnerIn(onlyValue(page, 'account.name', odooRules.partner, form), email);
  const contact = isRoleMailbox(email) ? null : personOf(person, email);
  if (company === '') delete page.found['account.name'];
  return {
    page: 'deal',
    ...(name && { deal: { name, ...details } }),
    ...(company && { account: { name: company } }),
    ...recordPeople(page, contact ? [contact] : []),
  };
}

/** "Rill Paper, Marek Holub" is a person of a company; a comma alone says nothing, so the address must be the person's. */
function partnerIn(partner: string, email: string): { company: string; person: string } {
  const [, company = '', person = ''] = /^(.+), ([^,]+)$/.exec(partner) ?? [];
  if (couldBeAddressOf(person, email)) return { company, person };
  if (couldBeAddressOf(partner, email)) return { company: '', person: partner };
  return { company: person === '' ? partner : '', person: '' };
}

/** The stage without the time that was spent in it, which newer versions print after it in a part of its own. */
function stageIn(page: Page, element: Element): string {
  const parts = [...element.children].filter((part) => page.isVisible(part));
  const [name, ...others] = parts.filter((part) => !part.hasAttribute('title'));
  if (parts.length === 0) return lineOf(page, element);
  const text = name && others.length === 0 ? lineOf(page, name) : '';
  return timeSpent.test(text) ? '' : text;
}

/** "2 j", "1d". */
const timeSpent = /^\d+\s?\p{L}{1,3}$/u;

/** The amount with its currency, which stands beside the input. */
function amountIn(page: Page, element: Element): string {
  const value = element.querySelector('input')?.value ?? '';
  return cleanText(
    value ? `${lineOf(page, element).replace(value, '')} ${value}` : lineOf(page, element),
    nameLength,
  );
}
