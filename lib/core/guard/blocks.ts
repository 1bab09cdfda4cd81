import type { Tracked } from './tracked.ts';

/** Calls without a pause between them; `closesAt` is the end of the last with its grace. */
type Block = { id: number; closesAt: number };

export type Blocks = ReadonlyMap<string, Block>;

const minute = 60_000;

/**
 * Puts back-to-back calls together: nobody is asked while the next call runs, so what begins before the grace of the one
 * before is over belongs to its block. Takes meetings by their start; the keys of the answer are theirs.
 */
export function findBlocks(meetings: readonly Tracked[], graceOf: (meeting: Tracked) => number): Blocks {
  const blocks = new Map<string, Block>();
  let last: Block | undefined;
  for (const meeting of meetings) {
    const { key, startsAt, endsAt } = meeting;
    const closesAt = endsAt + graceOf(meeting) * minute;
    if (last === undefined || startsAt > last.closesAt) last = { id: blocks.size, closesAt };
    else last.closesAt = Math.max(last.closesAt, closesAt);
    blocks.set(key, last);
  }
  return blocks;
}
