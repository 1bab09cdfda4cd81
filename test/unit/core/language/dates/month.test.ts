import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  ['in May', 'May', '2027-05-01 to 2027-06-01, month', 'date/month'],
  ['November 2027', 'November 2027', '2027-11-01 to 2027-12-01, month', 'date/month'],
  ['next March', 'next March', '2027-03-01 to 2027-04-01, month', 'date/month'],
  ['May next year', 'May next year', '2027-05-01 to 2027-06-01, month', 'date/month'],
  ['live June', 'June', '2027-06-01 to 2027-07-01, month', 'date/month'],
  ['in March they moved', 'March', '2026-03-01 to 2026-04-01, month', 'date/month'],
  ['in March they moved', 'March', '2026-03-01 to 2026-04-01, month', 'date/month'],
  ['they met there in November', 'November', '2026-11-01 to 2026-12-01, month', 'date/month'],
];

const nothing = ['she may call', 'we march on', 'June said no', 'May I ask'];

describe('months', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
