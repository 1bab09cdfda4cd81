import { describe, expect, it } from 'vitest';
import { calendarRules } from '../../lib/readers/calendar/selectors.ts';
import { googleAccountRule } from '../../lib/readers/dom/google-account.ts';
import type { Rule, Rules } from '../../lib/readers/dom/rule.ts';
import { genericRules } from '../../lib/readers/generic/selectors.ts';
import { composeRules } from '../../lib/readers/gmail/compose-selectors.ts';
import { gmailRules, quoteStarts, quotedParts } from '../../lib/readers/gmail/selectors.ts';
import { crmReaders } from '../../lib/readers/crm-readers.ts';
import { foreignAreas } from '../../lib/readers/hubspot/selectors.ts';
import { foreignAreas as suiteCrmAreas } from '../../lib/readers/suitecrm/selectors.ts';
import { foreignAreas as zohoAreas } from '../../lib/readers/zoho-crm/selectors.ts';
import { foreignAreas as espoCrmAreas } from '../../lib/readers/espocrm/selectors.ts';
import { foreignAreas as odooAreas } from '../../lib/readers/odoo/selectors.ts';
import { foreignAreas as trytonAreas } from '../../lib/readers/tryton/selectors.ts';
import { foreignAreas as pipedriveAreas } from '../../lib/readers/pipedrive/selectors.ts';
import { openDocument, snapshotCases } from './page-cases.ts';

const tables: { site: string; rules: Rules }[] = [
  { site: 'gmail', rules: gmailRules },
  { site: 'gmail', rules: composeRules },
  { site: 'gmail', rules: { account: [googleAccountRule] } },
  { site: 'calendar', rules: calendarRules },
  ...Object.entries(crmReaders).map(([site, { rules }]) => ({ site, rules })),
  { site: 'generic', rules: genericRules },
];
const rules = tables.flatMap(({ site, rules }) =>
  Object.entries(rules).flatMap(([field, list]) => list.map((rule: Rule) => ({ site, field, ...rule }))),
);
const pages = Map.groupBy(
  snapshotCases.map(({ site, html, url }) => ({ site, document: openDocument(html, url) })),
  ({ site }) => site,
);
const isHit = (site: string, selector: string) =>
  pages.get(site)?.some(({ document }) => document.querySelector(selector) !== null) === true;

describe('a selector', () => {
  it.each(rules)(
    '$site $field: $name is hit by a fixture, and says where it comes from',
    ({ site, selector, source }) => {
      expect(isHit(site, selector)).toBe(true);
      expect(source).not.toBe('');
    },
  );

  it('has one name', () => {
    const selectorsOf = Map.groupBy(rules, ({ name }) => name);
    const shared = [...selectorsOf].filter(
      ([, uses]) => new Set(uses.map(({ selector }) => selector)).size > 1,
    );
    expect(shared.map(([name]) => name)).toEqual([]);
  });

  it.each([
    ...quotedParts.split(/, (?=[.[b])/).map((selector) => ({ site: 'gmail', selector })),
    ...quoteStarts.split(', ').map((selector) => ({ site: 'gmail', selector })),
    ...foreignAreas.split(', ').map((selector) => ({ site: 'hubspot', selector })),
    ...espoCrmAreas.split(', ').map((selector) => ({ site: 'espocrm', selector })),
    ...odooAreas.split(', ').map((selector) => ({ site: 'odoo', selector })),
    ...trytonAreas.split(', ').map((selector) => ({ site: 'tryton', selector })),
    ...suiteCrmAreas.split(', ').map((selector) => ({ site: 'suitecrm', selector })),
    ...zohoAreas.split(', ').map((selector) => ({ site: 'zoho-crm', selector })),
    ...pipedriveAreas.split(', ').map((selector) => ({ site: 'pipedrive', selector })),
  ])('$site leaves out $selector, and a fixture has it', ({ site, selector }) => {
    expect(isHit(site, selector)).toBe(true);
  });

  // Translated words, hashes of a style library and ids that change at each render would work today and here only.
  it.each(rules)('$name rests on no visible words, hashed classes or volatile ids', ({ selector }) => {
    expect(selector).not.toMatch(/\[(?:aria-label|title|data-tooltip|placeholder)[*^$~|]?=/);
    expect(selector).not.toMatch(/\.sc-|\.[\w-]*__|#:|\[class[*^]?=/);
  });
});
