import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../../../lib/core/language/extract-facts.ts';
import { cast, checkRule } from '../../support/check-rule.ts';

checkRule('question/echo', {
  source: 'transcript',
  finds: [
    'really',
    ['oh really', 'really'],
    'what',
    'is it',
    "isn't it",
    "wouldn't they",
    'a what',
    ['so are we', 'are we'],
  ],
  ignores: [
    'right',
    'okay',
    'you know',
    'do that',
    'that is what we need',
    'they are',
    'really good',
    'so what happened was clear',
  ],
});

describe('a question back', () => {
  it('is unsure, and answered by whatever comes next', () => {
    const input = { ...cast, source: 'transcript' as const };
    const asked = [{ speaker: 'Sarah Okafor', text: 'really' }];
    expect(extractFacts({ ...input, turns: asked }).map(({ certain }) => certain)).toEqual([false]);
    const answeredBack = [...asked, { speaker: 'Sarah Okafor', text: 'that is quick' }];
    expect(extractFacts({ ...input, turns: answeredBack })).toEqual([]);
  });
});
