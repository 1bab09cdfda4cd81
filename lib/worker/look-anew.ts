import { reconcile } from '../core/guard/reconcile.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { loadGuard } from '../db/guard-world.ts';
import { addPrompts } from '../db/repos/prompts.ts';
import { deliver } from './deliver.ts';
import { type GuardPorts, guardPorts } from './guard-ports.ts';

const minute = 60_000;

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
  return navigator.locks.request('guard', () => look(db, isFreshStart, ports));
}

async function look(db: SecondCallDatabase, isFreshStart: boolean, ports: GuardPorts): Promise<void> {
  const now = ports.now();
  // Whoever kills the worker below: a minute later it looks again.
  await ports.wakeAt(now + minute);
  const guard = await loadGuard(db, now, ports.timeZone());
  const { world, hasNotifications, callEndsAt = Infinity } = guard;
  const found = reconcile(now, world, guard.rows);
  await addPrompts(db, found.rows);
  const looked = { now, world, rows: [...guard.rows, ...found.rows], prompts: found.prompts };
  const digestAt = await deliver(db, looked, { hasNotifications, isFreshStart }, ports);
  const syncAt = Math.max((await ports.nextSyncAt(db)) ?? Infinity, now + minute);
  await ports.wakeOnlyAt(Math.min(found.nextAt, callEndsAt, digestAt ?? Infinity, syncAt));
}
