import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('fiscal years and their parts', () => {
  checkDates(
    [
      ['FY26 Q3', 'FY26 Q3', '2026-07-01 to 2026-10-01, quarter, asked', 'date/fiscal'],
      ['Q3 FY26', 'Q3 FY26', '2026-07-01 to 2026-10-01, quarter, asked', 'date/fiscal'],
      ['fiscal Q3', 'fiscal Q3', '2027-07-01 to 2027-10-01, quarter, asked', 'date/fiscal'],
      ['FQ3', 'FQ3', '2027-07-01 to 2027-10-01, quarter, asked', 'date/fiscal'],
      ['budget for FY27', 'FY27', '2027-01-01 to 2028-01-01, year, asked', 'date/fiscal'],
      ['H1 FY27', 'H1 FY27', '2027-01-01 to 2027-07-01, quarter, asked', 'date/fiscal'],
      ['fiscal year 2028', 'fiscal year 2028', '2028-01-01 to 2029-01-01, year, asked', 'date/fiscal'],
      ['our fiscal year', 'our fiscal year', '2026-01-01 to 2027-01-01, year, asked', 'date/fiscal'],
    ],
    [
      'FYI only',
      'fiscal policy',
      'financial year-round',
      'fiscally sound',
      'the fiscal hawk',
      'FY plan',
      'HQ3',
      'their financials',
      'FAQ3',
    ],
  );
});
