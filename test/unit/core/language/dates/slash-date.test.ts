import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  ['contract renews on 11/26', '11/26', '2026-11-26 to 2026-11-27, day', 'date/slash'],
  ['due 26/11/2026', '26/11/2026', '2026-11-26 to 2026-11-27, day', 'date/slash'],
  ['by 26.11. and', '26.11.', '2026-11-26 to 2026-11-27, day', 'date/slash'],
  ['let us do 01/02', '01/02', '2027-02-01 to 2027-02-02, day, asked', 'date/slash'],
  ['Friday 12/4 works', 'Friday 12/4', '2026-12-04 to 2026-12-05, day', 'date/weekday'],
  ['by 12/31/2026', '12/31/2026', '2026-12-31 to 2027-01-01, day', 'date/slash'],
];

const nothing = [
  'ratio 3/4 of stores',
  '24/7 support',
  'closed 11/12 stores',
  'release 2.10',
  'v3/11 is out',
];

describe('dates in figures', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
