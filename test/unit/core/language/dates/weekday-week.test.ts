import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('a week from a weekday', () => {
  checkDates(
    [
      ['Friday week', 'Friday week', '2026-11-27 to 2026-11-28, day', 'date/weekday-week'],
      [
        'a fortnight on Monday',
        'a fortnight on Monday',
        '2026-12-07 to 2026-12-08, day',
        'date/weekday-week',
      ],
      ['two weeks Friday', 'two weeks Friday', '2026-12-04 to 2026-12-05, day', 'date/weekday-week'],
      [
        'three weeks on Friday',
        'three weeks on Friday',
        '2026-12-11 to 2026-12-12, day',
        'date/weekday-week',
      ],
      ['Tuesday week', 'Tuesday week', '2026-12-01 to 2026-12-02, day', 'date/weekday-week'],
      ['Monday fortnight', 'Monday fortnight', '2026-12-07 to 2026-12-08, day', 'date/weekday-week'],
      ['a week on Thursday', 'a week on Thursday', '2026-11-26 to 2026-11-27, day', 'date/weekday-week'],
      ['two weeks on Monday', 'two weeks on Monday', '2026-12-07 to 2026-12-08, day', 'date/weekday-week'],
      ['a week Tuesday', 'a week Tuesday', '2026-12-01 to 2026-12-02, day', 'date/weekday-week'],
    ],
    [
      'two weeks on the road',
      'a week on average',
      'a fortnight of calls',
      'three weeks from launch',
      'week on week',
      'a week from anywhere',
      'one week on this',
      'four weeks on and off',
    ],
  );
});
