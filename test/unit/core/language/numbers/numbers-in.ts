import { expect, it } from 'vitest';
import { type FoundNumber, findNumbers } from '../../../../../lib/core/language/numbers/find-numbers.ts';

const show = ({ quote, kind, value, unit, hedged }: FoundNumber): string =>
  `${quote} = ${kind} ${value}${unit === undefined ? '' : ` ${unit}`}${hedged === true ? ' (hedged)' : ''}`;

/** What is found in a text, as one line each: "$45k = money 45000 USD (hedged)". */
export const numbersIn = (text: string): string[] => findNumbers(text).map(show);

/** A rule's table: texts with what it finds in each, and texts in which it finds nothing. */
export function checkNumbers(
  rule: string,
  found: readonly (readonly [text: string, shown: string])[],
  nothing: readonly string[],
): void {
  const own = (text: string): string[] =>
    findNumbers(text)
      .filter((number) => number.rule === rule)
      .map(show);

  it('has at least eight cases of either kind', () => {
    expect(Math.min(found.length, nothing.length)).toBeGreaterThanOrEqual(8);
  });

  it.each(found)('reads %j', (text, shown) => {
    expect(own(text)).toEqual([shown]);
  });

  it.each(nothing)('finds nothing of its own in %j', (text) => {
    expect(own(text)).toEqual([]);
  });
}
