import { clockAt } from '../../core/model/clock.ts';
import { normalizeEmail } from '../../core/model/email-address.ts';
import type { Settings } from '../../core/model/settings.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { getRow, saveRow, type Draft } from '../row-store.ts';
import type { Undo } from '../undo.ts';

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

/**
 * Changes settings by what is stored at that moment, so that two clicks in a row, or two windows, do not undo each other.
 * The undo puts back exactly what was there, and leaves alone what was changed since.
 */
export async function changeSettings(
  db: SecondCallDatabase,
  change: (stored: Settings) => Omit<Draft<'settings'>, 'id'>,
): Promise<Undo> {
  return db.transaction('rw', tableOf(db, 'settings'), async () => {
    const before = await getSettings(db);
    const changes = change(before);
    const after = await saveSettings(db, changes);
    const earlier = Object.fromEntries(
      Object.keys(changes).map((field) => [field, before[field as keyof Settings]]),
    );
    return async () => {
      await db.transaction('rw', tableOf(db, 'settings'), async () => {
        if ((await getSettings(db)).clock === after.clock) await saveSettings(db, earlier);
      });
    };
  });
}

/** Takes an address for one of the rep's own, where it is not known as such yet; she may take it out again in Options. */
export async function addOwnAddress(db: SecondCallDatabase, address: string): Promise<void> {
  await db.transaction('rw', tableOf(db, 'settings'), async () => {
    const { self } = await getSettings(db);
    const email = normalizeEmail(address);
    if (self.emails.includes(email)) return;
    await saveSettings(db, { self: { ...self, emails: [...self.emails, email] } });
  });
}
