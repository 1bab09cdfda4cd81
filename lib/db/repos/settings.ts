import { clockAt } from '../../core/model/clock.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { SecondCallDatabase } from '../database.ts';
import { getRow, saveRow, type Draft } from '../row-store.ts';

/** What holds until the rep sets something; the first run is not through (`welcomedAt` null). */
const untouched: Settings = {
  id: 'settings',
  ownerId: 'local',
  createdAt: 0,
  updatedAt: 0,
  clock: clockAt(0),
  deletedAt: null,
  self: { emails: [], domains: [] },
  playbook: 'consultative',
  welcomedAt: null,
};

export async function getSettings(db: SecondCallDatabase): Promise<Settings> {
  return (await getRow(db, 'settings', 'settings')) ?? untouched;
}

/** Changes the given fields; `self` is replaced as a whole. */
export const saveSettings = (
  db: SecondCallDatabase,
  changes: Omit<Draft<'settings'>, 'id'>,
): Promise<Settings> => saveRow(db, 'settings', { ...changes, id: 'settings' });
