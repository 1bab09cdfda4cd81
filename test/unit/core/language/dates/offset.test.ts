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
        'the Monday after Thanksgiving',
        'the Monday after Thanksgiving',
        '2026-11-30 to 2026-12-01, day',
        'date/weekday-from-day',
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
        'the Friday before Christmas',
        'the Friday before Christmas',
        '2026-12-18 to 2026-12-19, day',
        'date/weekday-from-day',
      ],
      [
        '3 days from tomorrow',
        '3 days from tomorrow',
        '2026-11-22 to 2026-11-23, day',
        'date/units-from-day',
      ],
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
