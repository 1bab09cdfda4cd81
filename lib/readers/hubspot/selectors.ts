import type { Rule, Rules } from '../dom/rule.ts';

const toggl = 'toggl 2026-04, clockify 2026-03';
const highlight =
  '[data-test-id="left-sidebar"], [data-scroll-trackable-container="left-sidebar"], [data-card-type="OBJECT_HIGHLIGHT"], ' +
  '[data-test-id^="record-highlight"]';

const within = (areas: string, selector: string) =>
  areas
    .split(', ')
    .map((area) => `${area} ${selector}`)
    .join(', ');

/**
 * A property by its internal name, which is never translated. The name stands in the attribute itself, so a change
 * of the page finds nothing instead of another field; in the list two hooks must agree. The last rule is for a page
 * whose frames were renamed.
 */
function property(name: string): readonly [Rule, Rule, Rule] {
  return [
    {
      name: `hubspot/highlight-${name}`,
      selector: within(highlight, `[data-test-id="highlight-property-display-${name}"]`),
      source: 'public extension 2026',
    },
    {
      name: `hubspot/property-${name}`,
      selector:
        `ul[data-selenium-test="profile-properties-list"] > span[data-test-id="${name}"] > ` +
        `[data-deferred-property-input-root] [data-selenium-test="property-input-${name}"]`,
      source: 'public extensions 2024-12 to 2026',
    },
    {
      name: `hubspot/anywhere-${name}`,
      selector: `[data-test-id="highlight-property-display-${name}"]`,
      source: 'public extension 2026',
    },
  ];
}

/** HubSpot's hooks. Its classes are hashes, its left bar is the record's own, and its cards show other records. */
export const hubspotRules = {
  name: [
    {
      name: 'hubspot/highlight-title',
      selector: within(highlight, '[data-selenium-test="highlightTitle"]'),
      source: toggl,
    },
    {
      name: 'hubspot/highlight-name',
      selector: within(highlight, '[data-test-id="highlight-property-display-hs_full_name_or_email"]'),
      source: 'public extension 2026',
    },
    {
      name: 'hubspot/editable-title',
      selector: within(highlight, '.DealTicketEditableTitle'),
      source: 'public extension 2025',
    },
    { name: 'hubspot/anywhere-title', selector: '[data-selenium-test="highlightTitle"]', source: toggl },
  ],
  email: property('email'),
  jobtitle: property('jobtitle'),
  phone: property('phone'),
  company: property('company'),
  domain: property('domain'),
  dealstage: property('dealstage'),
  amount: property('amount'),
  companyLink: [
    {
      name: 'hubspot/company-chicklet',
      selector: '[data-selenium-test="company-chicklet-title-link"]',
      source: 'clockify 2026-03',
    },
    {
      name: 'hubspot/company-table',
      selector: '[data-selenium-test="card-id-ASSOCIATION_TABLE/0-2"] td:first-child a[href]',
      source: 'clockify 2026-03',
    },
  ],
  contactLink: [
    {
      name: 'hubspot/contact-chicklet',
      selector: '[data-selenium-test="contact-chicklet-title-link"]',
      source: 'clockify 2026-03',
    },
    {
      name: 'hubspot/contact-table',
      selector: '[data-selenium-test="card-id-ASSOCIATION_TABLE/0-1"] td:first-child a[href]',
      source: 'clockify 2026-03',
    },
  ],
  listName: [
    {
      name: 'hubspot/list-name',
      selector: 'td[data-table-external-id*="name-"] [data-test-id="truncated-object-label"]',
      source: 'toggl 2026-04',
    },
  ],
} as const satisfies Rules;

/** Where other records stand: association cards, previews, the timeline. None of it is this record's. */
export const foreignAreas =
  '[data-card-type^="ASSOCIATION"], [data-selenium-test*="ASSOCIATION"], [data-test-id="records-right-sidebar"], ' +
  '[data-test-id^="timeline"], [role="dialog"]';
