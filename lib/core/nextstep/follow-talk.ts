import { aroundDates, isQuestion, isShort, type Piece, says } from './piece.ts';
import { type Dated, readSlots } from './read-slots.ts';
import { isCompatible, isFull, joinSlots, type Slot } from './slot.ts';
import {
  choose,
  complete,
  failToBook,
  isSettled,
  isNegotiating,
  isRecent,
  makeDeal,
  makeOffer,
  picksOne,
  seeksTime,
  type Talk,
  turnDown,
  undo,
} from './talk-state.ts';

const fewWords = 2;
/** So many statements after an offer its answer may come: behind that a yes is one to something else. */
const attention = 7;
/** An answer stands at the beginning of what is said. */
const answersFirst = 4;

/** "Tuesday at 2 then": hardly a word beside the date. */
const isBareDate = (piece: Piece): boolean =>
  piece.plain.replaceAll('§', '').trim().split(/\s+/).length <= fewWords;

const isOthers = (talk: Talk, piece: Piece): boolean =>
  talk.offer !== undefined &&
  talk.offer.party !== piece.party &&
  isRecent(talk, talk.offer.round) &&
  piece.index - (talk.offer.pieces.at(-1)?.index ?? 0) <= attention;

/** What was agreed or offered is taken back, or could not be booked. */
function takeBack(talk: Talk, piece: Piece): boolean {
  const { deal, offer } = talk;
  const last = deal?.round ?? offer?.round;
  if (last === undefined) return false;
  const hasJustBooked = deal?.isBooked === true && deal.round === piece.round;
  if (piece.voice !== 'them' && !hasJustBooked && isRecent(talk, last, 3) && says(piece, 'fails')) {
    failToBook(talk, piece);
    return true;
  }
  if (isQuestion(piece) || !says(piece, 'cancels')) return false;
  undo(talk, piece);
  return true;
}

/** Turns down what was offered, or an agreed date that does not suit after all. */
function refuse(talk: Talk, piece: Piece, { refused, slots }: Dated): boolean {
  const { deal, offer } = talk;
  const isOff = (slot: Slot): boolean => refused.some((other) => isCompatible(slot, other));
  if (refused.length > 0) {
    if (deal !== undefined && isOff(deal.slot)) undo(talk, piece);
    if (offer !== undefined) {
      offer.options = offer.options.filter((option) => !isOff(option));
      if (offer.options.length === 0) turnDown(talk, piece);
    }
    return true;
  }
  const isFirm = says(piece, 'refuses') && !says(piece, 'agrees');
  if (!isFirm && !says(piece, 'denies')) return false;
  // "Tuesday at 2? No, sorry." echoes before it turns down.
  if (isOthers(talk, piece) || (offer?.round === piece.round && slots.length === 0)) {
    turnDown(talk, piece);
    return true;
  }
  // "Yes, works. The export doesn't work, though." says nothing of the date.
  const isAfterthought =
    deal?.round === piece.round && deal.pieces.at(-1)?.party === piece.party && !says(piece, 'corrects');
  if (isFirm && deal !== undefined && isRecent(talk, deal.round, 2) && slots.length === 0 && !isAfterthought)
    undo(talk, piece);
  return isFirm;
}

/** In passing people say "today" and "next week" all the time. */
function isMeetable(talk: Talk, piece: Piece, slot: Slot): boolean {
  if (slot.day === undefined && slot.time !== undefined)
    return isNegotiating(talk, piece) || says(aroundDates(piece), 'meets');
  if (slot.time !== undefined || talk.confirming.has(piece.round)) return true;
  if (slot.day === talk.clock.today) return says(piece, 'schedules');
  return slot.day !== undefined || isQuestion(piece) || isShort(piece);
}

/** "Booked", "invite sent", "see you Thursday at 2". */
function book(talk: Talk, piece: Piece, slots: readonly Slot[]): boolean {
  const said = slots[0];
  const near = aroundDates(piece);
  const isBooked = says(near, 'books');
  if (isQuestion(piece) || talk.confirming.has(piece.round)) return false;
  if (!isBooked && !says(near, 'expects')) return false;
  const known = talk.offer?.options.length === 1 ? talk.offer.options[0] : talk.deal?.slot;
  const last = (talk.offer ?? talk.deal)?.pieces.at(-1)?.index ?? Number.NEGATIVE_INFINITY;
  const isKnown = isRecent(talk, talk.offer?.round ?? talk.deal?.round) && piece.index - last <= attention;
  const slot = said === undefined ? (isKnown ? known : undefined) : complete(talk, piece, said);
  if (slot?.day === undefined || !isMeetable(talk, piece, slot)) return false;
  makeDeal(talk, piece, { slot, isBooked, isHedged: says(piece, 'hedges') });
  return true;
}

