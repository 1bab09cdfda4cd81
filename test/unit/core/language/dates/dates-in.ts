import { expect, it } from 'vitest';
import { findDates } from '../../../../../lib/core/language/dates/find-dates.ts';
import type { DateOptions } from '../../../../../lib/core/language/dates/make-scan.ts';

/** The text, the words found in it, what they mean, and the rule that found them. */
export type DateCase = [text: string, quote: string, when: string, rule: string];

// Seconds are never said.
const short = (value: string): string => value.replace(/(T\d\d:\d\d):00/, '$1');

/** Wednesday 18 November 2026 at 10:00 in Berlin. */
export const said: DateOptions = { now: '2026-11-18T10:00:00', timeZone: 'Europe/Berlin' };

/** What is found in a text, as one line each: "2026-11-19 to 2026-11-20, day", with "asked" where it is not certain. */
export const datesIn = (
  text: string,
  options?: Partial<DateOptions>,
): { quote: string; when: string; rule: string }[] =>
  findDates(text, { ...said, ...options }).map(({ quote, from, to, grain, certain, rule }) => ({
    quote,
    when: `${short(from)} to ${short(to)}, ${grain}${certain ? '' : ', asked'}`,
    rule,
  }));

/** A rule's table: texts with the one date in each, and texts without any. */
export function checkDates(
  found: readonly DateCase[],
  nothing: readonly string[],
  options?: Partial<DateOptions>,
): void {
  it('has at least eight cases of either kind', () => {
    expect(Math.min(found.length, nothing.length)).toBeGreaterThanOrEqual(8);
  });

  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text, options)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text, options)).toEqual([]);
  });
}
