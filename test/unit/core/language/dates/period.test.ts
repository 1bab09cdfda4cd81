import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('quarters, months, years', () => {
  checkDates(
    [
      ['revisit next month', 'next month', '2026-12-01 to 2027-01-01, month', 'date/period'],
      ['this quarter', 'this quarter', '2026-10-01 to 2027-01-01, quarter', 'date/period'],
      ['plan for next year', 'next year', '2027-01-01 to 2028-01-01, year', 'date/period'],
      [
        'the quarter after next',
        'the quarter after next',
        '2027-04-01 to 2027-07-01, quarter',
        'date/period',
      ],
      ['Q3 board', 'Q3', '2027-07-01 to 2027-10-01, quarter', 'date/quarter'],
      ['Q1 2027', 'Q1 2027', '2027-01-01 to 2027-04-01, quarter', 'date/quarter'],
      ['in Q4 last year', 'Q4 last year', '2025-10-01 to 2026-01-01, quarter', 'date/quarter'],
      ['1Q27', '1Q27', '2027-01-01 to 2027-04-01, quarter', 'date/quarter'],
      [
        'first quarter of next year',
        'first quarter of next year',
        '2027-01-01 to 2027-04-01, quarter',
        'date/worded-quarter',
      ],
      [
        "next year's second quarter",
        "next year's second quarter",
        '2027-04-01 to 2027-07-01, quarter',
        'date/worded-quarter',
      ],
      ['H1 2027', 'H1 2027', '2027-01-01 to 2027-07-01, quarter', 'date/half'],
      ['second half of next year', 'second half of next year', '2027-07-01 to 2028-01-01, year', 'date/edge'],
      ['in 2027', '2027', '2027-01-01 to 2028-01-01, year', 'date/year'],
      ['next Q', 'next Q', '2027-01-01 to 2027-04-01, quarter', 'date/period'],
      ['1H27', '1H27', '2027-01-01 to 2027-07-01, quarter', 'date/half'],
      ['by Q2 end', 'Q2 end', '2027-06-30 to 2027-07-01, day', 'date/quarter'],
    ],
    [
      '2027 licences',
      'Q7',
      '2028 stores',
      'H3',
      'the next quartermaster',
      'yearly budget',
      'quarterly review',
      'last straw',
    ],
  );
});
