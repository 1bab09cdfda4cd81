import type { BuyerTalk } from './buyer-talk.ts';

const week = 7 * 86_400_000;

const isTalk = ({ kind }: BuyerTalk): boolean => kind === 'call' || kind === 'meeting';
const isOver = ({ at, minutes = 0 }: BuyerTalk, now: number): boolean => at + minutes * 60_000 <= now;
const wasHeld = ({ outcome = 'held' }: BuyerTalk): boolean => outcome === 'held';

/** The last talk that is over, of a contact's talks in any order. */
export const lastTalk = (talks: readonly BuyerTalk[], now: number): BuyerTalk | undefined =>
  talks.filter((one) => isTalk(one) && isOver(one, now)).toSorted((a, b) => b.at - a.at)[0];

/** The last talk that took place, from which the days to the next one are counted. */
export const lastHeldTalk = (talks: readonly BuyerTalk[], now: number): BuyerTalk | undefined =>
  lastTalk(talks.filter(wasHeld), now);

/** The last talk, where nobody has said how it went or what it changed (R19) and it is no more than a week ago. */
export function talkToDebrief(talks: readonly BuyerTalk[], now: number): BuyerTalk | undefined {
  const talk = lastTalk(talks, now);
  if (talk === undefined || now - talk.at > week) return undefined;
  const isTold = talk.outcome !== undefined && (!wasHeld(talk) || talk.buyerChange !== undefined);
  return isTold ? undefined : talk;
}

/** The last held talk, where it changed nothing for the buyer: the deal is fragile, however good it felt (R19). */
export function fragileSince(talks: readonly BuyerTalk[], now: number): BuyerTalk | undefined {
  const talk = lastHeldTalk(talks, now);
  return talk?.buyerChange?.kind === 'nothing' ? talk : undefined;
}
