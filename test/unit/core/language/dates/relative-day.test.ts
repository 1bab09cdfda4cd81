import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('today, tomorrow and their kin', () => {
  checkDates(
    [
      ['tomorrow works', 'tomorrow', '2026-11-19 to 2026-11-20, day', 'date/relative-day'],
      ['call tmrw', 'tmrw', '2026-11-19 to 2026-11-20, day', 'date/relative-day'],
      [
        'day after tomorrow at noon',
        'day after tomorrow at noon',
        '2026-11-20T12:00+01:00 to 2026-11-20T13:00+01:00, hour',
        'date/relative-day',
      ],
      ['we talked yesterday', 'yesterday', '2026-11-17 to 2026-11-18, day', 'date/relative-day'],
      ['later today', 'later today', '2026-11-18 to 2026-11-19, day', 'date/relative-day'],
      [
        'to morrow at ten',
        'to morrow at ten',
        '2026-11-19T10:00+01:00 to 2026-11-19T11:00+01:00, hour',
        'date/relative-day',
      ],
      [
        'the day before yesterday',
        'the day before yesterday',
        '2026-11-16 to 2026-11-17, day',
        'date/relative-day',
      ],
      ['2moro works', '2moro', '2026-11-19 to 2026-11-20, day', 'date/relative-day'],
    ],
    [
      'tomorrowland',
      'that was yesteryear',
      'todayish.example',
      'a tomorrowish mood',
      'the day after',
      'day one',
      'to more rows',
      'days after',
    ],
  );
});
