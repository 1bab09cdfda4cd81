import { describe } from 'vitest';
import { checkDates } from './dates-in.ts';

describe('days with a name', () => {
  checkDates(
    [
      ['before Christmas', 'Christmas', '2026-12-25 to 2026-12-26, day', 'date/holiday'],
      ['after Easter', 'Easter', '2027-03-28 to 2027-03-29, day', 'date/holiday'],
      ['Thanksgiving', 'Thanksgiving', '2026-11-26 to 2026-11-27, day', 'date/holiday'],
      ["new year's eve", "new year's eve", '2026-12-31 to 2027-01-01, day', 'date/holiday'],
      ['in the new year', 'new year', '2027-01-01 to 2027-02-01, month, asked', 'date/holiday'],
      ['Labor Day weekend', 'Labor Day weekend', '2027-09-04 to 2027-09-06, day', 'date/holiday'],
      ['last Christmas', 'last Christmas', '2025-12-25 to 2025-12-26, day', 'date/holiday'],
      ['after the holidays', 'the holidays', '2026-12-24 to 2027-01-02, day, asked', 'date/holiday'],
      ['good friday works', 'good friday', '2027-03-26 to 2027-03-27, day', 'date/holiday'],
      ['Easter week', 'Easter week', '2027-03-22 to 2027-03-29, week', 'date/holiday'],
    ],
    [
      'happy new year',
      'thanks giving her time',
      'the new yearly plan',
      'a new year of growth',
      'good fridays',
      'he is on holiday',
      'black fridge',
      'boxing gloves',
    ],
  );
});
