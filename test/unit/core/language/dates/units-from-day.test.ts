import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('so much time from a day', () => {
  checkDates(
    [
      [
        '2 weeks before Christmas',
        '2 weeks before Christmas',
        '2026-12-11 to 2026-12-12, day',
        'date/units-from-day',
      ],
      [
        '3 days after the 24th',
        '3 days after the 24th',
        '2026-11-27 to 2026-11-28, day',
        'date/units-from-day',
      ],
      [
        'a week before Dec 10',
        'a week before Dec 10',
        '2026-12-03 to 2026-12-04, day',
        'date/units-from-day',
      ],
      [
        'the day before Thanksgiving',
        'the day before Thanksgiving',
        '2026-11-25 to 2026-11-26, day',
        'date/units-from-day',
      ],
      [
        'the week after Easter',
        'the week after Easter',
        '2027-03-29 to 2027-04-05, week',
        'date/units-from-day',
      ],
      [
        'less than 3 days before Christmas',
        '3 days before Christmas',
        '2026-12-22 to 2026-12-23, day, asked',
        'date/units-from-day',
      ],
      ['a week tomorrow', 'a week tomorrow', '2026-11-26 to 2026-11-27, day', 'date/units-from-day'],
      [
        'two weeks after Easter',
        'two weeks after Easter',
        '2027-04-11 to 2027-04-12, day',
        'date/units-from-day',
      ],
      [
        '3 days from tomorrow',
        '3 days from tomorrow',
        '2026-11-22 to 2026-11-23, day',
        'date/units-from-day',
      ],
      ['a week from Friday', 'a week from Friday', '2026-11-27 to 2026-11-28, day', 'date/units-from-day'],
      ['3 weeks after Dec 1', '3 weeks after Dec 1', '2026-12-22 to 2026-12-23, day', 'date/units-from-day'],
      [
        'two days before the 24th',
        'two days before the 24th',
        '2026-11-22 to 2026-11-23, day',
        'date/units-from-day',
      ],
      [
        '10 business days after Monday',
        '10 business days after Monday',
        '2026-12-07 to 2026-12-08, day',
        'date/units-from-day',
      ],
      ['3 months from today', '3 months from today', '2027-02-18 to 2027-02-19, day', 'date/units-from-day'],
    ],
    [
      'two weeks before the deadline',
      '3 days after signing',
      'a week before the board',
      'for two weeks before',
      'the day before the demo',
      'months before we knew',
      'a year after they left us',
      '5 days from anywhere',
    ],
  );
});
