import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('dates in figures', () => {
  checkDates(
    [
      ['contract renews on 11/26', '11/26', '2026-11-26 to 2026-11-27, day', 'date/slash'],
      ['due 26/11/2026', '26/11/2026', '2026-11-26 to 2026-11-27, day', 'date/slash'],
      ['by 26.11. and', '26.11.', '2026-11-26 to 2026-11-27, day', 'date/slash'],
      ['let us do 01/02', '01/02', '2027-02-01 to 2027-02-02, day, asked', 'date/slash'],
      ['by 12/31/2026', '12/31/2026', '2026-12-31 to 2027-01-01, day', 'date/slash'],
      ['by 3/12/27', '3/12/27', '2027-12-03 to 2027-12-04, day, asked', 'date/slash'],
      ['meeting 13/12', '13/12', '2026-12-13 to 2026-12-14, day', 'date/slash'],
      ['contract ends 31/12', '31/12', '2026-12-31 to 2027-01-01, day', 'date/slash'],
    ],
    [
      'ratio 3/4 of stores',
      '24/7 support',
      'closed 11/12 stores',
      'release 2.10',
      'v3/11 is out',
      '4/4 stars',
      'step 2/3 done',
      '1/2 of them',
    ],
  );
});
