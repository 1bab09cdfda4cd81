import { describe, expect, it } from 'vitest';
import { isVaguePlan } from '../../../components/plan/is-vague-plan.ts';

describe('a call plan', () => {
  it.each([
    'demo',
    'Do the demo',
    'Present our platform',
    'Give an overview of the product and explain pricing',
    'Introductory pitch for the order module',
  ])('that only tells what we do is vague: %s', (plan) => {
    expect(isVaguePlan(plan)).toBe(true);
  });

  it.each([
    '',
    '   ',
    'She sees what the retyping costs her each week',
    'They know that waiting past the audit is the bigger risk',
    'After the demo they understand which of their depots loses most',
    'He trusts that we can be live before the peak season',
    'Their team ranks order errors above the new warehouse',
  ])('that says what changes for the buyer is not, nor is none at all: %j', (plan) => {
    expect(isVaguePlan(plan)).toBe(false);
  });
});
