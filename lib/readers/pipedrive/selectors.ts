import type { Rules } from '../dom/rule.ts';

const blocks = 'public extension 2026';

/**
 * Pipedrive's hooks. Its fields stand in blocks, one of the record itself and one of each record that belongs to it;
 * a field's name is a translated text, so only what an address tells apart is read: mail, phone, person, organisation.
 */
export const pipedriveRules = {
  title: [
    {
      name: 'pipedrive/header-title',
      selector: '[data-testid="header-title"]',
      source: 'clockify 2026-03, TMetric 2023-09',
    },
    { name: 'pipedrive/detail-heading', selector: '.detailView h1', source: 'clockify 2026-03' },
  ],
  personRow: [
    {
      name: 'pipedrive/person-row',
      selector: '[data-testid="person-block"] [data-testid="fields-list-row"]',
      source: blocks,
    },
    {
      name: 'pipedrive/detail-row',
      selector: '[data-testid="detail-block"] [data-testid="fields-list-row"]',
      source: blocks,
    },
  ],
  personBlock: [{ name: 'pipedrive/person-block', selector: '[data-testid="person-block"]', source: blocks }],
  organization: [
    {
      name: 'pipedrive/organization-link',
      selector: '[data-testid="organization-block"] a[href*="/organization/"]',
      source: 'clockify 2026-03, public extension 2026',
    },
  ],
  /** Fields that have come: health asks for a name where they are there. */
  fields: [
    {
      name: 'pipedrive/field-name',
      selector: '[data-testid="field-name"]',
      source: 'public scripts 2025, 2026',
    },
  ],
} as const satisfies Rules;

export const foreignAreas = '[role="dialog"]';
