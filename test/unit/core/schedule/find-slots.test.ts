import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlots, type SlotRequest } from '../../../../lib/core/schedule/find-slots.ts';
import {
  instantOf,
  isoWithOffset,
  localDateOf,
  localParts,
} from '../../../../lib/core/schedule/zoned-time.ts';

const berlin = 'Europe/Berlin';
const hour = 3_600_000;

// Thursday 19 November 2026, 15:00 in Berlin; the window is Monday to Thursday of the week after.
const base: SlotRequest = {
  windowFrom: instantOf('2026-11-23', '00:00', berlin),
  windowTo: instantOf('2026-11-26', '23:59', berlin),
  minutes: 30,
  buyerTimeZone: berlin,
  repTimeZone: berlin,
  holidays: [],
  busy: [],
  avoid: {},
  count: 3,
  now: instantOf('2026-11-19', '15:00', berlin),
  target: instantOf('2026-11-24', '09:00', berlin),
};

const shown = (request: Partial<SlotRequest>, zone = berlin): string[] =>
  findSlots({ ...base, ...request }).map((slot) => isoWithOffset(slot.start, zone).slice(0, 16));

describe('findSlots', () => {
  it('offers the target day first, then other days and the other half of the day', () => {
    expect(shown({})).toEqual(['2026-11-24T10:00', '2026-11-25T14:00', '2026-11-26T10:00']);
  });

  it('gives the same answer to the same question', () => {
    expect(findSlots(base)).toEqual(findSlots({ ...base, busy: [] }));
  });

  it('stays clear of busy times, and an all-day entry blocks the day', () => {
    const busy = [
      { start: instantOf('2026-11-24', '00:00', berlin), end: instantOf('2026-11-25', '00:00', berlin) },
    ];
    expect(shown({ busy })).not.toContainEqual(expect.stringContaining('2026-11-24'));
    const morning = [
      { start: instantOf('2026-11-24', '09:45', berlin), end: instantOf('2026-11-24', '10:15', berlin) },
    ];
    expect(shown({ busy: morning, count: 1 })).toEqual(['2026-11-24T14:00']);
  });

  it('leaves out holidays and weekdays that the buyer does not like', () => {
    expect(shown({ holidays: ['2026-11-24'], avoid: { avoidWeekdays: [3] } })).toEqual([
      '2026-11-26T10:00',
      '2026-11-23T14:00',
      '2026-11-26T14:00',
    ]);
    expect(shown({ avoid: { onlyWeekdays: [3] } }).every((at) => at.startsWith('2026-11-25'))).toBe(true);
  });

  it('keeps to the times the buyer named', () => {
    expect(shown({ avoid: { from: '15:00' } })).toEqual([
      '2026-11-24T15:00',
      '2026-11-25T15:00',
      '2026-11-26T15:00',
    ]);
    expect(shown({ avoid: { to: '10:00' } })[0]).toBe('2026-11-24T09:00');
  });

  it('speaks in the hours of the buyer, and of the rep where both have some', () => {
    // 8:00 to 18:00 in New York is 14:00 to 24:00 in Berlin: 12:00 is the last start that suits both.
    const request = { buyerTimeZone: 'America/New_York', windowTo: instantOf('2026-11-27', '23:59', berlin) };
    for (const at of findSlots({ ...base, ...request })) {
      expect(localParts(at.start, 'America/New_York').hour).toBeGreaterThanOrEqual(8);
      expect(localParts(at.end, berlin).hour * 60 + localParts(at.end, berlin).minute).toBeLessThanOrEqual(
        18 * 60,
      );
    }
    expect(shown(request, 'America/New_York')[0]).toBe('2026-11-24T10:00');
  });

  it('gives up the usual hours of the rep where they leave nothing, but not stated ones', () => {
    const far = { buyerTimeZone: 'Pacific/Auckland', repTimeZone: 'Europe/London' };
    expect(findSlots({ ...base, ...far })).toHaveLength(3);
    expect(findSlots({ ...base, ...far, workingHours: { start: '09:00', end: '17:00' } })).toEqual([]);
  });

  it('starts at least half an hour from now', () => {
    const now = instantOf('2026-11-24', '09:40', berlin);
    expect(shown({ now, windowFrom: now, windowTo: instantOf('2026-11-24', '12:00', berlin) })).toEqual([
      '2026-11-24T11:00',
    ]);
  });

  it('answers nothing to an empty window, a window gone by, and a length of nothing', () => {
    expect(shown({ windowTo: base.windowFrom })).toEqual([]);
    expect(shown({ now: base.windowTo + hour })).toEqual([]);
    expect(shown({ minutes: 0 })).toEqual([]);
    expect(shown({ windowTo: Number.NaN })).toEqual([]);
    expect(shown({ windowTo: Number.POSITIVE_INFINITY, target: Number.NaN })).toHaveLength(3);
  });

  it('keeps its promises on any request', () => {
    const zones = fc.constantFrom(
      berlin,
      'America/Los_Angeles',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'UTC',
    );
    const start = instantOf('2026-01-01', '00:00', 'UTC');
    const instant = fc.integer({ min: 0, max: 365 * 24 * 4 }).map((quarter) => start + quarter * (hour / 4));
    const requests = fc.record({
      from: instant,
      days: fc.integer({ min: 0, max: 12 }),
      minutes: fc.constantFrom(15, 20, 25, 30, 60),
      buyerTimeZone: zones,
      repTimeZone: zones,
      busy: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 * 24 }), fc.integer({ min: 1, max: 26 })), {
        maxLength: 12,
      }),
      avoidWeekdays: fc.subarray([1, 2, 3, 4, 5]),
      holidayAfter: fc.integer({ min: 0, max: 5 }),
      count: fc.integer({ min: 0, max: 4 }),
      lateness: fc.integer({ min: -48, max: 48 }),
    });
    fc.assert(
      fc.property(requests, (r) => {
        const holidays = [localDateOf(r.from + r.holidayAfter * 24 * hour, r.buyerTimeZone)];
        const request: SlotRequest = {
          windowFrom: r.from,
          windowTo: r.from + r.days * 24 * hour,
          minutes: r.minutes,
          buyerTimeZone: r.buyerTimeZone,
          repTimeZone: r.repTimeZone,
          holidays,
          busy: r.busy.map(([at, length]) => ({
            start: r.from + at * hour,
            end: r.from + (at + length) * hour,
          })),
          avoid: { avoidWeekdays: r.avoidWeekdays },
          count: r.count,
          now: r.from + r.lateness * hour,
        };
        const slots = findSlots(request);
        expect(slots.length).toBeLessThanOrEqual(r.count);
        for (const slot of slots) {
          expect(slot.end - slot.start).toBe(r.minutes * 60_000);
          expect(slot.start).toBeGreaterThanOrEqual(Math.max(request.windowFrom, request.now + hour / 2));
          expect(slot.end).toBeLessThanOrEqual(request.windowTo);
          const local = localParts(slot.start, r.buyerTimeZone);
          const begun = local.hour * 60 + local.minute;
          expect(begun).toBeGreaterThanOrEqual(480);
          expect(begun + r.minutes).toBeLessThanOrEqual(1_080);
          expect(begun % 30).toBe(0);
          expect(local.weekday).toBeLessThan(6);
          expect(r.avoidWeekdays).not.toContain(local.weekday);
          expect(holidays).not.toContain(localDateOf(slot.start, r.buyerTimeZone));
          expect(request.busy.some((entry) => entry.start < slot.end && entry.end > slot.start)).toBe(false);
          expect(slots.filter((other) => other.start < slot.end && other.end > slot.start)).toHaveLength(1);
        }
      }),
      { seed: 23, numRuns: 250 },
    );
  });
});
