import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  ['Thursday 2pm', 'Thursday 2pm', '2026-11-19T14:00+01:00 to 2026-11-19T15:00+01:00, hour', 'date/weekday'],
  ['Thu 2ish', 'Thu 2ish', '2026-11-19T14:00+01:00 to 2026-11-19T15:00+01:00, hour', 'date/weekday'],
  [
    'Thursday at 14:30',
    'Thursday at 14:30',
    '2026-11-19T14:30+01:00 to 2026-11-19T14:31+01:00, minute',
    'date/weekday',
  ],
  [
    'see you Tue 24 Nov 10:00 with the CEO',
    'Tue 24 Nov 10:00',
    '2026-11-24T10:00+01:00 to 2026-11-24T11:00+01:00, hour',
    'date/weekday',
  ],
  ['Thu 10:00', 'Thu 10:00', '2026-11-19T10:00+01:00 to 2026-11-19T11:00+01:00, hour', 'date/weekday'],
  [
    'tomorrow 9-11',
    'tomorrow 9-11',
    '2026-11-19T09:00+01:00 to 2026-11-19T11:00+01:00, hour',
    'date/relative-day',
  ],
  [
    'Monday 11-2pm',
    'Monday 11-2pm',
    '2026-11-23T11:00+01:00 to 2026-11-23T14:00+01:00, hour',
    'date/weekday',
  ],
  [
    'Tuesday between 2 and 4:30pm',
    'Tuesday between 2 and 4:30pm',
    '2026-11-24T14:00+01:00 to 2026-11-24T16:30+01:00, hour',
    'date/weekday',
  ],
  [
    'half past two on Friday',
    'half past two on Friday',
    '2026-11-20T14:30+01:00 to 2026-11-20T14:31+01:00, minute',
    'date/weekday',
  ],
  [
    'quarter to five tomorrow',
    'quarter to five tomorrow',
    '2026-11-19T16:45+01:00 to 2026-11-19T16:46+01:00, minute',
    'date/relative-day',
  ],
  [
    'thursday three thirty',
    'thursday three thirty',
    '2026-11-19T15:30+01:00 to 2026-11-19T15:31+01:00, minute',
    'date/weekday',
  ],
  [
    'friday at ten am',
    'friday at ten am',
    '2026-11-20T10:00+01:00 to 2026-11-20T11:00+01:00, hour',
    'date/weekday',
  ],
  [
    'noon tomorrow',
    'noon tomorrow',
    '2026-11-19T12:00+01:00 to 2026-11-19T13:00+01:00, hour',
    'date/relative-day',
  ],
  [
    'Thursday 3pm ET',
    'Thursday 3pm ET',
    '2026-11-19T15:00-05:00 to 2026-11-19T16:00-05:00, hour',
    'date/weekday',
  ],
  [
    'Thursday 3pm their time',
    'Thursday 3pm their time',
    '2026-11-19T15:00+01:00 to 2026-11-19T16:00+01:00, hour, asked',
    'date/weekday',
  ],
  [
    'Nov 26, 2026 at 2:00 PM CET',
    'Nov 26, 2026 at 2:00 PM CET',
    '2026-11-26T14:00+01:00 to 2026-11-26T15:00+01:00, hour',
    'date/month-day',
  ],
  [
    'tomorrow morning',
    'tomorrow morning',
    '2026-11-19T08:00+01:00 to 2026-11-19T12:00+01:00, hour',
    'date/relative-day',
  ],
  [
    'first thing Monday',
    'first thing Monday',
    '2026-11-23T08:00+01:00 to 2026-11-23T09:00+01:00, hour',
    'date/weekday',
  ],
  [
    'this afternoon at 3',
    'this afternoon at 3',
    '2026-11-18T15:00+01:00 to 2026-11-18T16:00+01:00, hour',
    'date/part-of-today',
  ],
  [
    'call him tonight',
    'tonight',
    '2026-11-18T18:00+01:00 to 2026-11-18T22:00+01:00, hour',
    'date/part-of-today',
  ],
  [
    'by EOD Friday',
    'EOD Friday',
    '2026-11-20T17:00+01:00 to 2026-11-20T18:00+01:00, hour',
    'date/part-of-today',
  ],
  ['EOD', 'EOD', '2026-11-18T17:00+01:00 to 2026-11-18T18:00+01:00, hour', 'date/part-of-today'],
  ['2pm', '2pm', '2026-11-18T14:00+01:00 to 2026-11-18T15:00+01:00, hour, asked', 'time'],
  [
    'five tomorrow at 5',
    'tomorrow at 5',
    '2026-11-19T17:00+01:00 to 2026-11-19T18:00+01:00, hour',
    'date/relative-day',
  ],
  [
    'demo on Tues 24th @ 11 w/ IT',
    'Tues 24th @ 11',
    '2026-11-24T11:00+01:00 to 2026-11-24T12:00+01:00, hour',
    'date/weekday-number',
  ],
  ['Friday pm', 'Friday pm', '2026-11-20T12:00+01:00 to 2026-11-20T18:00+01:00, hour', 'date/weekday'],
  [
    'thursday maybe around three ish',
    'thursday maybe around three ish',
    '2026-11-19T15:00+01:00 to 2026-11-19T16:00+01:00, hour',
    'date/weekday',
  ],
  [
    'Monday, November 30th at 9:00 am EST',
    'Monday, November 30th at 9:00 am EST',
    '2026-11-30T09:00-05:00 to 2026-11-30T10:00-05:00, hour',
    'date/weekday',
  ],
  [
    'Thursday after 3',
    'Thursday after 3',
    '2026-11-19T15:00+01:00 to 2026-11-19T16:00+01:00, hour',
    'date/weekday',
  ],
];

const nothing = ['good morning', 'a 3:1 split', 'at 5 sites'];

describe('times of day', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
