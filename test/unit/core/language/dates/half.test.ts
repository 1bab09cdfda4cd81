import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('halves of a year', () => {
  checkDates(
    [
      ['H1 2027', 'H1 2027', '2027-01-01 to 2027-07-01, quarter', 'date/half'],
      ['1H27', '1H27', '2027-01-01 to 2027-07-01, quarter', 'date/half'],
      ['H1', 'H1', '2027-01-01 to 2027-07-01, quarter', 'date/half'],
      ['H2 2027', 'H2 2027', '2027-07-01 to 2028-01-01, quarter', 'date/half'],
      ['2H27', '2H27', '2027-07-01 to 2028-01-01, quarter', 'date/half'],
      ['H2/27', 'H2/27', '2027-07-01 to 2028-01-01, quarter', 'date/half'],
      ['in H2', 'H2', '2026-07-01 to 2027-01-01, quarter', 'date/half'],
      ['h2', 'h2', '2026-07-01 to 2027-01-01, quarter', 'date/half'],
      ['H1 next year', 'H1 next year', '2027-01-01 to 2027-07-01, quarter', 'date/half'],
    ],
    [
      'H3',
      'half of it',
      'first half of the call',
      '1H',
      'H12',
      'second half went well',
      'half the year',
      'HH1',
    ],
  );
});
