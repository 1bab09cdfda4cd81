import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('a day of the month', () => {
  checkDates(
    [
      ['call on the 10th', 'the 10th', '2026-12-10 to 2026-12-11, day', 'date/day-of-month'],
      ['by the 25th', 'the 25th', '2026-11-25 to 2026-11-26, day', 'date/day-of-month'],
      ['on the twentieth', 'the twentieth', '2026-11-20 to 2026-11-21, day', 'date/day-of-month'],
      ['we met on the 3rd', 'the 3rd', '2026-11-03 to 2026-11-04, day', 'date/day-of-month'],
      ['until the 7th', 'the 7th', '2026-12-07 to 2026-12-08, day', 'date/day-of-month'],
      [
        'between the 10th and the 12th',
        'the 10th and the 12th',
        '2026-12-10 to 2026-12-13, day',
        'date/range',
      ],
      ['um the the tenth', 'the tenth', '2026-12-10 to 2026-12-11, day', 'date/day-of-month'],
      [
        'from the 4th of this month to the 9th',
        'the 4th of this month to the 9th',
        '2026-11-04 to 2026-11-10, day',
        'date/range',
      ],
      ['between the 10th and 14th', 'the 10th and 14th', '2026-12-10 to 2026-12-15, day', 'date/range'],
      ['the 10th or so', 'the 10th', '2026-12-10 to 2026-12-11, day', 'date/day-of-month'],
      ['on the 30th please', 'the 30th', '2026-11-30 to 2026-12-01, day', 'date/day-of-month'],
    ],
    [
      'the 2nd call went well',
      '3rd party tool',
      'the 10th floor',
      'second vendor',
      'the 2nd is better',
      '21st century',
      'on the 5th attempt',
      '1st class',
    ],
  );
});
