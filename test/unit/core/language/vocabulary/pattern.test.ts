import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duration, moneyRange, percent } from '../../../../../lib/core/language/vocabulary/en/amounts.ts';
import { action } from '../../../../../lib/core/language/vocabulary/en/actions.ts';
import { decider, role } from '../../../../../lib/core/language/vocabulary/en/roles.ts';
import { dayWords, eventWords, stretchWords } from '../../../../../lib/core/language/vocabulary/en/times.ts';
import { firstWordsOf } from '../../../../../lib/core/language/vocabulary/first-words.ts';
import { words } from '../../../../../lib/core/language/vocabulary/pattern.ts';

describe('the first words of a pattern', () => {
  it.each([
    ['send|share', ['send|', 'share|']],
    ['re-?key', ['re|', 'rekey|']],
    ['reports?', ['report*']],
    ['(?:her|his) boss', ['her boss|', 'his boss|']],
    ['(?:the )?boss', ['the boss|', 'boss|']],
    ['not (?:right |just )?now', ['not right|', 'not just|', 'not now|']],
    ['a (?:[$€]|\\d)', ['a $|', 'a €|', 'a 0*']],
    ['no (?:\\w+ )?way', ['no|', 'no way|']],
    ['x(?:re-)?key', ['xre|', 'xkey|']],
    ['[$€]\\d', ['$|', '€|']],
    ['\\d+ days', ['0*']],
    ['[1-4]q|h[12]', ['0*', 'h*']],
    ["don'?t", ['don|', 'dont|']],
    ['§+ works', ['§|']],
    ['^(?!never)ask\\w*', ['ask|', 'ask*']],
    ['(?<who>cfo), (?=x)', ['cfo|']],
    ['\\s?bar', [' |', 'bar|']],
  ])('reads %s', (source, expected) => {
    expect(firstWordsOf(source)?.toSorted()).toEqual(expected.toSorted());
  });

  it.each(['\\w+ days', '.*', '(?:a|b)?', '[a-z]+', '\\p{L}+'])('%s can begin with anything', (source) => {
    expect(firstWordsOf(source)).toBeNull();
  });
});

describe('a pattern of words', () => {
  const sources = [action, decider, role, dayWords, stretchWords, eventWords, duration, moneyRange, percent];
  const pieces =
    "send forward follow-up don't it's 15 hrs/wk ~$40k 8% half a day boss cfo the board § ¥ q1 end of june 3rd renewal , . ( - '";
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces.split(' ')), fc.string({ maxLength: 6 })), { maxLength: 12 })
    .map((parts) => parts.join(' '));

  it('passes over a text only where the regex would find nothing', () => {
    const pairs = sources.map(
      (source) => [words(source), new RegExp(`(?<![\\w'])(?:${source})(?!\\w)`)] as const,
    );
    fc.assert(
      fc.property(text, (plain) => {
        for (const [pattern, regex] of pairs) expect(pattern.exec(plain)?.[0]).toBe(regex.exec(plain)?.[0]);
      }),
      { seed: 20_261_119, numRuns: 400 },
    );
  });
});
