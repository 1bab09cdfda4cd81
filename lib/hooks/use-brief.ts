import { useLiveQuery } from 'dexie-react-hooks';
import type { ContactId } from '../core/model/ids.ts';
import { type Brief, loadBrief } from '../db/brief.ts';
import { useDatabase } from './database-context.ts';
import { prepareSuggestion } from './suggestion-of.ts';

export type { Brief } from '../db/brief.ts';

let zone = { name: '', askedAt: -Infinity };

/** Where the rep is; the buyer's zone stands in the brief. Asked once a minute, since each answer costs a millisecond. */
export function ownTimeZone(): string {
  const at = performance.now();
  if (at - zone.askedAt > 60_000)
    zone = { name: Intl.DateTimeFormat().resolvedOptions().timeZone, askedAt: at };
  return zone.name;
}

/**
 * All that is stored of one contact, kept fresh with what is written and with every `minute`; undefined while it is
 * read or where nobody is asked for, null where there is no such contact.
 */
export function useBrief(contactId: ContactId | undefined, minute: number): Brief | null | undefined {
  const db = useDatabase();
  const answer = useLiveQuery(async () => {
    // The time of the reading itself: a call that began since the last minute must not count as one ahead.
    const options = { now: Date.now(), timeZone: ownTimeZone() };
    if (contactId === undefined) return undefined;
    const brief = await loadBrief(db, contactId, options);
    // Without the rules the lines are missing, not the notes.
    if (brief) await prepareSuggestion(brief).catch(() => undefined);
    return { contactId, brief };
  }, [db, contactId, minute]);
  // The last answer stays while the next one is read: never that of another person.
  return answer && answer.contactId === contactId ? answer.brief : undefined;
}
