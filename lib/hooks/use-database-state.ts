import { useEffect, useState } from 'react';
import type { DatabaseState } from '../db/database.ts';
import { useDatabase } from './database-context.ts';

const sentences: Record<DatabaseState, string | null> = {
  open: null,
  upgrade_blocked: 'Another window holds an older version of Second Call. Close it, and this panel goes on.',
  old_code: 'Second Call was updated or its data replaced in another window. Reload to go on.',
};

/** One sentence while the store cannot be used, else null. */
export function useDatabaseState(): string | null {
  const db = useDatabase();
  const [state, setState] = useState<DatabaseState>(db.state);
  useEffect(() => db.watchState(setState), [db]);
  return sentences[state];
}
