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
      name: 'hubspot/highlight-record-title',
      selector: within(highlight, '[data-test-id="record-highlight-title"]'),
      source: 'public extension 2026-09',
    },
    {
      name: 'hubspot/highlight-record-label',
      selector: within(highlight, '[data-test-id="highlight-record-label"]'),
      source: 'public user style 2026',
    },
    {
      name: 'hubspot/highlight-dealname',
      selector: within(highlight, '[data-test-id="highlight-property-display-dealname"]'),
      source: 'public script 2026',
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
  closedate: property('closedate'),
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
      name: 'hubspot/contact-chicklet-test-id',
      selector: '[data-test-id="contact-chicklet-title-link"]',
      source: 'public extensions 2026',
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
  frame: [{ name: 'hubspot/frame', selector: highlight, source: `${toggl}, public extension 2026` }],
  /** The record's own card: health asks for a name where it is there. */
  highlight: [
    {
      name: 'hubspot/highlight-card',
      selector: '[data-card-type="OBJECT_HIGHLIGHT"], [data-test-id="record-highlight-content"]',
      source: toggl,
    },
  ],
  note: [
    {
      name: 'hubspot/note-event',
      selector: '[data-test-id="timeline-note-event"]',
      source: 'public extension 2026-09, public user style 2026',
    },
  ],
  noteId: [
    {
      name: 'hubspot/note-actions',
      selector: '[data-selenium-test="timeline-header-actions"][data-selenium-id]',
      source: 'TMetric 2025-02',
    },
  ],
  noteTime: [
    {
      name: 'hubspot/note-time',
      selector: '[data-test-id="event-timestamp"]',
      source: 'public script and user style 2026',
    },
  ],
} as const satisfies Rules;

/** What lies over the record, and what has happened with it: whoever is named there is no part of it. */
export const passingAreas =
  '[data-test-id^="timeline"], [data-selenium-test="timeline-card"], [data-crm-location="CRM_OBJECT_PREVIEW"], ' +
  '[role="dialog"]';

/** Where other records stand, too. None of it is this record's. */
export const foreignAreas =
  '[data-card-type^="ASSOCIATION"], [data-selenium-test*="ASSOCIATION"], [data-test-id^="card-wrapper-ASSOCIATION"], ' +
  `[data-test-id="records-right-sidebar"], ${passingAreas}`;
