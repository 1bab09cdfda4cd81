import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../../../lib/core/contract/facts.ts';
import { extractFacts } from '../../../../../../lib/core/language/extract-facts.ts';
import { cast } from '../../support/check-rule.ts';

const heard = (asks: string, answers: string, asker = 'Sarah Okafor'): Fact[] =>
  extractFacts({
    ...cast,
    source: 'transcript',
    turns: [
      { speaker: asker, text: asks },
      { speaker: asker === 'Sarah Okafor' ? 'Maya Lindqvist' : 'Sarah Okafor', text: answers },
    ],
  });

describe('rule commitment/accepted', () => {
  it.each([
    ['Could you also send a price?', 'Sure.'],
    ['Can you share the security sheet by Friday?', 'Of course.'],
    ['Would you please check that with your team?', 'Yes, absolutely.'],
    ['Can you guys send the recording', 'yeah'],
    ['Please send me the contract.', 'Will do.'],
    ['Could you set up a trial for us?', 'Happy to.'],
    ['Will you prepare the numbers for Tom?', 'No problem.'],
    ['Could you write down the steps?', 'Ok, sounds good.'],
  ])('takes on what was asked: %s %s', (asks, answers) => {
    const promises = heard(asks, answers).filter(({ rule }) => rule === 'commitment/accepted');
    expect(promises.map(({ by, who, turn }) => [by, who, turn])).toEqual([['us', 'Maya Lindqvist', 0]]);
  });

  it('names the buyer who takes it on, and by when', () => {
    const [promise] = heard('Could you send us the error report by Monday?', 'Yes, sure.', 'Maya Lindqvist');
    expect(promise).toMatchObject({ by: 'them', who: 'Sarah Okafor', due: '2026-11-23' });
  });

  it.each([
    ['Could you also send a price?', 'Not yet, we have no list.'],
    ['Could you also send a price?', 'Yes, but I must ask first.'],
    ['Can you hear me?', 'Yes.'],
    ['Can you see my screen?', 'Yes, sure.'],
    ['Can you jump in here?', 'Sure.'],
    ['Did you send the price?', 'Yes.'],
    ['We could send a price.', 'Sure.'],
    ['Do you share data?', 'Yes.'],
  ])('promises nothing: %s %s', (asks, answers) => {
    expect(heard(asks, answers).filter(({ kind }) => kind === 'commitment')).toEqual([]);
  });

  it('leaves a promise in words of its own to stand alone', () => {
    const promises = heard('Could you send a price?', "Sure, I'll send it on Monday.").filter(
      ({ kind }) => kind === 'commitment',
    );
    expect(promises.map(({ rule }) => rule)).toEqual(['commitment/ours']);
  });
});
