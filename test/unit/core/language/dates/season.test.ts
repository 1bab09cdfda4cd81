import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  ['in the fall', 'the fall', '2026-09-01 to 2026-12-01, quarter, asked', 'date/season'],
  ['next spring', 'next spring', '2027-03-01 to 2027-06-01, quarter, asked', 'date/season'],
  ['launch this summer', 'this summer', '2027-06-01 to 2027-09-01, quarter, asked', 'date/season'],
];

const nothing = ['spring cleaning', 'fall back'];

describe('seasons', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
