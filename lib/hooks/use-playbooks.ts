import { useLiveQuery } from 'dexie-react-hooks';
import { freshName } from '../core/playbook/playbook-label.ts';
import type { OwnPlaybook } from '../core/playbook/playbook-of.ts';
import type { Playbook } from '../core/playbook/playbook-schema.ts';
import { playbookFile, readPlaybookFile } from '../db/playbook-file.ts';
import { countDealsWith, listPlaybooks, removePlaybook, savePlaybook } from '../db/repos/playbooks.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';

/** The rep's own playbooks (undefined while read), and what can be done with them. Each name is there once. */
export function usePlaybooks() {
  const db = useDatabase();
  const own = useLiveQuery(() => listPlaybooks(db), [db]);
  const namesBut = (id: string | undefined) =>
    (own ?? []).filter((row) => row.id !== id).map(({ playbook }) => playbook.name);
  /** Stores a new one, or a changed one under its id. */
  const save = (playbook: Playbook, id?: OwnPlaybook['id']): Promise<OwnPlaybook> =>
    savePlaybook(db, {
      ...(id && { id }),
      playbook: { ...playbook, name: freshName(playbook.name, namesBut(id)) },
    });
  return {
    own,
    save,
    /** Deletes one, and says how many deals named it. */
    remove: async ({ id }: OwnPlaybook): Promise<{ undo: Undo; deals: number }> => {
      const deals = await countDealsWith(db, id);
      return { undo: await removePlaybook(db, id), deals };
    },
    exportText: playbookFile,
    /** Stores the playbook of a file; the sentence says what is wrong with it otherwise. */
    importText: async (text: string): Promise<{ row: OwnPlaybook } | { refusal: string }> => {
      const read = readPlaybookFile(text);
      return read.ok ? { row: await save(read.playbook) } : { refusal: read.message };
    },
  };
}
