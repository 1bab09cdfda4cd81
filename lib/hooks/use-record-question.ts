import type { PageSnapshot } from '../core/contract/read.ts';
import { pageRecordOf } from '../core/crm/page-record-of.ts';
import type { Contact } from '../core/model/entities.ts';
import { mergeContacts } from '../db/merge-contacts.ts';
import { linkRecord, splitOffRecord } from '../db/split-off.ts';
import { useDatabase } from './database-context.ts';

/** The rep's word on whose record is open. */
export function useRecordQuestion(snapshot: PageSnapshot, origin: string | undefined) {
  const db = useDatabase();
  const key = pageRecordOf(snapshot, origin)?.key;
  const { email, name } = snapshot.contact ?? {};
  return {
    /** It is this contact's: linked from now on, with the address that the page gives. */
    link: ({ id }: Contact) => linkRecord(db, id, { key: key ?? '', email, name }),
    /** It is somebody else's: not asked again for this record. */
    refuse: ({ id }: Contact) => splitOffRecord(db, id, key ?? ''),
    /** The contact that stands longer is kept. */
    join: (one: Contact, other: Contact) =>
      one.createdAt <= other.createdAt
        ? mergeContacts(db, one.id, other.id)
        : mergeContacts(db, other.id, one.id),
  };
}
