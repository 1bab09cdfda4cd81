import { useLiveQuery } from 'dexie-react-hooks';
import type { Settings } from '../core/model/settings.ts';
import { changeSettings, getSettings, saveSettings } from '../db/repos/settings.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';

type Changes = Partial<Pick<Settings, 'self' | 'playbook' | 'welcomedAt' | 'hasLetterKeys' | 'guard'>>;

/** The settings, and how to change some of them; undefined until they are read. */
export function useSettings(): {
  settings: Settings | undefined;
  save: (changes: Changes) => Promise<Settings>;
  /** By what is stored at that moment, with an undo. */
  change: (next: (stored: Settings) => Changes) => Promise<Undo>;
} {
  const db = useDatabase();
  const settings = useLiveQuery(() => getSettings(db), [db]);
  return {
    settings,
    save: (changes) => saveSettings(db, changes),
    change: (next) => changeSettings(db, next),
  };
}
