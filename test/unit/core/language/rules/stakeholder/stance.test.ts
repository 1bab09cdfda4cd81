import { describe, expect, it } from 'vitest';
import { checkRule, factsIn } from '../../support/check-rule.ts';

checkRule('stakeholder/stance', {
  finds: [
    'Tom loves the tool',
    'IT is blocking it',
    'Ops team is on board',
    'Karl is on the fence',
    'finance pushes back',
    'their board likes the idea',
    'CFO neutral',
    'Ana Ruiz is dead set against it',
    "marketing isn't convinced",
  ],
  ignores: [
    'It is against policy',
    'she loves the dashboard',
    'the budget is neutral',
    'Warehouse team hates the scanner',
    'would Tom like it?',
    'if Tom likes it they will start',
    'the truck blocks the gate',
    'orders are on board the truck',
    'customers love the new label',
  ],
});

describe('the side on which somebody stands', () => {
  it.each([
    ['Tom loves the tool', 'Tom', 'for'],
    ['Dana is our champion', 'Dana', 'for'],
    ['their CTO Ana Ruiz (blocker)', 'Ana Ruiz', 'against'],
    ['COO Mia Brandt is not convinced', 'Mia Brandt', 'against'],
    ['The VP of Ops Jana loves it but their CFO is sceptical', 'Jana', 'for'],
    ['The VP of Ops Jana loves it but their CFO is sceptical', 'their CFO', 'against'],
    ['Karl is on the fence', 'Karl', 'unclear'],
    ['CFO neutral', 'CFO', 'unclear'],
    ['CFO Maria holds the budget', 'Maria', undefined],
  ])('%s: %s is %s', (text, who, side) => {
    const found = factsIn(text).filter((fact) => fact.kind === 'stakeholder' && fact.who === who);
    expect(found.map(({ stance }) => stance)).toEqual([side]);
  });
});
