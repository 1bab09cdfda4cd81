import type { Contact, Conversation, Note } from '../core/model/entities.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { openDealOf } from './open-deal-of.ts';
import { liveRows, newId } from './row-store.ts';
import { type Undo, writeRows } from './undo.ts';

/** A mail, or some words of it, that the rep wants to keep; `at` in epoch ms. */
export type KeptMail = {
  text: string;
  at: number;
  direction?: 'in' | 'out' | undefined;
  messageId?: string | undefined;
};

type Whom = Pick<Contact, 'id' | 'accountId'>;

/** A conversation with its notes. */
type Told = { talk: Conversation; notes: Note[] };

/** The conversation that a mail was kept as before, with what was kept of it. */
async function findTold(
  db: SecondCallDatabase,
  { id }: Whom,
  { messageId }: KeptMail,
): Promise<Told | undefined> {
  if (messageId === undefined) return undefined;
  const talks = await liveRows(tableOf(db, 'conversations').where('contactIds').equals(id));
  const talk = talks.find((one) => one.messageId === messageId);
  if (!talk) return undefined;
  return { talk, notes: await liveRows(tableOf(db, 'notes').where('conversationId').equals(talk.id)) };
}

/**
 * Keeps mails as notes, each with the conversation that it was, in one transaction; what of a mail is kept already is not kept
 * twice. `kept` is how many were written; the undo takes them out.
 */
export async function saveKeptMails(
  db: SecondCallDatabase,
  contact: Whom,
  subject: string,
  mails: readonly KeptMail[],
): Promise<{ kept: number; undo: Undo }> {
  let kept = 0;
  const { id: contactId, accountId } = contact;
  const undo = await writeRows(db, ['conversations', 'notes', 'deals'], async (put) => {
    const dealId = await openDealOf(db, contactId);
    for (const mail of mails) {
      const { text, at, direction, messageId } = mail;
      const told = await findTold(db, contact, mail);
      if (told?.notes.some((note) => note.text.includes(text))) continue;
      const about = { contactIds: [contactId], accountId, dealId, title: subject || undefined };
      const { id: conversationId } =
        told?.talk ??
        (await put('conversations', newId(db), { ...about, kind: 'email', at, direction, messageId }));
      await put('notes', newId(db), {
        text,
        source: 'email',
        at,
        contactId,
        accountId,
        dealId,
        conversationId,
      });
      kept += 1;
    }
  });
  return { kept, undo };
}
