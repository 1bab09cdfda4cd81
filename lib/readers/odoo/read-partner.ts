import type { PageSnapshot } from '../../core/contract/read.ts';
import { type Page, filled, findAll } from '../dom/page.ts';
import { personOf } from '../dom/people.ts';
import { domainIn, emailIn, onlyValue, phoneIn, recordPerson } from '../dom/record-values.ts';
import type { OdooForm } from './read-odoo.ts';
import { odooRules } from './selectors.ts';

/** A partner is a person or a company, by the chosen one of two; where neither is chosen, it is said to be neither. */
export function readPartner(page: Page, form: OdooForm): Omit<PageSnapshot, 'app' | 'found'> {
  const chosen = findAll({ ...page, found: {} }, '', form.root, odooRules.companyType).filter(
    (radio) => (radio as HTMLInputElement).checked,
  );
  const kind = chosen.length === 1 ? chosen[0]?.getAttribute('data-value') : null;
  if (kind === 'company') {
    const name = onlyValue(page, 'account.name', odooRules.name, form);
    const domain = domainIn(onlyValue(page, 'account.domain', odooRules.website, form));
    return { page: 'account', ...(name && { account: { name, ...(domain && { domain }) } }), people: [] };
  }
  if (kind !== 'person') return { page: 'other', people: [] };
  const email = onlyValue(page, 'contact.email', odooRules.email, { ...form, readOne: emailIn });
  const company = onlyValue(page, 'account.name', odooRules.parent, form);
  const details = filled({
    title: onlyValue(page, 'contact.title', odooRules.position, form),
    phone:
      onlyValue(page, 'contact.phone', odooRules.phone, { ...form, readOne: phoneIn }) ||
      onlyValue(page, 'contact.phone', odooRules.mobile, { ...form, readOne: phoneIn }),
  });
  return {
    page: 'contact',
    ...recordPerson(page, personOf(onlyValue(page, 'contact.name', odooRules.name, form), email), details),
    ...(company && { account: { name: company } }),
  };
}
