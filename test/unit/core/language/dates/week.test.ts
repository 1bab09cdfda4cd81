import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('weeks', () => {
  checkDates(
    [
      ['see them next week', 'next week', '2026-11-23 to 2026-11-30, week', 'date/week'],
      ['this week', 'this week', '2026-11-16 to 2026-11-23, week', 'date/week'],
      ['the week after next', 'the week after next', '2026-11-30 to 2026-12-07, week', 'date/week'],
      ['next week on Tuesday', 'next week on Tuesday', '2026-11-24 to 2026-11-25, day', 'date/week'],
      ['next weak', 'next weak', '2026-11-23 to 2026-11-30, week', 'date/week'],
      ['the following week', 'the following week', '2026-11-23 to 2026-11-30, week', 'date/week'],
      ['last week', 'last week', '2026-11-09 to 2026-11-16, week', 'date/week'],
      ['this coming week', 'this coming week', '2026-11-23 to 2026-11-30, week', 'date/week'],
      ['current week', 'current week', '2026-11-16 to 2026-11-23, week', 'date/week'],
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
