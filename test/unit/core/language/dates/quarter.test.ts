import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('numbered quarters', () => {
  checkDates(
    [
      ['Q3 board', 'Q3', '2027-07-01 to 2027-10-01, quarter', 'date/quarter'],
      ['Q1 2027', 'Q1 2027', '2027-01-01 to 2027-04-01, quarter', 'date/quarter'],
      ['in Q4 last year', 'Q4 last year', '2025-10-01 to 2026-01-01, quarter', 'date/quarter'],
      ['1Q27', '1Q27', '2027-01-01 to 2027-04-01, quarter', 'date/quarter'],
      ['by Q2 end', 'Q2 end', '2027-06-30 to 2027-07-01, day', 'date/quarter'],
      ['Q3/26', 'Q3/26', '2026-07-01 to 2026-10-01, quarter', 'date/quarter'],
      ["Q2 '27", "Q2 '27", '2027-04-01 to 2027-07-01, quarter', 'date/quarter'],
      ['q4', 'q4', '2026-10-01 to 2027-01-01, quarter', 'date/quarter'],
      ['before Q3', 'Q3', '2027-07-01 to 2027-10-01, quarter', 'date/quarter'],
    ],
    ['Q7', 'Q', 'Q3% growth', 'FAQ3', 'Q5 2027', 'IQ4', 'q12', '1Q.5'],
  );
});
