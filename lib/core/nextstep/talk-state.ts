import type { Act } from './next-step-words.ts';
import { isQuestion, type Piece, says } from './piece.ts';
import { type Clock, isCompatible, joinSlots, type Slot, whenOf } from './slot.ts';

/** A date that one side put forward and the other has not answered. */
export type Offer = {
  options: Slot[];
  party: string;
  round: number;
  pieces: Piece[];
  /** "Maybe Thursday". */
  isHedged: boolean;
  /** Put off with "let me check". */
  isDeferred: boolean;
  /** It would take the place of what was agreed. */
  isMove: boolean;
};

/** A date that both sides took. */
export type Deal = {
  slot: Slot;
  pieces: Piece[];
  round: number;
  /** Said to be booked, invited, confirmed: then a day alone is enough. */
  isBooked: boolean;
  isHedged: boolean;
};

export type Talk = {
  clock: Clock;
  offer?: Offer;
  deal?: Deal;
  /** A booking that a newer date took the place of; it stands again where the newer one cannot be booked. */
  standing?: Deal;
  /** The day and time that were last spoken of, also where they were refused: "at 3 then" means that day. */
  memory: Slot;
  asked?: { party: string; round: number };
  undone?: Piece;
  /** The last round with an "actually" or "sorry" in it. */
  corrected?: number;
  /** The last piece of each kind. */
  soft: { theirs?: Piece; ours?: Piece };
  nothing?: Piece;
  round: number;
  /** Rounds in which a date is read back to be confirmed. */
  confirming: ReadonlySet<number>;
};

/** How many changes of speaker an offer can wait for its answer. */
const patience = 4;

export const isRecent = (talk: Talk, round: number | undefined, within = patience): boolean =>
  round !== undefined && talk.round - round <= within;

/** True where a date is being looked for right now, so that a bare date or time is an answer. */
export const isNegotiating = (talk: Talk, piece: Piece): boolean =>
  (talk.asked !== undefined && talk.asked.party !== piece.party && isRecent(talk, talk.asked.round, 2)) ||
  isRecent(talk, talk.offer?.round, 2) ||
  isRecent(talk, talk.undone?.round, 1) ||
  (isRecent(talk, talk.deal?.round, 2) && !isSettled(talk.deal!, talk.clock)) ||
  says(piece, 'corrects') ||
  says(piece, 'moves');

/** True where only the time is missing, or one was named that may yet change. */
export const seeksTime = (talk: Talk, piece: Piece): boolean =>
  isNegotiating(talk, piece) && !says(piece, 'books');

export function makeOffer(talk: Talk, piece: Piece, slots: readonly Slot[]): void {
  const { offer, deal } = talk;
  const isHedged = says(piece, 'hedges');
  const isSame = offer?.party === piece.party && isRecent(talk, offer.round, 1);
  const isMove =
    (deal !== undefined &&
      (says(piece, 'moves') || says(piece, 'corrects') || talk.corrected === piece.round)) ||
    offer?.isMove === true;
  if (isSame && says(piece, 'addsChoice')) {
    offer.options.push(...slots);
    offer.pieces.push(piece);
    return;
  }
  talk.offer = {
    options: [...slots],
    party: piece.party,
    round: piece.round,
    pieces: isSame ? [...offer.pieces.slice(-1), piece] : [piece],
    isHedged,
    isDeferred: false,
    isMove,
  };
}

export function makeDeal(talk: Talk, piece: Piece, deal: Pick<Deal, 'slot' | 'isBooked' | 'isHedged'>): void {
  const before = talk.offer?.pieces ?? talk.deal?.pieces ?? [];
  if (talk.deal?.isBooked === true && talk.offer?.isMove !== true) talk.standing = talk.deal;
  talk.deal = {
    ...deal,
    isBooked: deal.isBooked,
    round: piece.round,
    pieces: [...before.filter((other) => other !== piece).slice(-3), piece],
  };
  talk.offer = undefined;
  talk.undone = undefined;
  talk.memory = joinSlots(talk.memory, deal.slot);
}

