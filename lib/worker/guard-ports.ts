import type { SecondCallDatabase } from '../db/database.ts';
import { setBadge } from '../platform/badge.ts';
import { notify, shownNotifications, takeNotification } from '../platform/notify.ts';
import { wakeAt, wakeOnlyAt } from '../platform/wake.ts';
import { nextSyncAt } from './sync-calendars.ts';
import { workerPorts } from './worker-ports.ts';

/** Where the guard meets the browser and the clock, so that a test can stand in for both. */
export const guardPorts = {
  now: (): number => Date.now(),
  timeZone: (): string => Intl.DateTimeFormat().resolvedOptions().timeZone,
  notify,
  shownNotifications,
  takeNotification,
  setBadge,
  wakeAt,
  wakeOnlyAt,
  /** When a calendar is due, which the one alarm has to serve too. */
  nextSyncAt: (db: SecondCallDatabase) => nextSyncAt(db, workerPorts(db)),
};

export type GuardPorts = typeof guardPorts;
