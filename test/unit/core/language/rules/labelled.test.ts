import { describe, expect, it } from 'vitest';
import { factsIn } from '../support/check-rule.ts';

describe('labelled fields', () => {
  it.each([
    ['Pain: late trucks', 'pain', 'late trucks'],
    ['Goal: fewer touches', 'goal', 'fewer touches'],
    ['Metrics: 40 trucks', 'impact', '40 trucks'],
    ['Timeline: spring', 'deadline', 'spring'],
    ['Budget: opex pot', 'budget', 'opex pot'],
    ['Champion: Ana Ruiz', 'stakeholder', 'Ana Ruiz'],
    ['Questions: EDI', 'question', 'EDI'],
    ['Promise: reference call', 'commitment', 'reference call'],
    ['Revisit: spring', 'condition', 'spring'],
    ['Concerns: lock-in', 'objection', 'lock-in'],
    ['Stall: partner', 'stall', 'partner'],
    ['Competitor: Palisade', 'competitor', 'Palisade'],
    ['Best time: mornings', 'preference', 'mornings'],
    ['Personal: sails', 'personal', 'sails'],
    ['Decision process: two signatures', 'decision_process', 'two signatures'],
    ['Next step: workshop', 'next_step', 'workshop'],
  ])('reads %s', (text, kind, quote) => {
    expect(factsIn(text).filter((fact) => fact.kind === kind)).toContainEqual(
      expect.objectContaining({ quote }),
    );
  });

  it.each([
    'Pain: n/a',
    'Goal: TBD',
    'Timeline: unknown',
    'Budget: ?',
    'Champion: none',
    'Questions: none yet',
    'Next step: -',
    'Competitor: not known',
  ])('leaves the empty field alone: %s', (text) => {
    expect(factsIn(text)).toEqual([]);
  });
});
