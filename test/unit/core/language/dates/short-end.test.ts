import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('ends in short', () => {
  checkDates(
    [
      ['EOM', 'EOM', '2026-11-30 to 2026-12-01, day', 'date/short-end'],
      ['EOW', 'EOW', '2026-11-20 to 2026-11-21, day', 'date/short-end'],
      ['EOQ', 'EOQ', '2026-12-31 to 2027-01-01, day', 'date/short-end'],
      ['year-end', 'year-end', '2026-12-31 to 2027-01-01, day', 'date/short-end'],
      ['EOM Jan', 'EOM Jan', '2027-01-29 to 2027-02-01, day', 'date/short-end'],
      ['fiscal year end', 'fiscal year end', '2026-12-31 to 2027-01-01, day, asked', 'date/short-end'],
      ['month end', 'month end', '2026-11-30 to 2026-12-01, day', 'date/short-end'],
      ['quarter-end', 'quarter-end', '2026-12-31 to 2027-01-01, day', 'date/short-end'],
      ['the year end', 'the year end', '2026-12-31 to 2027-01-01, day', 'date/short-end'],
      ['FYE', 'FYE', '2026-12-31 to 2027-01-01, day, asked', 'date/short-end'],
      [
        'our fiscal year end',
        'our fiscal year end',
        '2026-12-31 to 2027-01-01, day, asked',
        'date/short-end',
      ],
    ],
    [
      'eons ago',
      'eo',
      'month ended well',
      'year endings',
      'quarter ended flat',
      'eoms',
      'yearend',
      'month-ending',
    ],
  );
});
