import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('a weekday before or after a day', () => {
  checkDates(
    [
      [
        'the Monday after Thanksgiving',
        'the Monday after Thanksgiving',
        '2026-11-30 to 2026-12-01, day',
        'date/weekday-from-day',
      ],
      [
        'the Friday before Christmas',
        'the Friday before Christmas',
        '2026-12-18 to 2026-12-19, day',
        'date/weekday-from-day',
      ],
      [
        'Tuesday after Easter',
        'Tuesday after Easter',
        '2027-03-30 to 2027-03-31, day',
        'date/weekday-from-day',
      ],
      [
        'the Thursday before Dec 24',
        'the Thursday before Dec 24',
        '2026-12-17 to 2026-12-18, day',
        'date/weekday-from-day',
      ],
      [
        'the Monday following the 4th',
        'the Monday following the 4th',
        '2026-12-07 to 2026-12-08, day',
        'date/weekday-from-day',
      ],
      [
        'Friday before the 20th',
        'Friday before the 20th',
        '2026-11-13 to 2026-11-14, day',
        'date/weekday-from-day',
      ],
      [
        "the Wednesday after New Year's Day",
        "the Wednesday after New Year's Day",
        '2027-01-06 to 2027-01-07, day',
        'date/weekday-from-day',
      ],
      [
        'Monday after Thanksgiving',
        'Monday after Thanksgiving',
        '2026-11-30 to 2026-12-01, day',
        'date/weekday-from-day',
      ],
    ],
    [
      'the day before the launch',
      'Mondayish',
      'sat before him',
      'every Friday before lunch',
      'each Monday after class',
      'all Fridays',
      'sun before rain',
      'wed before forty',
    ],
  );
});
