import type { Due } from './due.ts';
import type { Scene } from './scene.ts';
import type { GuardRow } from './world.ts';

const nameOf = (kind: string, key: string): string => `${kind} ${key}`;

/** The ends of the calls of each block up to which a row stands that noted its last one only. */
function coveredBlocks(scene: Scene, rowOf: (key: string, uid: string) => GuardRow | undefined) {
  const covered = new Map<number, { row: GuardRow; until: number }>();
  for (const { key, uid, startsAt, endsAt } of scene.meetings) {
    const row = rowOf(key, uid);
    const block = scene.blocks.get(key);
    if (row?.coversBlock !== true || block === undefined || startsAt > row.at) continue;
    if (endsAt >= (covered.get(block.id)?.until ?? 0)) covered.set(block.id, { row, until: endsAt });
  }
  return covered;
}

/** Finds the row by which a thing was told before; of a meeting that has begun anew since then there is none. */
export function findTold(scene: Scene, rows: readonly GuardRow[]): (due: Due) => GuardRow | undefined {
  const known = new Map<string, GuardRow>();
  for (const row of rows)
    for (const key of row.meetings) {
      const name = nameOf(row.kind, key);
      if ((known.get(name)?.at ?? Number.NEGATIVE_INFINITY) < row.at) known.set(name, row);
    }
  const find = (kind: string, key: string, uid: string) =>
    known.get(nameOf(kind, key)) ?? known.get(nameOf(kind, uid));
  const hasBlocks = rows.some(({ coversBlock }) => coversBlock === true);
  const covered = hasBlocks
    ? coveredBlocks(scene, (key, uid) => find('ended_no_next_step', key, uid))
    : undefined;
  return ({ kind, key, uid, since, block, meeting }) => {
    const row = find(kind, key, uid);
    if (row && since <= row.at) return row;
    const cover = block === undefined ? undefined : covered?.get(block);
    return cover && meeting && meeting.endsAt <= cover.until ? cover.row : undefined;
  };
}
