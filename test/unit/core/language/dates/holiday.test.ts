import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  ['before Christmas', 'Christmas', '2026-12-25 to 2026-12-26, day', 'date/holiday'],
  ['after Easter', 'Easter', '2027-03-28 to 2027-03-29, day', 'date/holiday'],
  ['Thanksgiving', 'Thanksgiving', '2026-11-26 to 2026-11-27, day', 'date/holiday'],
  ["new year's eve", "new year's eve", '2026-12-31 to 2027-01-01, day', 'date/holiday'],
  ['in the new year', 'new year', '2027-01-01 to 2027-02-01, month, asked', 'date/holiday'],
  ['Labor Day weekend', 'Labor Day weekend', '2027-09-04 to 2027-09-06, day', 'date/holiday'],
  ['last Christmas', 'last Christmas', '2025-12-25 to 2025-12-26, day', 'date/holiday'],
];

const nothing = ['happy new year'];

describe('days with a name', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
