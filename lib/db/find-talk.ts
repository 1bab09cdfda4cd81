import type { DebriefMeeting } from '../core/debrief/debrief.ts';
import type { Conversation } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { getRow, liveRows } from './row-store.ts';

/** Notes are typed, and calls begun, some time before and after the calendar says. */
const slack = 2 * 3_600_000;

const isTalk = ({ kind }: Conversation): boolean => kind === 'call' || kind === 'meeting';

/** The stored talk that a meeting was: the one that says so, else the one with these people nearest to its start. */
export async function findTalk(
  db: SecondCallDatabase,
  { key, conversationId, startsAt, endsAt }: DebriefMeeting,
  contactIds: readonly ContactId[],
): Promise<Conversation | undefined> {
  const known = conversationId && (await getRow(db, 'conversations', conversationId));
  if (known) return known;
  const table = tableOf(db, 'conversations');
  const found = await Promise.all(contactIds.map((id) => liveRows(table.where('contactIds').equals(id))));
  const talks = found.flat().filter(isTalk);
  const named = talks.find(({ meetingKey }) => key !== undefined && meetingKey === key);
  if (named) return named;
  return talks
    .filter(
      ({ meetingKey, at }) => meetingKey === undefined && at >= startsAt - slack && at <= endsAt + slack,
    )
    .toSorted((a, b) => Math.abs(a.at - startsAt) - Math.abs(b.at - startsAt))[0];
}
