import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('the first week of something', () => {
  checkDates(
    [
      ['first week of January', 'first week of January', '2027-01-01 to 2027-01-08, week', 'date/nth-of'],
      ['last week of the month', 'last week of the month', '2026-11-24 to 2026-12-01, week', 'date/nth-of'],
      ['last day of the quarter', 'last day of the quarter', '2026-12-31 to 2027-01-01, day', 'date/nth-of'],
      ['second week in Feb', 'second week in Feb', '2027-02-08 to 2027-02-15, week', 'date/nth-of'],
      ['2nd week of January', '2nd week of January', '2027-01-08 to 2027-01-15, week', 'date/nth-of'],
      [
        'last business day of the month',
        'last business day of the month',
        '2026-11-30 to 2026-12-01, day',
        'date/nth-of',
      ],
      ['third week of Q1', 'third week of Q1', '2027-01-15 to 2027-01-22, week', 'date/nth-of'],
      ['last weekend of January', 'last weekend of January', '2027-01-30 to 2027-02-01, day', 'date/nth-of'],
      [
        'first week of the month',
        'first week of the month',
        '2026-11-01 to 2026-11-08, week, asked',
        'date/nth-of',
      ],
    ],
    [
      'first week of many',
      'second day of rain',
      'first of its kind',
      'third day of the pilot',
      'first business of ours',
      'last day at work',
      'second week of trials',
      'first weekend of fun',
    ],
  );
});
