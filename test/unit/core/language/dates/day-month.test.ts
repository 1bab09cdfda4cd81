import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('a day before its month', () => {
  checkDates(
    [
      ['the 26th of November', 'the 26th of November', '2026-11-26 to 2026-11-27, day', 'date/day-month'],
      ['26 Nov 2027', '26 Nov 2027', '2027-11-26 to 2027-11-27, day', 'date/day-month'],
      [
        'the fifteenth of march twenty twenty seven',
        'the fifteenth of march twenty twenty seven',
        '2027-03-15 to 2027-03-16, day',
        'date/day-month',
      ],
      [
        '3rd of Jan at 3pm',
        '3rd of Jan at 3pm',
        '2027-01-03T15:00+01:00 to 2027-01-03T16:00+01:00, hour',
        'date/day-month',
      ],
      ['3-5 December', '3-5 December', '2026-12-03 to 2026-12-06, day', 'date/day-month'],
      ['the 1st of Feb', 'the 1st of Feb', '2027-02-01 to 2027-02-02, day', 'date/day-month'],
      ['24 Dec', '24 Dec', '2026-12-24 to 2026-12-25, day', 'date/day-month'],
      [
        'on 7 Jan at 10',
        '7 Jan at 10',
        '2027-01-07T10:00+01:00 to 2027-01-07T11:00+01:00, hour',
        'date/day-month',
      ],
      [
        'twenty first of January',
        'twenty first of January',
        '2027-01-21 to 2027-01-22, day',
        'date/day-month',
      ],
      ['5th of march 2027', '5th of march 2027', '2027-03-05 to 2027-03-06, day', 'date/day-month'],
    ],
    [
      'we 3 march on',
      '31 of them',
      '2 may need it',
      '12 mars bars',
      'the first may be late',
      '40 decks',
      '5 sepia prints',
      '3 jungles',
    ],
  );
});
