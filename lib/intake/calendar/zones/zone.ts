import { dayMs, type Wall, wallDay } from '../wall-time.ts';

/** A time zone as two functions. A wall time that is skipped moves on by the gap, one that comes twice is the first. */
export type Zone = { toInstant: (wall: Wall) => number; toWall: (at: number) => Wall };

export const utcZone: Zone = { toInstant: (wall) => wall, toWall: (at) => at };

/** A zone from the offset, in ms east of UTC, that holds at a wall time. */
export const zoneOfOffsets = (offsetAt: (wall: Wall) => number): Zone => ({
  toInstant: (wall) => wall - offsetAt(wall),
  // Twice, since the first guess may fall on the other side of a change.
  toWall: (at) => at + offsetAt(at + offsetAt(at)),
});

/** Asks once a day, and each time only on days on which the offset changes: a feed has thousands of times. */
function askedDaily(offsetAt: (wall: Wall) => number): (wall: Wall) => number {
  const days = new Map<number, number>();
  return (wall) => {
    const day = wallDay(wall);
    let offset = days.get(day);
    if (offset === undefined) {
      const first = offsetAt(day * dayMs);
      offset = first === offsetAt((day + 1) * dayMs - 1) ? first : Number.NaN;
      days.set(day, offset);
    }
    return Number.isNaN(offset) ? offsetAt(wall) : offset;
  };
}

/** A zone that the runtime knows: an IANA name or an offset such as `+05:30`. */
export const namedZone = (name: string): Zone =>
  zoneOfOffsets(
    askedDaily((wall) => {
      const written = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC');
      return wall - written.toPlainDateTime().toZonedDateTime(name).epochMilliseconds;
    }),
  );
