import type { Rule, Rules } from '../dom/rule.ts';

const field2025 = 'TMetric 2026-05, public extension 2025';
const card2025 = 'public extensions 2025';
const title2026 = 'TMetric 2026-05, public extension 2026-08';

/** A field by the internal name of its column, which is never translated. Ids stand on the page more than once. */
const subvalue = (column: string): Rule => ({
  name: `zoho-crm/subvalue-${column}`,
  selector: `[id="subvalue_${column}"]`,
  source: field2025,
});
/** The same on the card above the fields. */
const card = (column: string): Rule => ({
  name: `zoho-crm/card-${column}`,
  selector: `[id="bc_mouseArea__${column}"] .dv_info_value`,
  source: card2025,
});
/** The heading of a record, before and since the pages of 2026. */
const heading = (column: string): readonly [Rule, Rule] => [
  { name: `zoho-crm/header-${column}`, selector: `[id="headervalue_${column}"]`, source: field2025 },
  { name: `zoho-crm/titlecard-${column}`, selector: `[id="titlecard_${column}"]`, source: title2026 },
];

export const zohoCrmRules = {
  person: [
    ...heading('LASTNAME'),
    { name: 'zoho-crm/titlecard-FULLNAME', selector: '[id="titlecard_FULLNAME"]', source: title2026 },
  ],
  company: [...heading('ACCOUNTNAME'), subvalue('ACCOUNTNAME')],
  deal: [...heading('POTENTIALNAME'), subvalue('POTENTIALNAME')],
  email: [subvalue('EMAIL'), card('EMAIL')],
  phone: [subvalue('PHONE'), subvalue('MOBILE'), card('MOBILE')],
  title: [
    subvalue('TITLE'),
    subvalue('DESIGNATION'),
    { name: 'zoho-crm/value-DESIGNATION', selector: '[id="value_DESIGNATION"]', source: field2025 },
  ],
  /** A lead's company is a text, a contact's and a deal's a link. */
  account: [subvalue('ACCOUNTID'), subvalue('COMPANY')],
  website: [subvalue('WEBSITE')],
  contact: [subvalue('CONTACTID')],
  stage: [subvalue('STAGE')],
  amount: [subvalue('AMOUNT')],
  closeDate: [subvalue('CLOSINGDATE')],
  /** Fields that have come: health asks for a name where they are there. */
  fields: [{ name: 'zoho-crm/any-field', selector: 'crm-detail-view [id^="subvalue_"]', source: field2025 }],
} as const satisfies Rules;

/** What lies over the record: the card that a pointer brings up shows another one under the same ids. */
export const foreignAreas = '[role="dialog"], lyte-modal, lyte-popover, lyte-hovercard';
