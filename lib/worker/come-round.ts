import type { CalendarId } from '../core/model/ids.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { keepAwake } from '../platform/keep-awake.ts';
import type { Trigger } from './due-at.ts';
import { lookAnew } from './look-anew.ts';
import { syncCalendars } from './sync-calendars.ts';
import { workerPorts } from './worker-ports.ts';

/** The guard waits so long for a calendar that does not answer, and then judges by what is known. */
const patienceMs = 8_000;

type Round = { trigger: Trigger; calendarId?: CalendarId | undefined; isFreshStart?: boolean };

/** One round of the worker: first the calendars that are due are asked, since the guard judges by them; then it looks. */
export async function comeRound(
  db: SecondCallDatabase,
  { trigger, calendarId, isFreshStart = false }: Round,
): Promise<void> {
  let isSynced = false;
  const synced = keepAwake(() => syncCalendars(db, workerPorts(db), { trigger, calendarId })).then(
    () => (isSynced = true),
    () => (isSynced = true),
  );
  await Promise.race([synced, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  const isLate = !isSynced;
  // A look that failed left an alarm behind, and is made again within a minute.
  await lookAnew(db, { isFreshStart }).catch(() => undefined);
  if (!isLate) return;
  await synced;
  await lookAnew(db).catch(() => undefined);
}
