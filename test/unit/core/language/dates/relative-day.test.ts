import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  ['tomorrow works', 'tomorrow', '2026-11-19 to 2026-11-20, day', 'date/relative-day'],
  ['call tmrw', 'tmrw', '2026-11-19 to 2026-11-20, day', 'date/relative-day'],
  [
    'day after tomorrow at noon',
    'day after tomorrow at noon',
    '2026-11-20T12:00+01:00 to 2026-11-20T13:00+01:00, hour',
    'date/relative-day',
  ],
  ['we talked yesterday', 'yesterday', '2026-11-17 to 2026-11-18, day', 'date/relative-day'],
  ['later today', 'later today', '2026-11-18 to 2026-11-19, day', 'date/relative-day'],
];

const nothing = ['tomorrowland'];

describe('today, tomorrow and their kin', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
