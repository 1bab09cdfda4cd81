import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('seasons', () => {
  checkDates(
    [
      ['in the fall', 'the fall', '2026-09-01 to 2026-12-01, quarter, asked', 'date/season'],
      ['next spring', 'next spring', '2027-03-01 to 2027-06-01, quarter, asked', 'date/season'],
      ['launch this summer', 'this summer', '2027-06-01 to 2027-09-01, quarter, asked', 'date/season'],
      ['before the summer', 'the summer', '2027-06-01 to 2027-09-01, quarter, asked', 'date/season'],
      ['last winter', 'last winter', '2025-12-01 to 2026-03-01, quarter, asked', 'date/season'],
      ['in the autumn', 'the autumn', '2026-09-01 to 2026-12-01, quarter, asked', 'date/season'],
      ['this fall', 'this fall', '2026-09-01 to 2026-12-01, quarter, asked', 'date/season'],
      ['until next summer', 'next summer', '2027-06-01 to 2027-09-01, quarter, asked', 'date/season'],
      ['spring 2027', 'spring 2027', '2027-03-01 to 2027-06-01, quarter, asked', 'date/season'],
      ["summer '27", "summer '27", '2027-06-01 to 2027-09-01, quarter, asked', 'date/season'],
    ],
    [
      'spring cleaning',
      'fall back',
      'fall behind',
      'springs to mind',
      'summer intern',
      'they fall short',
      'a winter coat',
      'winterize',
    ],
  );
});
