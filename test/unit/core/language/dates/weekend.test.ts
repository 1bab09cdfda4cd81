import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('weekends', () => {
  checkDates(
    [
      ['this weekend', 'this weekend', '2026-11-21 to 2026-11-23, day', 'date/weekend'],
      ['the weekend of the 5th', 'the weekend of the 5th', '2026-12-05 to 2026-12-07, day', 'date/weekend'],
      ['the weekend', 'the weekend', '2026-11-21 to 2026-11-23, day', 'date/weekend'],
      ['next weekend', 'next weekend', '2026-11-28 to 2026-11-30, day', 'date/weekend'],
      ['last weekend', 'last weekend', '2026-11-14 to 2026-11-16, day', 'date/weekend'],
      ['over the weekend', 'the weekend', '2026-11-21 to 2026-11-23, day', 'date/weekend'],
      [
        'the weekend after Thanksgiving',
        'the weekend after Thanksgiving',
        '2026-12-05 to 2026-12-07, day',
        'date/weekend',
      ],
      ['coming weekend', 'coming weekend', '2026-11-28 to 2026-11-30, day', 'date/weekend'],
      ['the week end', 'the week end', '2026-11-21 to 2026-11-23, day', 'date/weekend'],
    ],
    [
      'have a great weekend',
      'a weekend warrior',
      'nice weekend',
      'good weekend all',
      'your weekend was fun',
      'weekends are bad',
      'relaxing weekend',
      'lovely weekend there',
    ],
  );
});
