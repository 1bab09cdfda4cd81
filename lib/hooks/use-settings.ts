import { useLiveQuery } from 'dexie-react-hooks';
import type { Settings } from '../core/model/settings.ts';
import { getSettings, saveSettings } from '../db/repos/settings.ts';
import { useDatabase } from './database-context.ts';

/** The settings, and how to change some of them; undefined until they are read. */
export function useSettings(): {
  settings: Settings | undefined;
  save: (
    changes: Partial<Pick<Settings, 'self' | 'playbook' | 'welcomedAt' | 'hasLetterKeys'>>,
  ) => Promise<Settings>;
} {
  const db = useDatabase();
  const settings = useLiveQuery(() => getSettings(db), [db]);
  return { settings, save: (changes) => saveSettings(db, changes) };
}
