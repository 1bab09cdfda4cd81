import type { ContactId } from '../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import type { BuyerRows } from './history.ts';
import { lastRows, liveRows } from './row-store.ts';

/**
 * The newest conversations, notes and touches of one contact, at most `limit` of each. Only this contact's rows are
 * read, by index, so the cost does not grow with the database.
 */
export async function readBuyerRows(
  db: SecondCallDatabase,
  contactId: ContactId,
  limit: number,
): Promise<BuyerRows> {
  const ever = [
    [contactId, -Infinity],
    [contactId, Infinity],
  ] as const;
  const [conversations, ownNotes, touches] = await Promise.all([
    liveRows(tableOf(db, 'conversations').where('contactIds').equals(contactId)),
    lastRows(
      db,
      'notes',
      tableOf(db, 'notes')
        .where('[contactId+at]')
        .between(...ever),
      limit,
    ),
    lastRows(
      db,
      'touches',
      tableOf(db, 'touches')
        .where('[contactId+at]')
        .between(...ever),
      limit,
    ),
  ]);
  const recent = conversations.sort((a, b) => b.at - a.at).slice(0, limit);
  // Notes of a talk with several people carry only one of them.
  const shared = recent.filter(({ contactIds }) => contactIds.length > 1);
  const sharedNotes = await Promise.all(
    shared.map(({ id }) => liveRows(tableOf(db, 'notes').where('conversationId').equals(id))),
  );
  const notes = new Map([...ownNotes, ...sharedNotes.flat()].map((note) => [note.id, note]));
  return { conversations: recent, notes: [...notes.values()], touches };
}
