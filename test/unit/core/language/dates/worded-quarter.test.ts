import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('quarters in words', () => {
  checkDates(
    [
      [
        'first quarter of next year',
        'first quarter of next year',
        '2027-01-01 to 2027-04-01, quarter',
        'date/worded-quarter',
      ],
      [
        "next year's second quarter",
        "next year's second quarter",
        '2027-04-01 to 2027-07-01, quarter',
        'date/worded-quarter',
      ],
      ['second quarter', 'second quarter', '2027-04-01 to 2027-07-01, quarter', 'date/worded-quarter'],
      ['the 3rd quarter', 'the 3rd quarter', '2027-07-01 to 2027-10-01, quarter', 'date/worded-quarter'],
      [
        'fourth quarter of this year',
        'fourth quarter of this year',
        '2026-10-01 to 2027-01-01, quarter',
        'date/worded-quarter',
      ],
      ['final quarter', 'final quarter', '2026-10-01 to 2027-01-01, quarter', 'date/worded-quarter'],
      [
        'the last quarter of the year',
        'the last quarter of the year',
        '2026-10-01 to 2027-01-01, quarter',
        'date/worded-quarter',
      ],
      [
        'the first quarter of 2028',
        'the first quarter of 2028',
        '2028-01-01 to 2028-04-01, quarter',
        'date/worded-quarter',
      ],
    ],
    [
      'a quarter of them',
      'three quarters done',
      'third quartermaster',
      'quarter past',
      'no quarter given',
      'first quarterback',
      'the first half',
      'quarterly',
    ],
  );
});
