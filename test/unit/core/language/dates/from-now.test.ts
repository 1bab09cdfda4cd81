import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('so much time before or after now', () => {
  checkDates(
    [
      ['2 weeks from now', '2 weeks from now', '2026-12-02 to 2026-12-03, day', 'date/from-now'],
      ['3 days ago', '3 days ago', '2026-11-15 to 2026-11-16, day', 'date/from-now'],
      ['a week later', 'a week later', '2026-11-25 to 2026-11-26, day, asked', 'date/from-now'],
      ['90 days out', '90 days out', '2027-02-16 to 2027-02-17, day, asked', 'date/from-now'],
      ['a fortnight ago', 'a fortnight ago', '2026-11-04 to 2026-11-05, day', 'date/from-now'],
      ['half a year ago', 'half a year ago', '2026-05-18 to 2026-05-19, day', 'date/from-now'],
      ['couple weeks out', 'couple weeks out', '2026-12-02 to 2026-12-03, day, asked', 'date/from-now'],
      ['six weeks out', 'six weeks out', '2026-12-30 to 2026-12-31, day, asked', 'date/from-now'],
      [
        '30 minutes later',
        '30 minutes later',
        '2026-11-18T10:30+01:00 to 2026-11-18T10:31+01:00, minute',
        'date/from-now',
      ],
    ],
    [
      'two sites from now',
      'a while ago',
      'long ago',
      '3 later stages',
      '5 hours a day',
      'for a week',
      'a month of it',
      '2 weeks onward',
      'later on',
    ],
  );
});
