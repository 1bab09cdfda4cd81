import { useLiveQuery } from 'dexie-react-hooks';
import type { PagePerson, PageSnapshot } from '../core/contract/read.ts';
import type { Match } from '../core/matching/match-people.ts';
import type { Contact, Settings } from '../core/model/entities.ts';
import { addContactFromPage, findPeople } from '../db/find-people.ts';
import { useDatabase } from './database-context.ts';

type PeopleOnPage = Match & { add: (person: PagePerson) => Promise<Contact> };

/** Whom the page is about; undefined while nothing was read, or while it is looked up. */
export function usePeopleOnPage(
  snapshot: PageSnapshot | undefined,
  { self }: Settings,
): PeopleOnPage | undefined {
  const db = useDatabase();
  const found = useLiveQuery(
    async () => (snapshot ? { snapshot, match: await findPeople(db, snapshot, self) } : undefined),
    [db, snapshot, self],
  );
  // The last answer stays while the next one is looked up: never that of another page.
  if (!snapshot || found?.snapshot !== snapshot) return undefined;
  return { ...found.match, add: (person) => addContactFromPage(db, person, snapshot) };
}
