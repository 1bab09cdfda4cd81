import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../../../../lib/core/contract/facts.ts';
import { factsIn } from '../support/check-rule.ts';

/** A text, the kind, the value that holds, and the values that held before and are kept as such. */
type Case = readonly [text: string, kind: FactKind, held: string, former: readonly string[]];

const cases: readonly Case[] = [
  ['Deadline Feb 3 ... make that Feb 17', 'deadline', 'Feb 17', ['Feb 3']],
  ['go-live was Q2, now Q3', 'deadline', 'Q3', ['Q2']],
  ['wants live by Q2 (now Q3)', 'deadline', 'Q3', ['Q2']],
  ['live by Q3 (was Q2)', 'deadline', 'Q3', ['Q2']],
  ['go live in March - scratch that - April', 'deadline', 'April', ['March']],
  ['Deadline: 3 May. No wait, 17 May.', 'deadline', '17 May', ['3 May']],
  ['budget 30k no wait 50k', 'budget', '50k', ['30k']],
  ['budget 30k -> 50k', 'budget', '50k', ['30k']],
  ['budget 50k, not 30k', 'budget', '50k', ['30k']],
  ['budget 50k approved, cut to 30k last week', 'budget', '30k', ['50k']],
  [
    'Me: And the budget?\nThem: We have a budget of 30k.\nMe: Fine.\nThem: Sorry, 50k.',
    'budget',
    '50k',
    ['30k'],
  ],
  ['12 hrs/wk manual entry. Correction: 18 hrs/wk', 'impact', '18', ['12']],
  ['they lose 12 hours a week, actually closer to 18', 'impact', '18', ['12']],
  ['errors 4%, no, 6%', 'impact', '6%', ['4%']],
];

describe('corrections', () => {
  it.each(cases)('the newest holds in: %s', (text, kind, held, former) => {
    const valuesOf = (isSuperseded: boolean) =>
      factsIn(text)
        .filter((fact) => fact.kind === kind && (fact.superseded === true) === isSuperseded)
        .map(({ value }) => value);
    expect(valuesOf(false)).toEqual([held]);
    expect(valuesOf(true)).toEqual(former);
  });

  it('leaves no pain in force that speaks of the old figure', () => {
    const pains = factsIn('they lose 12 hours a week, actually closer to 18').filter(
      ({ kind }) => kind === 'pain',
    );
    expect(pains.map(({ superseded }) => superseded)).toEqual([true]);
  });

  it.each([
    ['live by June, decision by March', 'deadline', 2],
    ['budget 30k for the pilot, 90k for the rollout', 'budget', 1],
    ['12 hrs/wk on entry and 4% errors', 'impact', 1],
    ['wants live by June. Now they type orders by hand.', 'deadline', 1],
  ] as const)('takes a second value for no correction in: %s', (text, kind, atLeast) => {
    const found = factsIn(text).filter((fact) => fact.kind === kind);
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
    expect(found.filter(({ superseded }) => superseded === true)).toEqual([]);
  });
});
