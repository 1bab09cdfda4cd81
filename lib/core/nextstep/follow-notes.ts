import { isQuestion, type Piece, says } from './piece.ts';
import { readSlots } from './read-slots.ts';
import { isCompatible, isFull, type Slot, whenOf } from './slot.ts';
import { choose, complete, isRecent, makeDeal, makeOffer, type Talk, undo } from './talk-state.ts';

/** Of two meetings that both stand, the next step is the one that comes first. */
function isSooner(talk: Talk, slot: Slot): boolean {
  const [old, fresh] = [whenOf(talk.deal?.slot ?? {}, talk.clock), whenOf(slot, talk.clock)];
  return old === undefined || fresh === undefined || fresh.from.slice(0, 16) <= old.from.slice(0, 16);
}

function takeDate(talk: Talk, piece: Piece, slots: readonly Slot[]): void {
  const isBooked = says(piece, 'books') || says(piece, 'accepts') || says(piece, 'moves');
  const isTold = isBooked || says(piece, 'expects');
  if (!isTold && says(piece, 'softNote')) return;
  const slot = complete(talk, piece, slots.at(-1)!);
  const isMeant =
    isBooked ||
    piece.isLabelled ||
    isFull(slot) ||
    says(piece, 'meets') ||
    says(piece, 'leans') ||
    talk.offer !== undefined;
  if (!isMeant || (says(piece, 'delivers') && !isBooked)) return;
  if (says(piece, 'unconfirmed') || says(piece, 'hedges') || isQuestion(piece) || slots.length > 1) {
    makeOffer(talk, piece, slots);
    return;
  }
  const isChange = says(piece, 'moves') || says(piece, 'corrects') || talk.deal?.isHedged === true;
  if (isChange || isSooner(talk, slot)) makeDeal(talk, piece, { slot, isBooked, isHedged: false });
}

/** "she said yes", "not accepted yet": about the date in the statement before. */
function takeAnswer(talk: Talk, piece: Piece): void {
  const { deal, offer } = talk;
  const isOpen = says(piece, 'unconfirmed') || says(piece, 'defers');
  if (isOpen) {
    if (deal !== undefined && isRecent(talk, deal.round, 1)) deal.isHedged = true;
    return;
  }
  if (says(piece, 'refuses')) {
    if (offer !== undefined) talk.offer = undefined;
    else if (deal !== undefined && isRecent(talk, deal.round, 1)) undo(talk, piece);
    return;
  }
  if (says(piece, 'moves') && deal !== undefined) deal.isHedged = true;
  if (!says(piece, 'accepts') && !says(piece, 'books')) return;
  if (offer !== undefined && isRecent(talk, offer.round, 1)) {
    const slot = choose(offer.options, piece, []);
    if (slot?.day !== undefined)
      makeDeal(talk, piece, { slot, isBooked: says(piece, 'books'), isHedged: says(piece, 'hedges') });
  } else if (deal !== undefined && isRecent(talk, deal.round, 1)) deal.isBooked ||= says(piece, 'books');
  else if (deal === undefined && says(piece, 'books') && !says(piece, 'nothing') && !isQuestion(piece))
    makeDeal(talk, piece, { slot: {}, isBooked: true, isHedged: true });
}

/** One statement of a rep's notes: it tells what was agreed, nobody answers. */
export function followNotes(talk: Talk, piece: Piece): void {
  talk.round = piece.round;
  if (says(piece, 'elsewhere') || says(piece, 'imagines')) return;
  if (says(piece, 'cancels')) {
    undo(talk, piece);
    return;
  }
  const { slots, refused } = readSlots(piece, talk.clock, talk.offer !== undefined);
  const isOff = ({ slot }: { slot: Slot }): boolean => refused.some((other) => isCompatible(slot, other));
  if (talk.deal !== undefined && isOff(talk.deal)) undo(talk, piece);
  if (slots.length > 0) takeDate(talk, piece, slots);
  else takeAnswer(talk, piece);
}
