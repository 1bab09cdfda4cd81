import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('numbered weeks', () => {
  checkDates(
    [
      ['week 49', 'week 49', '2026-11-30 to 2026-12-07, week', 'date/week-number'],
      ['calendar week 50', 'calendar week 50', '2026-12-07 to 2026-12-14, week', 'date/week-number'],
      ['CW 50', 'CW 50', '2026-12-07 to 2026-12-14, week', 'date/week-number'],
      ['KW 2', 'KW 2', '2027-01-11 to 2027-01-18, week', 'date/week-number'],
      ['wk 51', 'wk 51', '2026-12-14 to 2026-12-21, week', 'date/week-number'],
      ['in week 10', 'week 10', '2027-03-08 to 2027-03-15, week', 'date/week-number'],
      ['calendar week 12', 'calendar week 12', '2027-03-22 to 2027-03-29, week', 'date/week-number'],
      ['cw7', 'cw7', '2027-02-15 to 2027-02-22, week', 'date/week-number'],
      ['week 52', 'week 52', '2026-12-21 to 2026-12-28, week', 'date/week-number'],
    ],
    ['week 3 of the pilot', 'week 99', 'week 60', 'wk', 'cw', 'week 1', 'week ten', 'calendar weekly'],
  );
});
