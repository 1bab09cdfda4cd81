import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('the week of a day', () => {
  checkDates(
    [
      ['week of the 4th', 'week of the 4th', '2026-11-30 to 2026-12-07, week', 'date/week-of'],
      ['w/c 7 Dec', 'w/c 7 Dec', '2026-12-07 to 2026-12-14, week', 'date/week-of'],
      ['wk of Dec 7', 'wk of Dec 7', '2026-12-07 to 2026-12-14, week', 'date/week-of'],
      [
        'week commencing 7 December',
        'week commencing 7 December',
        '2026-12-07 to 2026-12-14, week',
        'date/week-of',
      ],
      ['the week of Jan 11', 'the week of Jan 11', '2027-01-11 to 2027-01-18, week', 'date/week-of'],
      ['week beginning the 7th', 'week beginning the 7th', '2026-12-07 to 2026-12-14, week', 'date/week-of'],
      ['w/c 11th Jan', 'w/c 11th Jan', '2027-01-11 to 2027-01-18, week', 'date/week-of'],
      [
        'the week of Thanksgiving',
        'the week of Thanksgiving',
        '2026-11-23 to 2026-11-30, week',
        'date/week-of',
      ],
    ],
    [
      'a week of work',
      'one week of tests',
      'the week of the launch',
      'full week of calls',
      'w/o them',
      'week starting badly',
      'wc is broken',
      'an week of it',
    ],
  );
});
