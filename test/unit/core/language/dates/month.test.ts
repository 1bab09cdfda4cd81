import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('months', () => {
  checkDates(
    [
      ['in May', 'May', '2027-05-01 to 2027-06-01, month', 'date/month'],
      ['November 2027', 'November 2027', '2027-11-01 to 2027-12-01, month', 'date/month'],
      ['next March', 'next March', '2027-03-01 to 2027-04-01, month', 'date/month'],
      ['May next year', 'May next year', '2027-05-01 to 2027-06-01, month', 'date/month'],
      ['live June', 'June', '2027-06-01 to 2027-07-01, month', 'date/month'],
      ['in March they moved', 'March', '2026-03-01 to 2026-04-01, month', 'date/month'],
      ['they met there in November', 'November', '2026-11-01 to 2026-12-01, month', 'date/month'],
      [
        'in January twenty twenty eight',
        'January twenty twenty eight',
        '2028-01-01 to 2028-02-01, month',
        'date/month',
      ],
      ["until Sept '27", "Sept '27", '2027-09-01 to 2027-10-01, month', 'date/month'],
    ],
    [
      'she may call',
      'we march on',
      'June said no',
      'May I ask',
      'may be late',
      'This may help: a checklist',
      'this may work for you',
      'march them in',
      'jan said hi',
      'augustus',
    ],
  );
});
