/** What can be wrong with the store itself; each is a designed state of the panel. */
export type StorageProblem = 'disk_full' | 'upgrade_blocked' | 'newer_data' | 'unavailable';

/** Names of DOM and Dexie errors. Dexie hides the cause in `inner`; a full disk may come as an AbortError. */
const problemOf: Record<string, StorageProblem> = {
  QuotaExceededError: 'disk_full',
  VersionError: 'newer_data',
  DatabaseClosedError: 'upgrade_blocked',
  UnknownError: 'unavailable',
  OpenFailedError: 'unavailable',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  AbortError: 'unavailable',
};

/** Which storage problem an error stands for, looking through the errors that wrap it; null for any other error. */
export function storageProblem(error: unknown): StorageProblem | null {
  let found: StorageProblem | null = null;
  let current = error;
  for (let depth = 0; depth < 5 && isErrorLike(current); depth += 1) {
    found = (current.name === undefined ? undefined : problemOf[current.name]) ?? found;
    current = current.inner ?? current.cause;
  }
  return found;
}

function isErrorLike(value: unknown): value is { name?: string; inner?: unknown; cause?: unknown } {
  return typeof value === 'object' && value !== null;
}

export type StorageHealth = { isPersisted: boolean; usedBytes?: number; quotaBytes?: number };

/** Asks the browser not to clear the data when the disk runs low, and says how much room there is. */
export async function keepStorage(manager: StorageManager | undefined): Promise<StorageHealth> {
  // Not named `storage`: WXT takes that word for its own storage library, and bundles it, even with imports off.
  if (manager?.persist === undefined) return { isPersisted: false };
  const isPersisted = (await manager.persisted()) || (await manager.persist());
  const { usage, quota } = await manager.estimate();
  return { isPersisted, usedBytes: usage, quotaBytes: quota };
}