/** A yes to what the other side offered; with another date it is an offer of one's own. */
function accept(talk: Talk, piece: Piece, slots: readonly Slot[]): boolean {
  const { offer, deal } = talk;
  // "Tuesday at 2." or "the earlier one" in answer to an offer of it.
  const isOneDate = slots.length === 1 && (isBareDate(piece) || says(piece, 'suits'));
  const isPick = isOthers(talk, piece) && (isOneDate || picksOne(offer!.options, piece));
  const isYes = isPick || says(piece, 'accepts');
  if (piece.order > answersFirst && slots.length === 0) return false;
  const isReadBack = talk.confirming.has(piece.round);
  if (!says(piece, 'agrees') && (isQuestion(piece) || isReadBack || !isYes)) return false;
  const isHedged = says(piece, 'hedges') || says(piece, 'defers');
  if (offer !== undefined && isOthers(talk, piece)) {
    const slot = choose(offer.options, piece, slots);
    if (slot === undefined) return false;
    // "Jonas could join on Friday?" takes nothing away from a date that stands.
    if (deal !== undefined && isSettled(deal, talk.clock) && !isFull(slot) && !offer.isMove) return false;
    const isBuyersGuess = offer.isHedged && offer.party !== 'us';
    makeDeal(talk, piece, { slot, isBooked: false, isHedged: isHedged || isBuyersGuess });
    return true;
  }
  const said = slots[0] === undefined ? undefined : complete(talk, piece, slots[0]);
  if (deal?.isHedged === true && !isHedged && (said === undefined || isCompatible(deal.slot, said))) {
    if (said !== undefined || isRecent(talk, deal.round, 1)) deal.isHedged = piece.party === 'us';
    return true;
  }
  if (said === undefined || !isFull(said) || isQuestion(piece) || isHedged || slots.length > 1) return false;
  // "Thursday at 2 works for me": an answer to our question, or to a mail that is not here.
  const isAnswer =
    talk.asked !== undefined && talk.asked.party !== piece.party && isRecent(talk, talk.asked.round, 2);
  const isCounter = isRecent(talk, talk.undone?.round, 1);
  const isReply = piece.voice === 'them' && offer === undefined && deal === undefined && !isCounter;
  if (!isAnswer && !isReply) return false;
  makeDeal(talk, piece, { slot: said, isBooked: false, isHedged: false });
  return true;
}

function propose(talk: Talk, piece: Piece, slots: readonly Slot[]): void {
  const hasFull = slots.some(isFull);
  const isBare = isBareDate(piece) && (isQuestion(piece) || hasFull);
  const isExact = isBare || (isQuestion(piece) && hasFull && !says(piece, 'inquires'));
  const isLean = isShort(piece) && (says(piece, 'leans') || isNegotiating(talk, piece));
  const isMeant = isExact || isLean || says(aroundDates(piece), 'meets');
  const isOther = says(piece, 'delivers') || !isMeant;
  if (isOther && !talk.confirming.has(piece.round)) return;
  const completed = slots
    .map((slot) => complete(talk, piece, slot))
    .filter((slot) => isMeetable(talk, piece, slot));
  const { deal } = talk;
  if (completed.length === 0) return;
  if (deal !== undefined && completed.every((slot) => isCompatible(deal.slot, slot))) {
    // Said once more, perhaps with the time that was missing.
    deal.round = piece.round;
    if (completed.length === 1 && isFull(joinSlots(deal.slot, completed[0]!)) && !isFull(deal.slot))
      makeOffer(talk, piece, [joinSlots(deal.slot, completed[0]!)]);
    return;
  }
  makeOffer(talk, piece, completed);
}

const remember = (talk: Talk, piece: Piece, slots: readonly Slot[]): void => {
  if (!says(aroundDates(piece), 'meets') && !(isShort(piece) && isNegotiating(talk, piece))) return;
  for (const slot of slots)
    talk.memory = {
      day: slot.day ?? talk.memory.day,
      time: slot.time ?? talk.memory.time,
    };
};

/** One statement of a talk between two sides. */
export function followTalk(talk: Talk, piece: Piece): void {
  talk.round = piece.round;
  const isAside =
    says(piece, 'looksUp') ||
    says(piece, 'imagines') ||
    (!isQuestion(piece) && !talk.confirming.has(piece.round) && says(piece, 'elsewhere'));
  const dated = readSlots(piece, talk.clock, !isAside && seeksTime(talk, piece));
  if (isAside) {
    // "I'm on holiday that Tuesday."
    if (dated.refused.length > 0) refuse(talk, piece, dated);
    remember(talk, piece, dated.slots);
    return;
  }
  const isBack = takeBack(talk, piece);
  const isRefused = !isBack && refuse(talk, piece, dated);
  const isDone =
    !isBack && !isRefused && (book(talk, piece, dated.slots) || accept(talk, piece, dated.slots));
  if (!isDone && dated.slots.length > 0) propose(talk, piece, dated.slots);
  if (!isDone && dated.slots.length === 0 && talk.deal !== undefined && says(piece, 'moves'))
    talk.deal.isHedged = true;
  if (!isDone && says(piece, 'defers') && !isQuestion(piece)) {
    if (isOthers(talk, piece)) talk.offer!.isDeferred = true;
    else if (talk.deal?.round === piece.round && talk.deal.pieces.at(-1)?.party === piece.party)
      talk.deal.isHedged = true;
  }
  if (says(piece, 'corrects')) talk.corrected = piece.round;
  if (says(piece, 'asksDate')) talk.asked = { party: piece.party, round: piece.round };
  remember(talk, piece, dated.slots);
}
