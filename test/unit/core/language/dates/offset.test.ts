import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  [
    '2 weeks before Christmas',
    '2 weeks before Christmas',
    '2026-12-11 to 2026-12-12, day',
    'date/units-from-day',
  ],
  ['3 days after the 24th', '3 days after the 24th', '2026-11-27 to 2026-11-28, day', 'date/units-from-day'],
  ['a week before Dec 10', 'a week before Dec 10', '2026-12-03 to 2026-12-04, day', 'date/units-from-day'],
  [
    'the day before Thanksgiving',
    'the day before Thanksgiving',
    '2026-11-25 to 2026-11-26, day',
    'date/units-from-day',
  ],
  ['the week after Easter', 'the week after Easter', '2027-03-29 to 2027-04-05, week', 'date/units-from-day'],
  [
    'the Monday after Thanksgiving',
    'the Monday after Thanksgiving',
    '2026-11-30 to 2026-12-01, day',
    'date/weekday-from-day',
  ],
  [
    'less than 3 days before Christmas',
    '3 days before Christmas',
    '2026-12-22 to 2026-12-23, day, asked',
    'date/units-from-day',
  ],
  ['a week tomorrow', 'a week tomorrow', '2026-11-26 to 2026-11-27, day', 'date/units-from-day'],
];

const nothing = ['two weeks before the deadline'];

describe('so much time from a day', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
