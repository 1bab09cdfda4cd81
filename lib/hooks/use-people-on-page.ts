import { useLiveQuery } from 'dexie-react-hooks';
import type { PagePerson, PageSnapshot } from '../core/contract/read.ts';
import type { Match } from '../core/matching/match-people.ts';
import type { Contact, Settings } from '../core/model/entities.ts';
import { addContactFromPage, findPeople } from '../db/find-people.ts';
import { useDatabase } from './database-context.ts';

type PeopleOnPage = Match & { add: (person: PagePerson) => Promise<Contact> };

/**
 * Whom the page is about; undefined while nothing was read. While a changed page is looked up (a few milliseconds) the
 * last answer stays: a mail page reports again with every key in a draft, and the notes must not lose the cursor.
 */
export function usePeopleOnPage(
  snapshot: PageSnapshot | undefined,
  { self }: Settings,
): PeopleOnPage | undefined {
  const db = useDatabase();
  const match = useLiveQuery(
    // Async, so that what is thrown at once reaches the error boundary too.
    async () => (snapshot ? findPeople(db, snapshot, self) : undefined),
    [db, snapshot, self],
  );
  if (!snapshot || !match) return undefined;
  return { ...match, add: (person) => addContactFromPage(db, person, snapshot) };
}
