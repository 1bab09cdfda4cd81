import { useEffect, useState } from 'react';
import {
  applyImport,
  deleteEverything,
  exportBackup,
  type ImportMode,
  type ImportPlan,
  planImport,
} from '../db/backup.ts';
import { keepStorage, type StorageHealth } from '../db/storage-health.ts';
import type { Undo } from '../db/undo.ts';
import { forgetEveryGoogle } from '../platform/identity.ts';
import { sendToWorker } from '../platform/messages.ts';
import { clearRequests } from '../platform/request-log.ts';
import { useDatabase } from './database-context.ts';

export type { ImportMode, ImportPlan } from '../db/backup.ts';

/** Calendars that came, went or came back are asked anew. */
async function syncAfter(change: Promise<Undo>): Promise<Undo> {
  const undo = await change;
  const sync = () => void sendToWorker('calendar:sync', {});
  sync();
  return () => undo().then(sync);
}

/** The backup in and out, and everything deleted, sign-ins and the log of requests too; each change gives an undo. */
export function useBackup() {
  const db = useDatabase();
  return {
    exportText: async (options: { withSecrets: boolean }) =>
      JSON.stringify(await exportBackup(db, options), null, 1),
    plan: (text: string) => planImport(db, text),
    apply: (plan: ImportPlan, mode: ImportMode, onShare: (share: number) => void) =>
      syncAfter(applyImport(db, plan, mode, onShare)),
    deleteEverything: async () => {
      await Promise.all([forgetEveryGoogle(), clearRequests()]);
      return syncAfter(deleteEverything(db));
    },
  };
}

/** Whether the browser has promised to keep the data; asked for once per page. */
export function useStorageHealth(): StorageHealth | undefined {
  const [health, setHealth] = useState<StorageHealth>();
  useEffect(() => {
    keepStorage(navigator.storage).then(setHealth, () => setHealth({ isPersisted: false }));
  }, []);
  return health;
}
