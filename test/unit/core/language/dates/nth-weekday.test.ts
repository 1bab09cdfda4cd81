import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('the first Monday of a month', () => {
  checkDates(
    [
      [
        'first Monday of next month',
        'first Monday of next month',
        '2026-12-07 to 2026-12-08, day',
        'date/nth-weekday',
      ],
      [
        'last Friday in January',
        'last Friday in January',
        '2027-01-29 to 2027-01-30, day',
        'date/nth-weekday',
      ],
      [
        '2nd Tuesday of the month',
        '2nd Tuesday of the month',
        '2026-12-08 to 2026-12-09, day',
        'date/nth-weekday',
      ],
      [
        'third Thursday of March 2027',
        'third Thursday of March 2027',
        '2027-03-18 to 2027-03-19, day',
        'date/nth-weekday',
      ],
      [
        'first Monday evening of next month',
        'first Monday evening of next month',
        '2026-12-07T18:00+01:00 to 2026-12-07T21:00+01:00, hour',
        'date/nth-weekday',
      ],
      [
        'first Monday 1pm to 3pm of next month',
        'first Monday 1pm to 3pm of next month',
        '2026-12-07T13:00+01:00 to 2026-12-07T15:00+01:00, hour',
        'date/nth-weekday',
      ],
      [
        'the last Thursday at 3pm in January',
        'the last Thursday at 3pm in January',
        '2027-01-28T15:00+01:00 to 2027-01-28T16:00+01:00, hour',
        'date/nth-weekday',
      ],
      ['2nd Wednesday of Q1', '2nd Wednesday of Q1', '2027-01-13 to 2027-01-14, day', 'date/nth-weekday'],
    ],
    [
      'first Monday',
      'second Tuesday',
      'third Thursday we tried',
      'first Friday off',
      "last one of May's",
      'the first Monday of many',
      '2nd Friday in a row',
      'first Monday call went well',
    ],
  );
});
