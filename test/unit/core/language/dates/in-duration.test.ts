import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('so much time from now', () => {
  checkDates(
    [
      ['in two weeks', 'in two weeks', '2026-12-02 to 2026-12-03, day', 'date/in-duration'],
      ['in a fortnight', 'in a fortnight', '2026-12-02 to 2026-12-03, day', 'date/in-duration'],
      ['in a month', 'in a month', '2026-12-18 to 2026-12-19, day', 'date/in-duration'],
      [
        'within 3 business days',
        'within 3 business days',
        '2026-11-18 to 2026-11-24, day',
        'date/in-duration',
      ],
      ['in 2-3 weeks', 'in 2-3 weeks', '2026-12-02 to 2026-12-10, day, asked', 'date/in-duration'],
      ['in a week or two', 'in a week or two', '2026-11-25 to 2026-12-03, day, asked', 'date/in-duration'],
      ['in a couple of weeks', 'in a couple of weeks', '2026-12-02 to 2026-12-03, day', 'date/in-duration'],
      ['in a few days', 'in a few days', '2026-11-21 to 2026-11-22, day, asked', 'date/in-duration'],
      [
        'ring her in half an hour',
        'in half an hour',
        '2026-11-18T10:30+01:00 to 2026-11-18T10:31+01:00, minute',
        'date/in-duration',
      ],
      [
        'reply in 36 hours',
        'in 36 hours',
        '2026-11-19T22:00+01:00 to 2026-11-19T22:01+01:00, minute',
        'date/in-duration',
      ],
      ['ping in 6 wks', 'in 6 wks', '2026-12-30 to 2026-12-31, day', 'date/in-duration'],
    ],
    [
      'in 2 of our stores',
      '6 months',
      'two hours a day',
      'closed 40 deals',
      'for 3 days from the kickoff',
      'saves 3 days per month',
      'in a bit',
      'grew 20% in 3 places',
    ],
  );
});
