import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('the start, middle and end of something', () => {
  checkDates(
    [
      ['end of next quarter', 'end of next quarter', '2027-03-31 to 2027-04-01, day', 'date/edge'],
      ['EOM', 'EOM', '2026-11-30 to 2026-12-01, day', 'date/short-end'],
      ['EOW', 'EOW', '2026-11-20 to 2026-11-21, day', 'date/short-end'],
      ['EOQ', 'EOQ', '2026-12-31 to 2027-01-01, day', 'date/short-end'],
      ['year-end', 'year-end', '2026-12-31 to 2027-01-01, day', 'date/short-end'],
      ['due at the end of the month', 'the end of the month', '2026-11-30 to 2026-12-01, day', 'date/edge'],
      ['early next year', 'early next year', '2027-01-01 to 2027-04-01, month', 'date/edge'],
      ['mid May', 'mid May', '2027-05-11 to 2027-05-21, day', 'date/edge'],
      ['late Q1', 'late Q1', '2027-03-01 to 2027-04-01, month', 'date/edge'],
      ['mid next week', 'mid next week', '2026-11-24 to 2026-11-27, day', 'date/edge'],
      ['beginning of December', 'beginning of December', '2026-12-01 to 2026-12-11, day', 'date/edge'],
      ['first week of January', 'first week of January', '2027-01-01 to 2027-01-08, week', 'date/nth-of'],
      ['last week of the month', 'last week of the month', '2026-11-24 to 2026-12-01, week', 'date/nth-of'],
      ['last day of the quarter', 'last day of the quarter', '2026-12-31 to 2027-01-01, day', 'date/nth-of'],
      ['first half of June', 'first half of June', '2027-06-01 to 2027-06-16, month', 'date/edge'],
      ['later this week', 'later this week', '2026-11-19 to 2026-11-21, day', 'date/edge'],
      ['rest of the week', 'rest of the week', '2026-11-18 to 2026-11-23, week', 'date/edge'],
      ['second half of next year', 'second half of next year', '2027-07-01 to 2028-01-01, year', 'date/edge'],
      ['first half of Q1', 'first half of Q1', '2027-01-01 to 2027-02-15, quarter', 'date/edge'],
      ['EOM Jan', 'EOM Jan', '2027-01-29 to 2027-02-01, day', 'date/short-end'],
      ['fiscal year end', 'fiscal year end', '2026-12-31 to 2027-01-01, day, asked', 'date/short-end'],
      [
        'end of our fiscal year',
        'end of our fiscal year',
        '2026-12-31 to 2027-01-01, day, asked',
        'date/edge',
      ],
      ['end of the week', 'end of the week', '2026-11-20 to 2026-11-21, day', 'date/edge'],
      ['mid-week next week', 'mid-week next week', '2026-11-24 to 2026-11-27, day', 'date/edge'],
    ],
    [
      'end of the call',
      'early days',
      'late again',
      'at the end',
      'the middle one',
      'start of the demo',
      'close the deal',
      'the rest is fine',
    ],
  );
});
