import type { Contact } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import { isSameName } from '../core/matching/is-same-name.ts';
import { normalizeEmail } from '../core/model/email-address.ts';
import { nameFromEmail } from '../core/matching/name-from-email.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { getRow, liveRows, newId } from './row-store.ts';
import { type Undo, writeRows } from './undo.ts';

const mostKeys = 50;

const added = (list: string[] | undefined, key: string): string[] =>
  [...(list ?? []).filter((one) => one !== key), key].slice(-mostKeys);

const removed = (list: string[] | undefined, key: string): string[] | undefined => {
  const rest = (list ?? []).filter((one) => one !== key);
  return rest.length > 0 ? rest : undefined;
};

/** An address that is somebody else's becomes a contact of its own; the notes stay where they are. */
export const splitOffEmail = (db: SecondCallDatabase, id: ContactId, email: string): Promise<Undo> =>
  changeContact(db, id, async ({ emails, accountId }, put) => {
    if (!emails.includes(email)) return undefined;
    await put({ name: nameFromEmail(email), emails: [email], accountId });
    return { emails: emails.filter((one) => one !== email) };
  });

/**
 * A CRM's record that is somebody else's is taken off this contact, and never linked to it again by an address; its page
 * then offers to add whom it shows.
 */
export const splitOffRecord = (db: SecondCallDatabase, id: ContactId, key: string): Promise<Undo> =>
  changeContact(db, id, async ({ crmKeys, notCrmKeys }) => ({
    crmKeys: removed(crmKeys, key),
    notCrmKeys: added(notCrmKeys, key),
  }));

type Shown = { key: string; email?: string | undefined; name?: string | undefined };

/** The rep's word that a record is this contact's: its key, its address unless somebody else has that, and its name. */
export const linkRecord = (db: SecondCallDatabase, id: ContactId, shown: Shown): Promise<Undo> =>
  changeContact(db, id, async ({ crmKeys, notCrmKeys, emails, name }) => {
    const email = normalizeEmail(shown.email ?? '');
    const holders = await liveRows(tableOf(db, 'contacts').where('emails').equals(email));
    // Linked before and called otherwise now: the rep says that it is a new name.
    const isRenamed = !!shown.name && crmKeys?.includes(shown.key) && !isSameName(name, shown.name);
    return {
      crmKeys: added(crmKeys, shown.key),
      notCrmKeys: removed(notCrmKeys, shown.key),
      ...(email !== '' && holders.length === 0 && { emails: [...emails, email].slice(0, mostKeys) }),
      ...(isRenamed && { name: shown.name }),
    };
  });

type Change = (
  contact: Contact,
  add: (fresh: Partial<Contact>) => Promise<unknown>,
) => Promise<Partial<Contact> | undefined>;

const changeContact = (db: SecondCallDatabase, id: ContactId, change: Change): Promise<Undo> =>
  writeRows(db, ['contacts'], async (put) => {
    const contact = await getRow(db, 'contacts', id);
    const patch = contact && (await change(contact, (fresh) => put('contacts', newId(db), fresh)));
    if (patch) await put('contacts', id, patch);
  });
