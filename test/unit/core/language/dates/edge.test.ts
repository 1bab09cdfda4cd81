import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('the start, middle and end of something', () => {
  checkDates(
    [
      ['end of next quarter', 'end of next quarter', '2027-03-31 to 2027-04-01, day', 'date/edge'],
      ['due at the end of the month', 'the end of the month', '2026-11-30 to 2026-12-01, day', 'date/edge'],
      ['early next year', 'early next year', '2027-01-01 to 2027-04-01, month', 'date/edge'],
      ['mid May', 'mid May', '2027-05-11 to 2027-05-21, day', 'date/edge'],
      ['late Q1', 'late Q1', '2027-03-01 to 2027-04-01, month', 'date/edge'],
      ['mid next week', 'mid next week', '2026-11-24 to 2026-11-27, day', 'date/edge'],
      ['beginning of December', 'beginning of December', '2026-12-01 to 2026-12-11, day', 'date/edge'],
      ['first half of June', 'first half of June', '2027-06-01 to 2027-06-16, month', 'date/edge'],
      ['later this week', 'later this week', '2026-11-19 to 2026-11-21, day', 'date/edge'],
      ['rest of the week', 'rest of the week', '2026-11-18 to 2026-11-23, week', 'date/edge'],
      ['second half of next year', 'second half of next year', '2027-07-01 to 2028-01-01, year', 'date/edge'],
      ['first half of Q1', 'first half of Q1', '2027-01-01 to 2027-02-15, quarter', 'date/edge'],
      [
        'end of our fiscal year',
        'end of our fiscal year',
        '2026-12-31 to 2027-01-01, day, asked',
        'date/edge',
      ],
      ['end of the week', 'end of the week', '2026-11-20 to 2026-11-21, day', 'date/edge'],
      ['mid-week next week', 'mid-week next week', '2026-11-24 to 2026-11-27, day', 'date/edge'],
      ['end of FY26', 'end of FY26', '2026-12-31 to 2027-01-01, day, asked', 'date/edge'],
      ['mid march', 'mid march', '2027-03-11 to 2027-03-21, day', 'date/edge'],
      ['early next week', 'early next week', '2026-11-23 to 2026-11-25, day', 'date/edge'],
      ['end of third quarter', 'end of third quarter', '2027-09-30 to 2027-10-01, day', 'date/edge'],
      ['early Q2', 'early Q2', '2027-04-01 to 2027-05-01, month', 'date/edge'],
      ['second half of the year', 'second half of the year', '2026-11-18 to 2027-01-01, year', 'date/edge'],
      ['first half of next year', 'first half of next year', '2027-01-01 to 2027-07-01, year', 'date/edge'],
      ['later this year', 'later this year', '2026-11-18 to 2027-01-01, month', 'date/edge'],
      ['end of 2027', 'end of 2027', '2027-12-31 to 2028-01-01, day', 'date/edge'],
      ['early 2028', 'early 2028', '2028-01-01 to 2028-04-01, month', 'date/edge'],
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
