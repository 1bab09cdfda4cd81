import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('the next few weeks', () => {
  checkDates(
    [
      ['the next two weeks', 'the next two weeks', '2026-11-19 to 2026-12-03, day', 'date/next-few'],
      ['over the next 4 months', 'the next 4 months', '2026-12-01 to 2027-04-01, month', 'date/next-few'],
      ['two upcoming weeks', 'two upcoming weeks', '2026-11-19 to 2026-12-03, day, asked', 'date/next-few'],
      ['over the last 3 months', 'the last 3 months', '2026-08-18 to 2026-11-18, day', 'date/next-few'],
      [
        'next 3 hours',
        'next 3 hours',
        '2026-11-18T10:00+01:00 to 2026-11-18T13:00+01:00, minute',
        'date/next-few',
      ],
      ['coming two weeks', 'coming two weeks', '2026-11-19 to 2026-12-03, day, asked', 'date/next-few'],
      ['the past 2 weeks', 'the past 2 weeks', '2026-11-04 to 2026-11-18, day', 'date/next-few'],
      ['next couple of months', 'next couple of months', '2026-12-01 to 2027-02-01, month', 'date/next-few'],
      ['in the next 5 days', 'the next 5 days', '2026-11-19 to 2026-11-24, day', 'date/next-few'],
    ],
    [
      'two more weeks',
      'next few reps',
      'the next 3 sites',
      'past 2 owners',
      'last 4 deals',
      'upcoming changes',
      'the following 3 points',
      'next two of them',
    ],
  );
});
