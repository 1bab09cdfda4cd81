import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('weekdays counted from now', () => {
  checkDates(
    [
      [
        'two Thursdays from now',
        'two Thursdays from now',
        '2026-11-26 to 2026-11-27, day',
        'date/weekdays-from-now',
      ],
      [
        'three Mondays from now',
        'three Mondays from now',
        '2026-12-07 to 2026-12-08, day',
        'date/weekdays-from-now',
      ],
      [
        'two Fridays from today',
        'two Fridays from today',
        '2026-11-27 to 2026-11-28, day',
        'date/weekdays-from-now',
      ],
      [
        '4 Tuesdays from now',
        '4 Tuesdays from now',
        '2026-12-15 to 2026-12-16, day',
        'date/weekdays-from-now',
      ],
      ['2 Sundays from now', '2 Sundays from now', '2026-11-29 to 2026-11-30, day', 'date/weekdays-from-now'],
      [
        'four Wednesdays from now',
        'four Wednesdays from now',
        '2026-12-16 to 2026-12-17, day',
        'date/weekdays-from-now',
      ],
      [
        '3 Thursdays from today',
        '3 Thursdays from today',
        '2026-12-03 to 2026-12-04, day',
        'date/weekdays-from-now',
      ],
      [
        'two Saturdays from now',
        'two Saturdays from now',
        '2026-11-28 to 2026-11-29, day',
        'date/weekdays-from-now',
      ],
    ],
    [
      'two Thursdays a month',
      'three Mondays in a row',
      'Fridays from nine',
      'two reps from now',
      'four Mondays off',
      'many Fridays from now',
      '5 days of Mondays',
      'two wins from now',
    ],
  );
});
