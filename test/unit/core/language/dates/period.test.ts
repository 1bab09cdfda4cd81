import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('this and the next month, quarter, year', () => {
  checkDates(
    [
      ['next fiscal year', 'next fiscal year', '2027-01-01 to 2028-01-01, year, asked', 'date/period'],
      ['revisit next month', 'next month', '2026-12-01 to 2027-01-01, month', 'date/period'],
      ['decide next mo', 'next mo', '2026-12-01 to 2027-01-01, month', 'date/period'],
      ['this quarter', 'this quarter', '2026-10-01 to 2027-01-01, quarter', 'date/period'],
      ['plan for next year', 'next year', '2027-01-01 to 2028-01-01, year', 'date/period'],
      [
        'the quarter after next',
        'the quarter after next',
        '2027-04-01 to 2027-07-01, quarter',
        'date/period',
      ],
      ['next Q', 'next Q', '2027-01-01 to 2027-04-01, quarter', 'date/period'],
      ['last quarter', 'last quarter', '2026-07-01 to 2026-10-01, quarter', 'date/period'],
      ['the following month', 'the following month', '2026-12-01 to 2027-01-01, month', 'date/period'],
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
      'the next mob',
    ],
  );
});
