import type { Wall } from '../wall-time.ts';

/** A time zone as two functions. A wall time that is skipped moves on by the gap, one that comes twice is the first. */
export type Zone = { toInstant: (wall: Wall) => number; toWall: (at: number) => Wall };

const read = (at: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);

/** A zone that the runtime knows: an IANA name or an offset such as `+05:30`. */
export const namedZone = (name: string): Zone => ({
  toInstant: (wall) => read(wall, 'UTC').toPlainDateTime().toZonedDateTime(name).epochMilliseconds,
  toWall: (at) => at + read(at, name).offsetNanoseconds / 1e6,
});

export const utcZone: Zone = { toInstant: (wall) => wall, toWall: (at) => at };

/** A zone from the offset, in ms east of UTC, that holds at a wall time. */
export const zoneOfOffsets = (offsetAt: (wall: Wall) => number): Zone => ({
  toInstant: (wall) => wall - offsetAt(wall),
  // Twice, since the first guess may fall on the other side of a change.
  toWall: (at) => at + offsetAt(at + offsetAt(at)),
});
