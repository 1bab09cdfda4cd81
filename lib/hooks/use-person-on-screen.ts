import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { PagePerson, PageSnapshot } from '../core/contract/read.ts';
import type { Match } from '../core/matching/match-people.ts';
import type { Contact } from '../core/model/entities.ts';
import type { Settings } from '../core/model/settings.ts';
import { type Brief, loadBrief } from '../db/brief.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { findPeople } from '../db/find-people.ts';
import type { WhoOnPage } from '../db/who-on-page.ts';
import { tellShown } from './calm.ts';
import { useDatabase } from './database-context.ts';
import { ownTimeZone } from './own-time-zone.ts';
import { prepareSuggestion } from './suggestion-of.ts';
import { useWhoOnPage } from './use-who-on-page.ts';

export type { Brief } from '../db/brief.ts';
export type { PageGroup } from '../db/who-on-page.ts';

/** Whom the page names, and how to add one of them. */
export type PeopleOnPage = Match & { add: (person: PagePerson) => Promise<Contact> };

type OnScreen = {
  /** Whom the page names; undefined while nothing was read. */
  page?: PeopleOnPage | undefined;
  contact?: Contact | undefined;
  /** On the page of a deal or a company. */
  onPage?: WhoOnPage | undefined;
  /** Undefined while it is read or where nobody is shown, null where the contact is gone. */
  brief?: Brief | null | undefined;
};

/** What changes while somebody writes, and names nobody. */
const ofWriting = new Set(['text', 'subject', 'isFocused']);

/** A page without the words in it: a mail page reports again with every key in a draft, and its people stay the same. */
const peopleKey = (snapshot: PageSnapshot): string =>
  JSON.stringify(snapshot, (key, value: unknown) => (ofWriting.has(key) ? undefined : value));

/** The snapshot as it was while nothing but its words has changed. */
function useSamePeople(snapshot: PageSnapshot | undefined): PageSnapshot | undefined {
  const [held, setHeld] = useState(snapshot);
  const isSame =
    held === snapshot ||
    (held !== undefined && snapshot !== undefined && peopleKey(held) === peopleKey(snapshot));
  if (!isSame) setHeld(snapshot);
  return isSame ? held : snapshot;
}

/** Whoever is added from a deal's page is one of that deal's people. */
async function addPerson(
  db: SecondCallDatabase,
  person: PagePerson,
  page: PageSnapshot,
  origin: string | undefined,
): Promise<Contact> {
  // Loaded with the click: the panel starts without.
  const { addContactFromPage } = await import('../db/add-contact-from-page.ts');
  const contact = await addContactFromPage(db, person, page, origin);
  if (page.page === 'deal' && page.record) {
    const { rememberDeal } = await import('../db/crm-links.ts');
    // A page without a deal's name has nothing to remember yet; the person is there all the same.
    await rememberDeal(db, page, origin).catch(() => undefined);
  }
  return contact;
}

/**
 * Who is on screen, or was picked by hand, and all that is stored of them: looked up in one go, so that the lines stand
 * there with the name, and kept fresh with what is written and with every `minute`. The last answer stays while the
 * next one is read (a few milliseconds), so that the notes do not lose the cursor; never that of another person.
 */
export function usePersonOnScreen(
  context: { snapshot?: PageSnapshot; origin?: string } | null | undefined,
  chosen: Contact | undefined,
  { self }: Settings,
  minute: number,
): OnScreen {
  const db = useDatabase();
  const page = useSamePeople(context?.snapshot);
  const origin = context?.origin;
  const chosenId = chosen?.id;
  const look = useWhoOnPage(page);
  const answer = useLiveQuery(async () => {
    // The time of the reading itself: a call that began since the last minute must not count as one ahead.
    const options = { now: Date.now(), timeZone: ownTimeZone() };
    if (look === undefined) return undefined;
    const match = page && (await findPeople(db, page, self, origin));
    const onPage = match && (await look?.(db, page, match, { origin, now: options.now }));
    const shown = match?.contact ?? onPage?.group?.last;
    const contactId = chosenId ?? shown?.id;
    const dealId = page?.page === 'deal' ? (onPage?.deal?.id ?? null) : undefined;
    const brief = contactId && (await loadBrief(db, contactId, { ...options, dealId }));
    // Without the rules the lines are missing, not the notes.
    if (brief) await prepareSuggestion(brief).catch(() => undefined);
    else tellShown(false);
    return { match, onPage, shown, contactId, brief: contactId && brief };
  }, [db, page, origin, self, chosenId, minute, look]);
  const match = page && answer?.match;
  const contact = chosen ?? (match && answer.shown);
  return {
    page: match && { ...match, add: (person) => addPerson(db, person, page, origin) },
    contact,
    onPage: match && answer.onPage,
    brief: contact && answer?.contactId === contact.id ? answer.brief || null : undefined,
  };
}
