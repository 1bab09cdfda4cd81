import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('a weekday with its number', () => {
  checkDates(
    [
      ['Friday 27', 'Friday 27', '2026-11-27 to 2026-11-28, day', 'date/weekday-number'],
      ['Monday the 7th', 'Monday the 7th', '2026-12-07 to 2026-12-08, day', 'date/weekday-number'],
      ['Wed the 25th', 'Wed the 25th', '2026-11-25 to 2026-11-26, day', 'date/weekday-number'],
      ['Thursday 26', 'Thursday 26', '2026-11-26 to 2026-11-27, day', 'date/weekday-number'],
      ['Friday 4th', 'Friday 4th', '2026-12-04 to 2026-12-05, day', 'date/weekday-number'],
      ['Sun 29th', 'Sun 29th', '2026-11-29 to 2026-11-30, day', 'date/weekday-number'],
      ['Tuesday the first', 'Tuesday the first', '2026-12-01 to 2026-12-02, day', 'date/weekday-number'],
      ['Sat the 12th', 'Sat the 12th', '2026-12-12 to 2026-12-13, day', 'date/weekday-number'],
    ],
    [
      'a Mondayish 40',
      'Fridays 3 times',
      'the 2nd Monday',
      'we sat 40 people',
      'the sun 30 times',
      'all Mondays 7',
      'each Tuesday',
      'no Fridays 13',
    ],
  );
});
