import { describe, expect, it } from 'vitest';
import {
  spokenAgo,
  spokenClock,
  spokenDay,
  spokenDuration,
  spokenSlot,
  writtenDay,
  zoneWords,
} from '../../../../lib/core/phrase/spoken-time.ts';

const at = (text: string) => Date.parse(text);
const berlin = 'Europe/Berlin';
// A Thursday.
const now = at('2026-11-19T15:00:00+01:00');

describe('spokenSlot', () => {
  it.each([
    ['2026-11-19T16:30:00+01:00', {}, 'today at 4:30 pm'],
    ['2026-11-20T14:00:00+01:00', {}, 'Friday at 2 pm'],
    ['2026-11-24T09:15:00+01:00', {}, 'Tuesday at 9:15 am'],
    ['2026-11-26T14:00:00+01:00', {}, 'Thursday, 26 November, at 2 pm'],
    ['2026-11-20T14:00:00+01:00', { withDate: true }, 'Friday, 20 November, at 2 pm'],
    ['2026-11-20T12:00:00+01:00', {}, 'Friday at 12 noon'],
    ['2026-11-20T20:00:00+01:00', { repTimeZone: 'America/New_York' }, 'Friday at 8 pm your time'],
    ['2026-11-20T14:00:00+01:00', { repTimeZone: 'Europe/Paris' }, 'Friday at 2 pm'],
    ['2026-11-20T14:00:00+01:00', { repTimeZone: 'Nowhere/Here' }, 'Friday at 2 pm'],
    [
      '2026-11-20T20:00:00+01:00',
      { repTimeZone: 'America/New_York', withOwn: true },
      'Friday at 8 pm your time (2 pm here)',
    ],
    [
      '2026-11-20T09:00:00+01:00',
      { repTimeZone: 'America/Los_Angeles', withOwn: true },
      'Friday at 9 am your time (12 am here)',
    ],
    [
      '2026-11-20T08:00:00+01:00',
      { repTimeZone: 'America/Los_Angeles', withOwn: true },
      'Friday at 8 am your time (Thursday 11 pm here)',
    ],
    ['2026-11-20T14:00:00+01:00', { repTimeZone: 'Europe/Paris', withOwn: true }, 'Friday at 2 pm'],
    ['2027-04-06T10:00:00+02:00', {}, 'Tuesday, 6 April 2027, at 10 am'],
    ['2027-01-05T10:00:00+01:00', {}, 'Tuesday, 5 January, at 10 am'],
  ])('%s %o', (start, options, said) => {
    expect(spokenSlot(at(start), berlin, now, options)).toBe(said);
  });

  it('goes by the buyer’s day, not the rep’s', () => {
    expect(spokenSlot(at('2026-11-20T02:00:00Z'), 'America/Los_Angeles', now)).toBe('today at 6 pm');
  });

  it('keeps the wall clock over a change of the clocks', () => {
    const before = at('2026-10-23T12:00:00+02:00');
    expect(spokenSlot(at('2026-10-26T09:00:00+01:00'), berlin, before)).toBe('Monday at 9 am');
  });
});

describe('spokenDay', () => {
  it.each([
    ['2026-11-19', 'today'],
    ['2026-11-20', 'tomorrow'],
    ['2026-11-24', 'Tuesday'],
    ['2026-11-26', 'Thursday, 26 November'],
    ['2026-11-12', 'Thursday, 12 November'],
    ['2028-02-29', 'Tuesday, 29 February 2028'],
    ['soon', 'soon'],
  ])('%s', (day, said) => {
    expect(spokenDay(day, now, berlin)).toBe(said);
  });
});

describe('writtenDay', () => {
  it.each([
    ['2026-11-19', 'Thursday, 19 November'],
    ['2028-02-29', 'Tuesday, 29 February 2028'],
    ['soon', 'soon'],
  ])('%s', (day, said) => {
    expect(writtenDay(day, now, berlin)).toBe(said);
  });
});

describe('spokenAgo', () => {
  it.each([
    ['2026-11-19T09:00:00+01:00', 'earlier today'],
    ['2026-11-18T23:50:00+01:00', 'yesterday'],
    ['2026-11-16T09:00:00+01:00', 'on Monday'],
    ['2026-11-12T09:00:00+01:00', 'last Thursday'],
    ['2026-11-13T09:00:00+01:00', 'last Friday'],
    ['2026-11-10T09:00:00+01:00', 'on 10 November'],
    ['2025-06-02T09:00:00+02:00', 'on 2 June 2025'],
  ])('%s', (then, said) => {
    expect(spokenAgo(at(then), now, berlin)).toBe(said);
  });
});

it.each([
  [1, '1 minute'],
  [15, '15 minutes'],
  [60, 'an hour'],
  [90, 'an hour and a half'],
  [120, '2 hours'],
])('%d minutes', (minutes, said) => {
  expect(spokenDuration(minutes)).toBe(said);
});

it.each([
  ['00:00', '12 am'],
  ['00:05', '12:05 am'],
  ['11:59', '11:59 am'],
  ['13:00', '1 pm'],
])('%s', (clock, said) => {
  expect(spokenClock(at(`2026-11-19T${clock}:00Z`), 'UTC')).toBe(said);
});

it('names a zone in words, an unknown one as UTC', () => {
  expect(zoneWords('America/New_York', now)).toBe('Eastern Time');
  expect(zoneWords('Europe/Berlin', now)).toBe('Central European Time');
  expect(zoneWords('Nowhere/Here', now)).toMatch(/UTC|Coordinated/);
});
