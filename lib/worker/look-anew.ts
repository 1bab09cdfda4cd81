import { reconcile } from '../core/guard/reconcile.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { loadGuard } from '../db/guard-world.ts';
import { copyMeetings } from '../db/meetings-copy.ts';
import { addPrompts } from '../db/repos/prompts.ts';
import { deliver } from './deliver.ts';
import { type GuardPorts, guardPorts } from './guard-ports.ts';

const minute = 60_000;
/** How long a start takes is measured by it (test/bench). */
const decidedMark = 'guard-decided';

/**
 * One look of the guard: judge, write what is told for the first time, show it, note that it was shown, set the alarm.
 * It may be cut off anywhere, and be asked for at any time: looks wait for each other, and one made twice tells nothing
 * twice. `isFreshStart`: the browser or the extension has just started, and has lost its notifications.
 */
export function lookAnew(
  db: SecondCallDatabase,
  { isFreshStart = false }: { isFreshStart?: boolean } = {},
  ports: GuardPorts = guardPorts,
): Promise<void> {
  // One that has not begun will see whatever was written until then: it does for everybody who asks meanwhile.
  if (waiting && !isFreshStart) return waiting;
  let hasBegun = false;
  const asked = navigator.locks.request('guard', () => {
    hasBegun = true;
    waiting = undefined;
    return look(db, isFreshStart, ports);
  });
  if (!hasBegun) waiting = asked;
  return asked;
}

let waiting: Promise<void> | undefined;

async function look(db: SecondCallDatabase, isFreshStart: boolean, ports: GuardPorts): Promise<void> {
  const now = ports.now();
  // Whoever kills the worker below: a minute later it looks again.
  await ports.wakeAt(now + minute);
  const guard = await loadGuard(db, now, ports.timeZone());
  const { world, hasNotifications, changesAt = Infinity } = guard;
  const found = reconcile(now, world, guard.rows);
  performance.clearMarks(decidedMark);
  performance.mark(decidedMark);
  await addPrompts(db, found.rows);
  const looked = { now, world, rows: [...guard.rows, ...found.rows], prompts: found.prompts };
  const digestAt = await deliver(db, looked, { hasNotifications, isFreshStart }, ports);
  const syncAt = Math.max((await ports.nextSyncAt(db)) ?? Infinity, now + minute);
  await ports.wakeOnlyAt(Math.min(found.nextAt, changesAt, digestAt ?? Infinity, syncAt));
  // It only saves the next look time: on a full disk that one reads row by row, and this one is done all the same.
  await copyMeetings(db).catch(() => undefined);
}
