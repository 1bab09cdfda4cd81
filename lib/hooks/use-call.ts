import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact, Conversation } from '../core/model/entities.ts';
import { endCall, findCallOn, startCall } from '../db/repos/calls.ts';
import { getContact } from '../db/repos/contacts.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';

/** The call that is on, and with whom. */
export type CallOn = { call: Conversation; contact: Contact | undefined };

/** The call that the rep started by hand: null where none is on, undefined until it is read. */
export function useCall(minute: number): {
  on: CallOn | null | undefined;
  start: (contact: Contact) => Promise<Undo>;
  end: (call: Conversation) => Promise<Undo>;
} {
  const db = useDatabase();
  const on = useLiveQuery(async () => {
    const call = await findCallOn(db, Date.now());
    const [contactId] = call?.contactIds ?? [];
    return call ? { call, contact: contactId && (await getContact(db, contactId)) } : null;
  }, [db, minute]);
  return {
    on: on && { call: on.call, contact: on.contact || undefined },
    start: ({ id }) => startCall(db, id),
    end: (call) => endCall(db, call),
  };
}
