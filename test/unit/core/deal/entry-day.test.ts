import { describe, expect, it } from 'vitest';
import { entryDay } from '../../../../lib/core/deal/entry-day.ts';
import { findDates } from '../../../../lib/core/language/dates/find-dates.ts';

const options = { now: Date.UTC(2026, 10, 22, 9), timeZone: 'UTC', findDates };
const dayOf = (at: string | undefined) => {
  const found = entryDay(at, options);
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 16);
};

describe('the day of an entry of a timeline', () => {
  const known = [
    ['2026-11-03', '2026-11-03T12:00'],
    ['2026-11-03T14:05:00Z', '2026-11-03T14:05'],
    ['2026-11-03T14:05:00+02:00', '2026-11-03T12:05'],
    ['2026-11-22', '2026-11-22T09:00'],
    ['Nov 3, 2026', '2026-11-03T12:00'],
    ['3 November 2026', '2026-11-03T12:00'],
    ['3. März 2026', '2026-03-03T12:00'],
    ['Oct 14, 2026 at 3:05 PM', '2026-10-14T12:00'],
  ] as const;
  it.each(known)('%s is %s', (at, day) => {
    expect(dayOf(at)).toBe(day);
  });

  const asked = [
    undefined,
    '',
    '03/04/2026',
    '3.4.26',
    '05-06-2026',
    'yesterday',
    '2 days ago',
    'Nov 3',
    '2026',
    '3 novembre 2026',
    'Nov 3, 2027',
    '2026-12-24',
    'Nov 3, 2026 – Nov 5, 2026',
    'last week of 2026',
    '2026-13-40',
  ];
  it.each(asked)('%s is asked', (at) => {
    expect(dayOf(at)).toBeUndefined();
  });
});
