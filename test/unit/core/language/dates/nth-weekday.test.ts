import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  [
    'first Monday of next month',
    'first Monday of next month',
    '2026-12-07 to 2026-12-08, day',
    'date/nth-weekday',
  ],
  ['last Friday in January', 'last Friday in January', '2027-01-29 to 2027-01-30, day', 'date/nth-weekday'],
  [
    '2nd Tuesday of the month',
    '2nd Tuesday of the month',
    '2026-12-08 to 2026-12-09, day',
    'date/nth-weekday',
  ],
  [
    'third Thursday of March 2027',
    'third Thursday of March 2027',
    '2027-03-18 to 2027-03-19, day',
    'date/nth-weekday',
  ],
];

const nothing = ['first Monday'];

describe('the first Monday of a month', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
