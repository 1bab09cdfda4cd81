import type { Conversation } from '../model/entities.ts';

const week = 7 * 86_400_000;

const isTalk = ({ kind }: Conversation): boolean => kind === 'call' || kind === 'meeting';
const isOver = ({ at, minutes = 0 }: Conversation, now: number): boolean => at + minutes * 60_000 <= now;

/** The last talk that is over, of a contact's conversations in any order. */
export const lastTalk = (conversations: readonly Conversation[], now: number): Conversation | undefined =>
  conversations.filter((one) => isTalk(one) && isOver(one, now)).toSorted((a, b) => b.at - a.at)[0];

/** The last talk, where nobody has said how it went or what it changed (R19) and it is no more than a week ago. */
export function talkToDebrief(conversations: readonly Conversation[], now: number): Conversation | undefined {
  const talk = lastTalk(conversations, now);
  if (talk === undefined || now - talk.at > week) return undefined;
  const isTold = talk.outcome !== undefined && (talk.outcome !== 'held' || talk.buyerChange !== undefined);
  return isTold ? undefined : talk;
}

/** The last held talk, where it changed nothing for the buyer: the deal is fragile, however good it felt (R19). */
export function fragileSince(conversations: readonly Conversation[], now: number): Conversation | undefined {
  const held = conversations.filter(({ outcome = 'held' }) => outcome === 'held');
  const talk = lastTalk(held, now);
  return talk?.buyerChange?.kind === 'nothing' ? talk : undefined;
}
