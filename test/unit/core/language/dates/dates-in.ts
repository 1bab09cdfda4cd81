import { findDates } from '../../../../../lib/core/language/dates/find-dates.ts';

/** The text, the words found in it, what they mean, and the rule that found them. */
export type DateCase = [text: string, quote: string, when: string, rule: string];

// Seconds are never said.
const short = (value: string): string => value.replace(/(T\d\d:\d\d):00/, '$1');

/** What is found in a text, as one line each: "2026-11-19 to 2026-11-20, day", with "asked" where it is not certain. */
export const datesIn = (
  text: string,
  now = '2026-11-18T10:00:00',
): { quote: string; when: string; rule: string }[] =>
  findDates(text, { now, timeZone: 'Europe/Berlin' }).map(({ quote, from, to, grain, certain, rule }) => ({
    quote,
    when: `${short(from)} to ${short(to)}, ${grain}${certain ? '' : ', asked'}`,
    rule,
  }));
