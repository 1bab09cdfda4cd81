/**
 * A hybrid logical clock after Kulkarni et al. 2014: `<ms, 13 digits>-<counter, 4 hex>-<node, 8 hex>`. Stamps of one
 * row compare as text, never run backwards when the machine's time does, and never tie between two machines.
 */
export function tick(previous: string | null, now: number, node: string): string {
  const last = previous === null ? null : readClock(previous);
  if (last === null || now > last.ms) return writeClock(now, 0, node);
  return last.counter < 0xff_ff
    ? writeClock(last.ms, last.counter + 1, node)
    : writeClock(last.ms + 1, 0, node);
}

/** The oldest stamp that a row of this time can have: for rows that were written by hand, without a clock. */
export function clockAt(ms: number): string {
  return writeClock(ms, 0, '00000000');
}

function readClock(stamp: string): { ms: number; counter: number } {
  return { ms: Number(stamp.slice(0, 13)), counter: Number.parseInt(stamp.slice(14, 18), 16) };
}

function writeClock(ms: number, counter: number, node: string): string {
  const digits = String(Math.max(0, Math.floor(ms))).padStart(13, '0');
  return `${digits}-${counter.toString(16).padStart(4, '0')}-${node}`;
}
