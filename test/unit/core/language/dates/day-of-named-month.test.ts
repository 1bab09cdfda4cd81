import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('a day of this or the next month', () => {
  checkDates(
    [
      [
        'the 20th of next month',
        'the 20th of next month',
        '2026-12-20 to 2026-12-21, day',
        'date/day-of-named-month',
      ],
      [
        '15th of this month',
        '15th of this month',
        '2026-11-15 to 2026-11-16, day',
        'date/day-of-named-month',
      ],
      [
        'the 3rd day of the month',
        'the 3rd day of the month',
        '2026-12-03 to 2026-12-04, day',
        'date/day-of-named-month',
      ],
      [
        '20th of last month',
        '20th of last month',
        '2026-10-20 to 2026-10-21, day',
        'date/day-of-named-month',
      ],
      [
        'the 5th of the coming month',
        'the 5th of the coming month',
        '2026-12-05 to 2026-12-06, day',
        'date/day-of-named-month',
      ],
      [
        'fifteenth of next month',
        'fifteenth of next month',
        '2026-12-15 to 2026-12-16, day',
        'date/day-of-named-month',
      ],
      [
        'the 28th of this month',
        'the 28th of this month',
        '2026-11-28 to 2026-11-29, day',
        'date/day-of-named-month',
      ],
      ['1st of the month', '1st of the month', '2026-12-01 to 2026-12-02, day', 'date/day-of-named-month'],
      [
        'first day of next month',
        'first day of next month',
        '2026-12-01 to 2026-12-02, day',
        'date/day-of-named-month',
      ],
    ],
    [
      'the 31st of last one',
      '5th of each month',
      'the 2nd of our sites',
      '10 of them',
      '20 of this kind',
      'the 1st of many',
      'third of the team',
      '12th of never',
    ],
  );
});
