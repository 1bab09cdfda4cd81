import { describe } from 'vitest';
import { checkNumbers } from './numbers-in.ts';

describe('lengths of time', () => {
  checkNumbers(
    'number/duration',
    [
      ['15 hrs/wk manual entry', '15 hrs/wk = duration 15 hour/week'],
      ['six months', 'six months = duration 6 month'],
      ['half a day', 'half a day = duration 0.5 day'],
      ['2-3 days', '2-3 days = duration 2-3 day'],
      ['a 12-month contract', '12-month = duration 12 month'],
      ['two hours and 30 minutes', 'two hours and 30 minutes = duration 2.5 hour'],
      ['three and a half hours per order', 'three and a half hours per order = duration 3.5 hour/order'],
      ['1,5 days', '1,5 days = duration 1.5 day'],
      ['an hour', 'an hour = duration 1 hour'],
      ['5 business days', '5 business days = duration 5 business day'],
      ['½ hour', '½ hour = duration 0.5 hour'],
      ['4h per day', '4h per day = duration 4 hour/day'],
      ['2 years, 3 months', '2 years, 3 months = duration 2.25 year'],
      ['two weeks and a half', 'two weeks and a half = duration 2.5 week'],
      ['1 hour fifteen', '1 hour fifteen = duration 1.25 hour'],
      ['an hour and 20 minutes', 'an hour and 20 minutes = duration 1.33333333333 hour'],
      ['rund 12 Stunden pro Woche', '12 Stunden pro Woche = duration 12 hour/week'],
      ['dauert 1,5 Tage', '1,5 Tage = duration 1.5 day'],
      ['30 Minuten', '30 Minuten = duration 30 minute'],
      ['a couple of weeks', 'a couple of weeks = duration a couple of weeks week'],
    ],
    [
      'once a week',
      'the 3rd day',
      'in a day',
      '$5k a month',
      'twice a month',
      '10 daytime calls',
      '40 weekly reports',
      '3 Daysailers',
      'not a day',
      '3 tag lines',
      '4 Monatskarten',
      '2.5k a month',
      '10,000 a year',
    ],
  );
});
