import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('a day behind its month', () => {
  checkDates(
    [
      ['go live Nov 26', 'Nov 26', '2026-11-26 to 2026-11-27, day', 'date/month-day'],
      ['November 26th, 2026 it is', 'November 26th, 2026', '2026-11-26 to 2026-11-27, day', 'date/month-day'],
      ['december fifteenth', 'december fifteenth', '2026-12-15 to 2026-12-16, day', 'date/month-day'],
      ['Dec 3-5 is the fair', 'Dec 3-5', '2026-12-03 to 2026-12-06, day', 'date/month-day'],
      ['by Jan 15', 'Jan 15', '2027-01-15 to 2027-01-16, day', 'date/month-day'],
      ['signed on March 3', 'March 3', '2026-03-03 to 2026-03-04, day', 'date/month-day'],
      ['review Nov 10', 'Nov 10', '2027-11-10 to 2027-11-11, day, asked', 'date/month-day'],
      ['Jan 5 to Jan 9', 'Jan 5 to Jan 9', '2027-01-05 to 2027-01-10, day', 'date/range'],
      ['feb 2nd', 'feb 2nd', '2027-02-02 to 2027-02-03, day', 'date/month-day'],
      ['Sept. 30', 'Sept. 30', '2027-09-30 to 2027-10-01, day', 'date/month-day'],
      [
        'dec 24 at noon',
        'dec 24 at noon',
        '2026-12-24T12:00+01:00 to 2026-12-24T13:00+01:00, hour',
        'date/month-day',
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
      'feb 31st',
    ],
  );
});
