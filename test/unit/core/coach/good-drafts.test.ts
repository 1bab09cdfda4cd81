import { describe, expect, it } from 'vitest';
import { coach, flagsIn } from './coach-case.ts';
import { goodDrafts } from './good-drafts.ts';

describe('drafts that are complete and grounded', () => {
  it.each(goodDrafts.map((one) => [one.situation, one.name, one] as const))(
    '%s: %s',
    (_situation, _name, one) => {
      const output = coach(one);
      expect(flagsIn(output)).toEqual([]);
      expect(output.ungrounded).toEqual([]);
      expect(output.score).toBeGreaterThanOrEqual(70);
    },
  );

  it('are there for every situation', () => {
    expect(new Set(goodDrafts.map(({ situation }) => situation)).size).toBe(10);
  });
});