export function undo(talk: Talk, piece: Piece): void {
  talk.deal = undefined;
  talk.offer = undefined;
  talk.standing = undefined;
  talk.undone = piece;
}

/** What was asked for last could not be booked; a booking from before is as it was. */
export function failToBook(talk: Talk, piece: Piece): void {
  const standing = talk.deal?.isBooked === true ? undefined : talk.standing;
  undo(talk, piece);
  talk.deal = standing;
}

/** The offer is turned down; what was agreed before it stands again. */
export function turnDown(talk: Talk, piece: Piece): void {
  if (talk.offer?.isMove !== true && talk.deal === undefined) talk.undone = piece;
  talk.offer = undefined;
}

const byTime = (options: readonly Slot[]): Slot[] =>
  options.toSorted((a, b) => timeKey(a).localeCompare(timeKey(b)));
const timeKey = ({ day = '', time }: Slot): string => `${day} ${time?.from.slice(11, 16) ?? ''}`;
const picks: readonly (readonly [Act, (options: readonly Slot[]) => Slot | undefined])[] = [
  ['picksEarlier', (options) => byTime(options)[0]],
  ['picksLater', (options) => byTime(options).at(-1)],
  ['picksLast', (options) => options.at(-1)],
  ['picksFirst', (options) => options[0]],
];

export const picksOne = (options: readonly Slot[], piece: Piece): boolean =>
  options.length > 1 && picks.some(([act]) => says(piece, act));

/** Which of the offered dates is meant by what is said in answer. */
export function choose(options: readonly Slot[], piece: Piece, slots: readonly Slot[]): Slot | undefined {
  const [said] = slots;
  if (said !== undefined) {
    const fitting = options.filter((option) => isCompatible(option, said));
    return fitting.length === 1 ? joinSlots(fitting[0], said) : fitting.length > 1 ? said : undefined;
  }
  const pick = options.length > 1 ? picks.find(([act]) => says(piece, act)) : undefined;
  if (pick !== undefined) return pick[1](options);
  const [first, ...others] = options;
  if (first === undefined) return undefined;
  // "Yes" to one of two days settles none; on one day it settles the day.
  const isOneDay = others.every(({ day }) => day === first.day);
  return others.length === 0 ? first : isOneDay && first.day !== undefined ? { day: first.day } : {};
}

/** Fills a day or a time that was left out from what is being talked about. */
export function complete(talk: Talk, piece: Piece, slot: Slot): Slot {
  if (slot.day !== undefined && (slot.time !== undefined || slot.rough !== undefined)) return slot;
  const { offer, deal, memory } = talk;
  const known = [...(offer?.options ?? []), ...(deal === undefined ? [] : [deal.slot])];
  if (slot.day === undefined && slot.time !== undefined) {
    const same = known.find(
      (other) => other.day !== undefined && other.time !== undefined && isCompatible(other, slot),
    );
    const offered = offer?.options.find((other) => other.day !== undefined);
    const day = (same ?? offered)?.day ?? memory.day ?? deal?.slot.day;
    return day === undefined ? slot : { ...slot, day };
  }
  if (slot.day === undefined) return slot;
  const same = known.find(
    (other) => other.time !== undefined && (other.day === undefined || other.day === slot.day),
  );
  const isChanged = says(piece, 'corrects') || says(piece, 'moves') || says(piece, 'denies');
  const isKept = says(piece, 'keepsTime') || (isChanged && !isQuestion(piece));
  const time = same?.time ?? (isKept ? memory.time : undefined);
  return time === undefined ? slot : { ...slot, time };
}

export const isSettled = (deal: Deal, clock: Clock): boolean =>
  !deal.isHedged &&
  deal.slot.day !== undefined &&
  (deal.slot.time !== undefined || deal.isBooked) &&
  whenOf(deal.slot, clock) !== undefined;
