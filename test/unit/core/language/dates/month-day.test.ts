import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('a day and a month', () => {
  checkDates(
    [
      ['go live Nov 26', 'Nov 26', '2026-11-26 to 2026-11-27, day', 'date/month-day'],
      ['November 26th, 2026 it is', 'November 26th, 2026', '2026-11-26 to 2026-11-27, day', 'date/month-day'],
      ['the 26th of November', 'the 26th of November', '2026-11-26 to 2026-11-27, day', 'date/day-month'],
      ['26 Nov 2027', '26 Nov 2027', '2027-11-26 to 2027-11-27, day', 'date/day-month'],
      ['december fifteenth', 'december fifteenth', '2026-12-15 to 2026-12-16, day', 'date/month-day'],
      ['Dec 3-5 is the fair', 'Dec 3-5', '2026-12-03 to 2026-12-06, day', 'date/month-day'],
      ['by Jan 15', 'Jan 15', '2027-01-15 to 2027-01-16, day', 'date/month-day'],
      ['signed on March 3', 'March 3', '2026-03-03 to 2026-03-04, day', 'date/month-day'],
      ['review Nov 10', 'Nov 10', '2027-11-10 to 2027-11-11, day, asked', 'date/month-day'],
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
    ],
    [
      'the 2 may need more',
      'February 30',
      'Nov 31',
      'we 3 march on',
      'dec 0',
      'mayday 5',
      'a 5 may do',
      '31 Feb',
    ],
  );
});
