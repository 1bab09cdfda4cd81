import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('years', () => {
  checkDates(
    [
      ['in 2027', '2027', '2027-01-01 to 2028-01-01, year', 'date/year'],
      ['by 2028', '2028', '2028-01-01 to 2029-01-01, year', 'date/year'],
      ['since 2025', '2025', '2025-01-01 to 2026-01-01, year', 'date/year'],
      ['until 2029', '2029', '2029-01-01 to 2030-01-01, year', 'date/year'],
      ['for 2027', '2027', '2027-01-01 to 2028-01-01, year', 'date/year'],
      ['before 2030', '2030', '2030-01-01 to 2031-01-01, year', 'date/year'],
      ['during 2027', '2027', '2027-01-01 to 2028-01-01, year', 'date/year'],
      ['before 2029', '2029', '2029-01-01 to 2030-01-01, year', 'date/year'],
    ],
    [
      '2027 licences',
      'order 2027',
      '2028 people',
      'we have 2030 sites',
      'in 20275',
      'in 1850',
      'room 2026',
      '2026',
    ],
  );
});
