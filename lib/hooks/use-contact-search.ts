import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '../core/model/entities.ts';
import { listContacts } from '../db/repos/contacts.ts';
import { searchContacts } from '../db/search-contacts.ts';
import { useDatabase } from './database-context.ts';

const shown = 20;

/** Contacts whose name or address begins like the text; the last changed ones while nothing is typed. */
export function useContactSearch(text: string): Contact[] {
  const db = useDatabase();
  const found = useLiveQuery(
    () => (text.trim() === '' ? listContacts(db, shown) : searchContacts(db, text, shown)),
    [db, text],
  );
  return found ?? [];
}
