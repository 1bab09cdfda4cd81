import * as fc from 'fast-check';
import { type Booking, emptyAgenda } from '../../../../lib/core/booking/booking.ts';

/** Thursday, 26 November 2026, 14:00 in Zurich, for 20 minutes. */
export const bookingWith = (given: Partial<Booking> = {}): Booking => ({
  title: 'Volumes and cost model',
  startsAt: Date.UTC(2026, 10, 26, 13),
  minutes: 20,
  guests: ['ines@talverde.example'],
  agenda: emptyAgenda,
  timeZone: 'Europe/Zurich',
  ...given,
});

const words = fc.string({ unit: 'binary', maxLength: 300 });
const points = fc.array(
  words.filter((text) => text.trim() !== ''),
  { maxLength: 12 },
);
const guest = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9.+-]{0,30}$/), fc.stringMatching(/^[a-z]{1,20}$/))
  .map(([name, host]) => `${name}@${host}.example`);

/** Titles and points of any characters, and more guests than fit. */
export const anyBooking: fc.Arbitrary<Booking> = fc.record({
  title: words,
  startsAt: fc
    .integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2099, 0, 1) / 60_000 })
    .map((minutes) => minutes * 60_000),
  minutes: fc.integer({ min: 5, max: 480 }),
  guests: fc.uniqueArray(guest, { maxLength: 90 }),
  agenda: fc.record({ theirs: points, ours: points, decide: points }),
  timeZone: fc.constantFrom('UTC', 'Europe/Zurich', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'),
});
