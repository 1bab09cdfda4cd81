import type { NextStepOutput } from '../contract/next-step.ts';
import type { Piece } from './piece.ts';
import { type Slot, whenOf } from './slot.ts';
import { isRecent, isSettled, type Talk } from './talk-state.ts';

type Weighed = Pick<NextStepOutput, 'status' | 'strength' | 'when'> & { evidence: Piece[] };

const unique = (pieces: readonly (Piece | undefined)[]): Piece[] => [
  ...new Set(pieces.filter((piece) => piece !== undefined)),
];

/** How far an unanswered offer may lie back from the end of the talk. */
const stillOpen = 8;

/** Status and strength as in the product's scale: 1 we will do something, 2 they will by a date, 3 and 4 a meeting. */
export function weigh(talk: Talk, homework: NextStepOutput['homework'], isTwoSided: boolean): Weighed {
  const { deal, offer, clock, soft, undone, nothing } = talk;
  const work = homework.theirs.some(({ due }) => due !== undefined)
    ? 2
    : homework.ours.length > 0 || soft.ours !== undefined
      ? 1
      : 0;
  const at = (slot: Slot | undefined): Pick<Weighed, 'when'> => {
    const when = slot && whenOf(slot, clock);
    return when === undefined ? {} : { when };
  };
  if (deal !== undefined && isSettled(deal, clock) && offer?.isMove !== true) {
    const strength = isTwoSided && deal.slot.time !== undefined ? 4 : 3;
    return { status: 'agreed', strength, ...at(deal.slot), evidence: unique(deal.pieces) };
  }
  if (deal !== undefined) {
    const isDay = !deal.isHedged && deal.slot.day !== undefined && offer?.isMove !== true;
    const slot = offer?.isMove === true ? offer.options[0] : deal.slot;
    return {
      status: 'tentative',
      strength: isDay ? 2 : Math.max(1, work),
      ...at(slot),
      evidence: unique([...deal.pieces, ...(offer?.pieces ?? [])]),
    };
  }
  if (offer !== undefined && (offer.isDeferred || isRecent(talk, offer.round, stillOpen))) {
    const [only, other] = offer.options;
    return {
      status: 'tentative',
      strength: Math.max(1, work),
      ...at(other === undefined ? only : undefined),
      evidence: unique(offer.pieces),
    };
  }
  const softPieces = unique([soft.theirs, soft.ours]);
  const isSoft = softPieces.length > 0 || work > 0;
  const isNothing = nothing !== undefined && softPieces.every((piece) => piece.round <= nothing.round);
  if (isSoft && !isNothing)
    return { status: 'soft', strength: work, evidence: unique([undone, ...softPieces]) };
  return { status: 'none', strength: 0, evidence: unique([undone, nothing]) };
}
