import { describe, expect, it } from 'vitest';
import { calendarRules } from '../../lib/readers/calendar/selectors.ts';
import { googleAccountRule } from '../../lib/readers/dom/google-account.ts';
import type { Rule, Rules } from '../../lib/readers/dom/rule.ts';
import { genericRules } from '../../lib/readers/generic/selectors.ts';
import { composeRules } from '../../lib/readers/gmail/compose-selectors.ts';
import { gmailRules, quoteStarts, quotedParts } from '../../lib/readers/gmail/selectors.ts';
import { foreignAreas, hubspotRules } from '../../lib/readers/hubspot/selectors.ts';
import { openDocument, snapshotCases } from './page-cases.ts';

const tables: { site: string; rules: Rules }[] = [
  { site: 'gmail', rules: gmailRules },
  { site: 'gmail', rules: composeRules },
  { site: 'gmail', rules: { account: [googleAccountRule] } },
  { site: 'calendar', rules: calendarRules },
  { site: 'hubspot', rules: hubspotRules },
  { site: 'generic', rules: genericRules },
];
const rules = tables.flatMap(({ site, rules }) =>
  Object.entries(rules).flatMap(([field, list]) => list.map((rule: Rule) => ({ site, field, ...rule }))),
);
const documents = (site: string) =>
  snapshotCases.filter((entry) => entry.site === site).map(({ html, url }) => openDocument(html, url));
const pages = {
  gmail: documents('gmail'),
  calendar: documents('calendar'),
  hubspot: documents('hubspot'),
  generic: documents('generic'),
};
const isHit = (site: string, selector: string) =>
  pages[site as keyof typeof pages].some((document) => document.querySelector(selector) !== null);

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
  ])('$site leaves out $selector, and a fixture has it', ({ site, selector }) => {
    expect(isHit(site, selector)).toBe(true);
  });

  // Translated words, hashes of a style library and ids that change at each render would work today and here only.
  it.each(rules)('$name rests on no visible words, hashed classes or volatile ids', ({ selector }) => {
    expect(selector).not.toMatch(/\[(?:aria-label|title|data-tooltip|placeholder)[*^$~|]?=/);
    expect(selector).not.toMatch(/\.sc-|__|#:|\[class[*^]?=/);
  });
});
