import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  ['see them next week', 'next week', '2026-11-23 to 2026-11-30, week', 'date/week'],
  ['this week', 'this week', '2026-11-16 to 2026-11-23, week', 'date/week'],
  ['the week after next', 'the week after next', '2026-11-30 to 2026-12-07, week', 'date/week'],
  ['week of the 4th', 'week of the 4th', '2026-11-30 to 2026-12-07, week', 'date/week-of'],
  ['w/c 7 Dec', 'w/c 7 Dec', '2026-12-07 to 2026-12-14, week', 'date/week-of'],
  ['wk of Dec 7', 'wk of Dec 7', '2026-12-07 to 2026-12-14, week', 'date/week-of'],
  ['week 49', 'week 49', '2026-11-30 to 2026-12-07, week', 'date/week-number'],
  ['this weekend', 'this weekend', '2026-11-21 to 2026-11-23, day', 'date/weekend'],
  ['the weekend of the 5th', 'the weekend of the 5th', '2026-12-05 to 2026-12-07, day', 'date/weekend'],
  ['demo Thursday next week', 'Thursday next week', '2026-11-26 to 2026-11-27, day', 'date/weekday'],
  ['next week on Tuesday', 'next week on Tuesday', '2026-11-24 to 2026-11-25, day', 'date/week'],
];

const nothing = ['a week of work', 'weekly call'];

describe('weeks and weekends', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
