/** A snapshot above this many characters of JSON is cut down by the sender, and refused by the receiver. */
export const maxSnapshotSize = 256_000;

/** A clipped article above this is refused. */
export const maxClipSize = 1_500_000;

/**
 * The rough JSON size of a value in characters, counted no further than `cap`: a hostile value of any size costs no
 * more than a permitted one.
 */
export function sizeUpTo(value: unknown, cap: number): number {
  const open: unknown[] = [value];
  let size = 0;
  while (open.length > 0 && size <= cap) {
    const next = open.pop();
    if (typeof next === 'string') size += next.length + 2;
    else if (typeof next !== 'object' || next === null) size += 5;
    else {
      size += 2;
      for (const key in next) {
        size += key.length + 4;
        open.push((next as Record<string, unknown>)[key]);
        if (size > cap) break;
      }
    }
  }
  return size;
}
