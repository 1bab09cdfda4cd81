import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
} from '../../../../lib/core/schedule/business-days.ts';

const holidays = ['2026-12-25', '2027-01-01'];

describe('business days', () => {
  it.each([
    ['2026-11-19', 1, '2026-11-20'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 3, '2026-11-25'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-19', 0, '2026-11-19'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-31', 2, '2027-01-05'],
    ['2026-11-23', -1, '2026-11-20'],
  ])('counts from %s by %i to %s', (from, n, to) => {
    expect(addBusinessDays(from, n, holidays)).toBe(to);
  });

  it.each([
    ['2026-11-23', '2026-11-24', 1],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-19', '2026-11-19', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-12-24', '2026-12-28', 1],
    ['2026-11-24', '2026-11-23', -1],
  ])('has between %s and %s %i', (from, to, n) => {
    expect(businessDaysBetween(from, to, holidays)).toBe(n);
  });

  it('knows weekends and holidays', () => {
    expect(isBusinessDay('2026-11-20', [])).toBe(true);
    expect(isBusinessDay('2026-11-21', [])).toBe(false);
    expect(isBusinessDay('2026-12-25', holidays)).toBe(false);
  });

  it('refuses what is no date', () => {
    expect(() => addBusinessDays('2026-02-30', 1, [])).toThrow(RangeError);
  });

  it('adds up: n days on lie n business days away, on a business day', () => {
    const day = fc
      .integer({ min: 0, max: 2_000 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), fc.array(day, { maxLength: 5 }), (from, n, free) => {
        const to = addBusinessDays(from, n, free);
        expect(isBusinessDay(to, free)).toBe(true);
        expect(businessDaysBetween(from, to, free)).toBe(n);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
