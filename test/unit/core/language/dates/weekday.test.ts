import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('weekdays', () => {
  checkDates(
    [
      ['Friday 12/4 works', 'Friday 12/4', '2026-12-04 to 2026-12-05, day', 'date/weekday'],
      ['Tuesday 24/11', 'Tuesday 24/11', '2026-11-24 to 2026-11-25, day', 'date/weekday'],
      ['demo Thursday next week', 'Thursday next week', '2026-11-26 to 2026-11-27, day', 'date/weekday'],
      ['Thursday works', 'Thursday', '2026-11-19 to 2026-11-20, day', 'date/weekday'],
      ['said wednesday', 'wednesday', '2026-11-25 to 2026-11-26, day, asked', 'date/weekday'],
      ['next Thursday', 'next Thursday', '2026-11-26 to 2026-11-27, day', 'date/weekday'],
      ['next Fri', 'next Fri', '2026-11-27 to 2026-11-28, day', 'date/weekday'],
      ['this coming Monday', 'this coming Monday', '2026-11-23 to 2026-11-24, day', 'date/weekday'],
      ['last Tuesday', 'last Tuesday', '2026-11-17 to 2026-11-18, day', 'date/weekday'],
      ['we spoke on Tuesday', 'Tuesday', '2026-11-17 to 2026-11-18, day', 'date/weekday'],
      ["Monday's call", "Monday's", '2026-11-23 to 2026-11-24, day, asked', 'date/weekday'],
      ['Sat is fine', 'Sat', '2026-11-21 to 2026-11-22, day', 'date/weekday'],
      ['Tue 3 pm', 'Tue 3 pm', '2026-11-24T15:00+01:00 to 2026-11-24T16:00+01:00, hour', 'date/weekday'],
      ['on sun', 'sun', '2026-11-22 to 2026-11-23, day', 'date/weekday'],
      ['on Tuesday she told us about it', 'Tuesday', '2026-11-17 to 2026-11-18, day', 'date/weekday'],
      [
        'next thurs day at two',
        'next thurs day at two',
        '2026-11-26T14:00+01:00 to 2026-11-26T15:00+01:00, hour',
        'date/weekday',
      ],
      ['the Tuesday after next', 'Tuesday after next', '2026-12-01 to 2026-12-02, day', 'date/weekday'],
      ['the Monday after', 'Monday after', '2026-11-30 to 2026-12-01, day, asked', 'date/weekday'],
      ['the Monday after the launch', 'Monday', '2026-11-23 to 2026-11-24, day, asked', 'date/weekday'],
    ],
    [
      'sat down with them',
      'the sun is out',
      'every Monday',
      'Fridays are bad',
      'second Tuesday',
      'she sat with them',
      'we wed our data',
      'each Friday',
    ],
  );
});
