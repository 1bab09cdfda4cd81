import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('weeks and weekends', () => {
  checkDates(
    [
      ['see them next week', 'next week', '2026-11-23 to 2026-11-30, week', 'date/week'],
      ['this week', 'this week', '2026-11-16 to 2026-11-23, week', 'date/week'],
      ['the week after next', 'the week after next', '2026-11-30 to 2026-12-07, week', 'date/week'],
      ['week of the 4th', 'week of the 4th', '2026-11-30 to 2026-12-07, week', 'date/week-of'],
      ['w/c 7 Dec', 'w/c 7 Dec', '2026-12-07 to 2026-12-14, week', 'date/week-of'],
      ['wk of Dec 7', 'wk of Dec 7', '2026-12-07 to 2026-12-14, week', 'date/week-of'],
      ['week 49', 'week 49', '2026-11-30 to 2026-12-07, week', 'date/week-number'],
      ['this weekend', 'this weekend', '2026-11-21 to 2026-11-23, day', 'date/weekend'],
      ['the weekend of the 5th', 'the weekend of the 5th', '2026-12-05 to 2026-12-07, day', 'date/weekend'],
      ['demo Thursday next week', 'Thursday next week', '2026-11-26 to 2026-11-27, day', 'date/weekday'],
      ['next week on Tuesday', 'next week on Tuesday', '2026-11-24 to 2026-11-25, day', 'date/week'],
      ['next weak', 'next weak', '2026-11-23 to 2026-11-30, week', 'date/week'],
      ['calendar week 50', 'calendar week 50', '2026-12-07 to 2026-12-14, week', 'date/week-number'],
      [
        'week commencing 7 December',
        'week commencing 7 December',
        '2026-12-07 to 2026-12-14, week',
        'date/week-of',
      ],
    ],
    [
      'a week of work',
      'weekly call',
      'one week of silence',
      '40 hours a week',
      'weekday calls',
      'week 3 of the pilot',
      'have a great weekend',
      'weeks of work',
    ],
  );
});
