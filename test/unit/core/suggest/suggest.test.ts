import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../lib/core/language/dates/find-dates.ts';
import { suggestFromText } from '../../../../lib/core/suggest/suggest-from-text.ts';
import { suggest } from '../../../../lib/core/suggest/suggest.ts';
import { findProblems, findUnmet } from './find-problems.ts';
import { histories } from './histories.ts';
import { makeInput } from './make-input.ts';

describe('suggest over whole histories', () => {
  it.each(histories.map((one) => [one.name, one] as const))('%s', (_name, expected) => {
    const input = makeInput(expected.input);
    const output = suggestFromText(input);
    expect(findUnmet(expected, input, output)).toEqual([]);
    expect(findProblems(input, output)).toEqual([]);
  });

  it('takes the facts of an entry from its caller', () => {
    const input = makeInput({
      history: [{ type: 'call', at: '2026-11-16T14:00:00', minutes: 20, text: 'xyzzy takes ages' }],
    });
    const fact = { kind: 'pain' as const, quote: 'xyzzy takes ages', start: 0, end: 16, rule: 'pain/own' };
    const asked: number[] = [];
    const factsOf = (_entry: unknown, index: number) => {
      asked.push(index);
      return [fact];
    };
    const output = suggest(input, { factsOf, findDates });
    expect(asked).toEqual([0]);
    expect(output.opener?.evidence).toEqual([{ history: 0, start: 0, end: 16, quote: 'xyzzy takes ages' }]);
  });

  it('refuses a playbook that is none', () => {
    expect(() => suggestFromText(makeInput({ playbook: 'no such thing' }))).toThrow(/expected object/);
  });
});
