import type { Rule, Rules } from '../dom/rule.ts';

const pageObjects = 'salesforce-pageobjects 9.0.0, 2025';

const readFields = [
  'Contact.Name',
  'Contact.Email',
  'Contact.Title',
  'Contact.Phone',
  'Contact.AccountId',
  'Lead.Name',
  'Lead.Email',
  'Lead.Title',
  'Lead.Phone',
  'Lead.Company',
  'Account.Name',
  'Account.Website',
  'Account.Phone',
  'Account.PersonEmail',
  'Account.PersonTitle',
  'Opportunity.Name',
  'Opportunity.StageName',
  'Opportunity.Amount',
  'Opportunity.CloseDate',
  'Opportunity.AccountId',
] as const;

/** An object's field by the name that the API gives it: labels are translated, and renamed by admins. */
export type Field = (typeof readFields)[number];

const fieldRule = (field: Field): readonly [Rule] => [
  {
    name: `salesforce/field-${field}`,
    selector: `[data-target-selection-name="sfdc:RecordField.${field}"]`,
    source: `${pageObjects}; a recorded field, 2026`,
  },
];

/** Above the record; `force-` is the older name of the same component. */
const highlights = ':is(records-highlights2, force-highlights2)';

const inHighlights = (name: string, selector: string): readonly [Rule] => [
  {
    name: `salesforce/highlights-${name}`,
    selector: `${highlights} ${selector}`,
    source: `${pageObjects}; public page tests to 2023 for the older name`,
  },
];

/** Lightning's hooks. Every tab that was opened stays in the page, and a record page is full of other records. */
export const salesforceRules = {
  ...(Object.fromEntries(readFields.map((field) => [field, fieldRule(field)])) as Record<
    Field,
    readonly [Rule]
  >),
  /** The tab that is on the screen. */
  page: [
    {
      name: 'salesforce/console-tab',
      selector: '.split-right > .tabContent.active.oneConsoleTab',
      source: 'public extensions 2023 to 2026',
    },
    {
      name: 'salesforce/page-host',
      selector: '.lafPageHost.active, .windowViewMode-normal.active, .windowViewMode-maximized.active',
      source: 'toggl 2021-12, Salesforce-Inspector-reloaded 2026-08',
    },
  ],
  anyPage: [
    {
      name: 'salesforce/any-page',
      selector: '.oneConsoleTab, .lafPageHost, .windowViewMode-normal, .windowViewMode-maximized',
      source: 'toggl 2021-12, Salesforce-Inspector-reloaded 2026-08',
    },
  ],
  output: [
    { name: 'salesforce/output', selector: '[slot="outputField"]', source: pageObjects },
    { name: 'salesforce/output-slot', selector: 'slot[name="outputField"]', source: pageObjects },
    {
      name: 'salesforce/output-element',
      selector: '[data-output-element-id="output-field"]',
      source: 'a recorded field, 2026',
    },
  ],
  highlightName: inHighlights('name', '[slot="primaryField"]'),
  highlightEmail: inHighlights('email', ':is(a[href^="mailto:"], a.emailuiFormattedEmail)'),
  highlightPhone: inHighlights('phone', 'a[href^="tel:"]'),
  highlightLink: inHighlights('link', 'a[href*="/lightning/r/"]'),
  /** Person accounts have fields of people, and a name of parts. */
  isPerson: [
    {
      name: 'salesforce/person-field',
      selector: '[data-target-selection-name^="sfdc:RecordField.Account.Person"]',
      source: 'public page tests, 2026',
    },
    {
      name: 'salesforce/person-name',
      selector:
        `${highlights} lightning-formatted-name[slot="primaryField"], ` +
        '[data-target-selection-name="sfdc:RecordField.Account.Name"] lightning-formatted-name',
      source: `${pageObjects}; lightning-formatted-name, component reference`,
    },
  ],
  /** What is current, not what was clicked (`slds-is-active`). */
  stage: [{ name: 'salesforce/path', selector: 'li.slds-is-current', source: 'clockify 2026-03, SLDS Path' }],
  /** The heading of a record's own list, by the relationship's API name. */
  contactRoles: [
    {
      name: 'salesforce/contact-roles',
      selector: 'article a[href*="/related/OpportunityContactRoles/"]',
      source: 'public extensions 2026',
    },
  ],
  contacts: [
    {
      name: 'salesforce/account-contacts',
      selector: 'article a[href*="/related/Contacts/"]',
      source: 'public page tests, 2026',
    },
  ],
} as const satisfies Rules;

/** Where other records stand: windows over the page, the list beside it, a related record's own fields. */
export const foreignAreas =
  '.slds-modal, [role="dialog"], .split-left, .utilitybar, .consoleRelatedRecord, .forceHoverPanel';

/** Not for the eye: what only a screen reader says, what a class hides, and what is to be pressed. */
export const unreadParts = '.slds-assistive-text, .slds-hide, button';

/** A field that somebody is changing: what stands there is not the record's yet. */
export const editors =
  'input:not([type="hidden"]), textarea, select, [role="combobox"], [contenteditable="true"]';
