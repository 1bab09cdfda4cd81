import { describe, expect, it } from 'vitest';
import { datesIn, type DateCase } from './dates-in.ts';

// Said on Wednesday 18 November 2026 at 10:00 in Berlin.
const found: DateCase[] = [
  ['kickoff 2026-11-30 please', '2026-11-30', '2026-11-30 to 2026-12-01, day', 'date/iso'],
  ['moved to 2026/12/01', '2026/12/01', '2026-12-01 to 2026-12-02, day', 'date/iso'],
  [
    'starts 2026-11-30T14:00',
    '2026-11-30T14:00',
    '2026-11-30T14:00+01:00 to 2026-11-30T15:00+01:00, hour',
    'date/iso',
  ],
];

const nothing = ['2026-02-30 is no day', 'build 20261130'];

describe('ISO dates', () => {
  it.each(found)('reads %j', (text, quote, when, rule) => {
    expect(datesIn(text)).toEqual([{ quote, when, rule }]);
  });

  it.each(nothing)('finds no date in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
