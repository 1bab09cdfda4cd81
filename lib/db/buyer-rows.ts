import type { ContactId } from '../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import type { BuyerRows } from './history.ts';
import { fromEnd, liveRows } from './row-store.ts';

/**
 * The newest conversations, notes and touches of one contact, at most `limit` of each. Only this contact's rows are
 * read, by index, so the cost does not grow with the database.
 */
export async function readBuyerRows(
  db: SecondCallDatabase,
  contactId: ContactId,
  limit: number,
): Promise<BuyerRows> {
  const everOfContact = [
    [contactId, -Infinity],
    [contactId, Infinity],
  ] as const;
  const [conversations, ownNotes, touches] = await Promise.all([
    liveRows(tableOf(db, 'conversations').where('contactIds').equals(contactId)),
    liveRows(
      fromEnd(
        tableOf(db, 'notes')
          .where('[contactId+at]')
          .between(...everOfContact),
      ),
      limit,
    ),
    liveRows(
      fromEnd(
        tableOf(db, 'touches')
          .where('[contactId+at]')
          .between(...everOfContact),
      ),
      limit,
    ),
  ]);
  const recent = conversations.sort((a, b) => b.at - a.at).slice(0, limit);
  // Notes of a talk with several people carry only one of them.
  const shared = recent.filter(({ contactIds }) => contactIds.length > 1).map(({ id }) => id);
  const sharedNotes = await liveRows(tableOf(db, 'notes').where('conversationId').anyOf(shared));
  const notes = new Map([...ownNotes, ...sharedNotes].map((note) => [note.id, note]));
  return { conversations: recent, notes: [...notes.values()], touches };
}
