import { createContext, use } from 'react';
import type { SecondCallDatabase } from '../db/database.ts';

/** The open database of this page; the entrypoint provides it. */
export const DatabaseContext = createContext<SecondCallDatabase | null>(null);

export function useDatabase(): SecondCallDatabase {
  const db = use(DatabaseContext);
  if (!db) throw new Error('A DatabaseContext is missing above this component.');
  return db;
}
