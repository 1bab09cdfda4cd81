import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDaysBetween, isBusinessDay } from '../../../../lib/core/schedule/business-days.ts';
import { isoDay, readIsoDay } from '../../../../lib/core/schedule/calendar-day.ts';
import { localDays } from '../../../../lib/core/schedule/local-days.ts';
import { localDateOf, toInstant } from '../../../../lib/core/schedule/zoned-time.ts';

const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Santiago',
];
const instant = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') });

describe('localDays', () => {
  it('says what the zone itself says, at any instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, at) => {
        expect(isoDay(localDays(zone, []).dayOf(at))).toBe(localDateOf(at, zone));
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it.each(zones)('also around every midnight of two years in %s', (zone) => {
    const days = localDays(zone, []);
    const first = readIsoDay('2026-01-01');
    for (let day = first; day < first + 730; day += 1) {
      const start = days.at(day);
      expect([days.dayOf(start - 1), days.dayOf(start)]).toEqual([day - 1, day]);
    }
  });

  it('knows the business days, and whether a day is further off than so many', () => {
    const holidays = ['2026-11-26', '2026-12-25'];
    const days = localDays('Europe/Berlin', holidays);
    const first = readIsoDay('2026-11-19');
    for (let ahead = 0; ahead < 40; ahead += 1) {
      const [from, to] = [isoDay(first), isoDay(first + ahead)];
      expect(days.isBusiness(first + ahead)).toBe(isBusinessDay(to, holidays));
      const count = businessDaysBetween(from, to, holidays);
      expect([4, 5, 6].map((most) => days.isFurther(first, first + ahead, most))).toEqual(
        [4, 5, 6].map((most) => count > most),
      );
    }
    expect(days.at(first, '08:30')).toBe(toInstant('2026-11-19T08:30', 'Europe/Berlin'));
  });
});
