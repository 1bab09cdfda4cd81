import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  busySpan,
  instantOf,
  isKnownTimeZone,
  isoWithOffset,
  localDateOf,
  localParts,
  toInstant,
} from '../../../../lib/core/schedule/zoned-time.ts';

const utc = (text: string): number => Date.parse(text);

describe('toInstant', () => {
  it.each([
    ['2026-11-19T15:00:00+01:00', 'America/New_York', '2026-11-19T14:00:00Z'],
    ['2026-11-19T15:00:00Z', 'Europe/Berlin', '2026-11-19T15:00:00Z'],
    ['2026-11-19T15:00:00+0530', 'UTC', '2026-11-19T09:30:00Z'],
    ['2026-11-19T15:00:00', 'Europe/Berlin', '2026-11-19T14:00:00Z'],
    ['2026-11-19 15:00', 'America/New_York', '2026-11-19T20:00:00Z'],
    ['2026-11-19', 'Asia/Tokyo', '2026-11-18T15:00:00Z'],
    // The clocks of Berlin go forward from 2:00 to 3:00: 2:30 does not exist and moves on by the gap.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    // They go back from 3:00 to 2:00: 2:30 comes twice, the first one counts.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['2026-11-19T15:00', 'Mars/Olympus_Mons', '2026-11-19T15:00:00Z'],
  ])('reads %s in %s as %s', (text, zone, expected) => {
    expect(toInstant(text, zone)).toBe(utc(expected));
  });

  it.each(['', 'tomorrow', '2026-02-30', '2026-13-01T10:00', '2026-11-19T25:00', '19.11.2026'])(
    'answers NaN to %j',
    (text) => {
      expect(toInstant(text, 'Europe/Berlin')).toBeNaN();
    },
  );
});

describe('local parts', () => {
  it('gives the day and weekday of the zone, not of the machine', () => {
    const at = utc('2026-11-22T23:30:00Z');
    expect(localParts(at, 'Europe/Berlin')).toEqual({
      year: 2026,
      month: 11,
      day: 23,
      hour: 0,
      minute: 30,
      weekday: 1,
    });
    expect(localDateOf(at, 'America/New_York')).toBe('2026-11-22');
  });

  it('writes instants with the offset of that day', () => {
    expect(isoWithOffset(utc('2026-07-01T12:00:00Z'), 'Europe/Berlin')).toBe('2026-07-01T14:00:00+02:00');
    expect(isoWithOffset(utc('2026-12-01T12:00:00Z'), 'Europe/Berlin')).toBe('2026-12-01T13:00:00+01:00');
    expect(isoWithOffset(utc('2026-12-01T12:00:00Z'), 'UTC')).toBe('2026-12-01T12:00:00+00:00');
  });

  it('knows which zones exist', () => {
    expect(isKnownTimeZone('America/Sao_Paulo')).toBe(true);
    expect(isKnownTimeZone('Nowhere/Land')).toBe(false);
    expect(isKnownTimeZone('')).toBe(false);
  });

  it('goes to wall time and back', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'UTC',
    );
    const minutes = fc.integer({
      min: utc('2000-01-01T00:00:00Z') / 60_000,
      max: utc('2100-01-01T00:00:00Z') / 60_000,
    });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const at = minute * 60_000;
        expect(toInstant(isoWithOffset(at, zone), 'UTC')).toBe(at);
        const { hour, minute: past } = localParts(at, zone);
        const clock = `${String(hour).padStart(2, '0')}:${String(past).padStart(2, '0')}`;
        // An hour that comes twice may give the first of the two.
        expect(at - instantOf(localDateOf(at, zone), clock, zone)).toBeOneOf([0, 3_600_000, 1_800_000]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('busySpan', () => {
  it('reads dates alone as whole days of the zone', () => {
    expect(busySpan('2026-11-26', '2026-11-27', 'Europe/Berlin')).toEqual({
      start: utc('2026-11-25T23:00:00Z'),
      end: utc('2026-11-26T23:00:00Z'),
    });
    // The day of the clock change has 25 hours.
    expect(busySpan('2026-10-25', undefined, 'Europe/Berlin')).toEqual({
      start: utc('2026-10-24T22:00:00Z'),
      end: utc('2026-10-25T23:00:00Z'),
    });
  });

  it('is no time where the start is none', () => {
    expect(busySpan('soon', '2026-11-27', 'Europe/Berlin')).toEqual({ start: Number.NaN, end: Number.NaN });
  });

  it('keeps times as they are', () => {
    expect(busySpan('2026-11-26T10:00', '2026-11-26T10:30', 'UTC')).toEqual({
      start: utc('2026-11-26T10:00:00Z'),
      end: utc('2026-11-26T10:30:00Z'),
    });
  });
});
