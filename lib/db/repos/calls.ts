import { isCallOn } from '../../core/guard/stored-talks.ts';
import type { Conversation } from '../../core/model/entities.ts';
import type { ContactId } from '../../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { getRow, liveRows, newId } from '../row-store.ts';
import { changeRows, type Undo, writeRows } from '../undo.ts';

const minute = 60_000;
const recent = 12 * 60 * minute;
/** Notes that were begun so long before the call was started were made for it. */
const prepared = 30 * minute;

/** The call that the rep started and has not ended, with anybody or with this contact; a forgotten one is over. */
export async function findCallOn(
  db: SecondCallDatabase,
  now: number,
  contactId?: ContactId,
): Promise<Conversation | undefined> {
  // Without an upper end, so that whoever watches is told of a call that is started later.
  const started = await liveRows(
    tableOf(db, 'conversations')
      .where('at')
      .aboveOrEqual(now - recent),
  );
  return started
    .filter((call) => isCallOn(call, now) && (contactId === undefined || call.contactIds.includes(contactId)))
    .at(-1);
}

/** The talk that a note is being written of, where that was begun just now. */
async function talkOfOpenNote(
  db: SecondCallDatabase,
  contactId: ContactId,
  now: number,
): Promise<Conversation | undefined> {
  const open = await liveRows(
    tableOf(db, 'notes').where('[contactId+openUntil]').between([contactId, now], [contactId, Infinity]),
  );
  const id = open.find(({ at }) => now - at < prepared)?.conversationId;
  const talk = id && (await getRow(db, 'conversations', id));
  return talk && talk.kind === 'call' && talk.minutes === undefined && talk.outcome === undefined
    ? talk
    : undefined;
}

/** Starts a call with somebody; notes typed from now on belong to it, and those begun a moment ago. */
export const startCall = (db: SecondCallDatabase, contactId: ContactId): Promise<Undo> => {
  const now = db.surroundings.now();
  return writeRows(db, ['conversations', 'notes'], async (put) => {
    const talk = await talkOfOpenNote(db, contactId, now);
    const content = { kind: 'call', at: now, contactIds: [contactId], isOn: true };
    await put('conversations', talk?.id ?? newId(db), content);
  });
};

/** Ends a call: from now on it has its minutes, one at least. */
export const endCall = (db: SecondCallDatabase, { id, at }: Conversation): Promise<Undo> => {
  const minutes = Math.max(1, Math.round((db.surroundings.now() - at) / minute));
  return changeRows(db, [{ table: 'conversations', id, patch: { minutes, isOn: undefined } }]);
};
