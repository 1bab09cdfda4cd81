import { describe, expect, it } from 'vitest';
import type { Fact, FactKind, FactsInput } from '../../../../../lib/core/contract/facts.ts';
import { extractFacts } from '../../../../../lib/core/language/extract-facts.ts';

export const cast = {
  now: '2026-11-19T15:00:00+01:00',
  timeZone: 'Europe/Berlin',
  self: { name: 'Maya Lindqvist', email: 'maya@kestrelloop.example', company: 'Kestrel Loop' },
  contact: { name: 'Sarah Okafor', company: 'Harrow & Finch Logistics' },
} as const;

export const factsIn = (text: string, source: FactsInput['source'] = 'notes'): Fact[] =>
  extractFacts({ ...cast, source, text });

export type RuleCases = {
  /** A note, and the quote where it is not the whole note. */
  finds: readonly (string | readonly [text: string, quote: string])[];
  ignores: readonly string[];
  source?: FactsInput['source'];
};

const fewest = 8;

/** What a rule must find and must leave alone, through the whole engine. */
export function checkRule(id: `${FactKind}/${string}`, { finds, ignores, source }: RuleCases): void {
  describe(`rule ${id}`, () => {
    it('has at least eight cases of either kind', () => {
      expect([finds.length >= fewest, ignores.length >= fewest]).toEqual([true, true]);
    });
    it.each(finds.map((each) => (typeof each === 'string' ? ([each, each] as const) : each)))(
      'finds it in: %s',
      (text, quote) => {
        const found = factsIn(text, source).filter(({ rule }) => rule === id);
        expect(found.map((fact) => fact.quote)).toContain(quote);
      },
    );
    it.each(ignores)('finds nothing of its kind in: %s', (text) => {
      const kind = id.slice(0, id.indexOf('/'));
      const found = factsIn(text, source).filter((fact) => fact.kind === kind);
      expect(found.map((fact) => `${fact.rule}: ${fact.quote}`)).toEqual([]);
    });
  });
}
