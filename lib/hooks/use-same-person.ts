import { useLiveQuery } from 'dexie-react-hooks';
import { mergedPeople } from '../core/crm/merge-people.ts';
import { crmRecordOf, type CrmRecord } from '../core/model/crm-key.ts';
import { crmSites } from '../core/model/crm-sites.ts';
import type { Contact } from '../core/model/entities.ts';
import type { MergedPerson } from '../core/model/merged-person.ts';
import { likelyTwins } from '../db/likely-twins.ts';
import { mergeContacts, splitContact } from '../db/merge-contacts.ts';
import { splitOffEmail, splitOffRecord } from '../db/split-off.ts';
import { useDatabase } from './database-context.ts';

export type LinkedRecord = { key: string; name: string; detail: string };

const none: Contact[] = [];
/** Only leads are told apart by their type: everything else that is linked to a person is their contact. */
const isLead = ({ app, type }: CrmRecord): boolean =>
  /lead/i.test(type) || (app === 'hubspot' && type === '0-136');

function linkedRecord(key: string): LinkedRecord {
  const record = crmRecordOf(key);
  if (!record) return { key, name: 'Record', detail: key };
  const crm = crmSites.find(({ id }) => id === record.app)?.name ?? record.app;
  return {
    key,
    name: `${crm} ${isLead(record) ? 'lead' : 'contact'}`,
    detail: `${record.portal} · ${record.id}`,
  };
}

/** Of what and of whom a contact is made, who may be the same person, and how to join them and take them apart. */
export function useSamePerson(contact: Contact) {
  const db = useDatabase();
  const likely = useLiveQuery(() => likelyTwins(db, contact), [db, contact]) ?? none;
  return {
    likely,
    records: (contact.crmKeys ?? []).map(linkedRecord),
    people: mergedPeople(contact),
    merge: (other: Contact) => mergeContacts(db, contact.id, other.id),
    split: (person: MergedPerson) => splitContact(db, contact.id, person.id),
    splitOffRecord: (record: LinkedRecord) => splitOffRecord(db, contact.id, record.key),
    splitOffEmail: (email: string) => splitOffEmail(db, contact.id, email),
  };
}
