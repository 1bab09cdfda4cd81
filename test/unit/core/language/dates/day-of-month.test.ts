import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  ['call on the 10th', 'the 10th', '2026-12-10 to 2026-12-11, day', 'date/day-of-month'],
  ['by the 25th', 'the 25th', '2026-11-25 to 2026-11-26, day', 'date/day-of-month'],
  ['on the twentieth', 'the twentieth', '2026-11-20 to 2026-11-21, day', 'date/day-of-month'],
  [
    'the 20th of next month',
    'the 20th of next month',
    '2026-12-20 to 2026-12-21, day',
    'date/day-of-named-month',
  ],
  ['15th of this month', '15th of this month', '2026-11-15 to 2026-11-16, day', 'date/day-of-named-month'],
  ['we met on the 3rd', 'the 3rd', '2026-11-03 to 2026-11-04, day', 'date/day-of-month'],
  ['until the 7th', 'the 7th', '2026-12-07 to 2026-12-08, day', 'date/day-of-month'],
];

const nothing = ['the 2nd call went well', '3rd party tool', 'the 10th floor', 'second vendor'];

describe('a day of the month', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
