import type { BuyerTalk } from '../debrief/buyer-talk.ts';
import { lastHeldTalk } from '../debrief/debriefed-talks.ts';

/** What the talks of a deal changed for the buyer (R19). */
export type LastChange = {
  /** The last talk that was held. */
  talk: BuyerTalk;
  /** The last one of which the rep said what it changed; `talk` itself, or an earlier one. */
  told?: BuyerTalk | undefined;
  /** Nothing changed, or nobody asked: however good it felt. */
  isFragile: boolean;
};

/** Of talks in any order, and of any of the deal's people; undefined where none was held. */
export function lastChange(talks: readonly BuyerTalk[], now: number): LastChange | undefined {
  const talk = lastHeldTalk(talks, now);
  if (!talk) return undefined;
  const told = lastHeldTalk(
    talks.filter(({ buyerChange }) => buyerChange !== undefined),
    now,
  );
  const change = talk.buyerChange?.kind;
  return { talk, told, isFragile: change === undefined || change === 'nothing' };
}
