import type { FoundDate } from '../language/dates/find-dates.ts';
import type { Voice } from '../language/clause.ts';
import type { Act, NextStepWords } from './next-step-words.ts';

/** A statement of one speaker: the piece of a sentence that says one thing about a date. */
export type Piece = {
  /** Offsets in the turn's text or in the whole text. */
  start: number;
  end: number;
  turn?: number;
  /** Counts on with every change of speaker. */
  round: number;
  /** Counts on over the whole input. */
  index: number;
  /** Which statement of its round it is, from 0. */
  order: number;
  /** Who speaks: one side of the talk, or a name where the sides are not known. */
  party: string;
  voice: Voice;
  /** Plain text with dates as signs, see `NextStepWords`. */
  plain: string;
  /** Behind it in its sentence, where a question mark stands. */
  tail: string;
  /** The dates in it, offsets in `plain`. */
  dates: readonly FoundDate[];
  /** A line that a label names as the next step. */
  isLabelled: boolean;
  words: NextStepWords;
};

const [wordsBefore, wordsBehind] = [80, 50];

/** The statement as far as it stands around its dates: a long sentence may speak of a meeting far from them. */
export function aroundDates(piece: Piece): Piece {
  const [first, last] = [piece.dates[0], piece.dates.at(-1)];
  if (first === undefined || last === undefined) return piece;
  const from = Math.max(0, first.start - wordsBefore);
  const plain = piece.plain.slice(from, last.end + wordsBehind);
  return plain.length === piece.plain.length ? piece : { ...piece, plain };
}

/** True where hardly anything else is said, so that a weak word counts. */
export const isShort = (piece: Piece): boolean => piece.plain.replaceAll('§', '').length <= shortest;
const shortest = 70;

export const says = (piece: Piece, act: Act): boolean => piece.words.acts[act].test(piece.plain);

export const isQuestion = (piece: Piece): boolean =>
  piece.plain.includes('?') || piece.tail.includes('?') || (piece.voice !== 'note' && says(piece, 'asks'));

/** Runs of signs that a pattern takes: which dates the piece names as not suiting. */
export function datesIn(piece: Piece, act: Act): Set<FoundDate> {
  const pattern = piece.words.acts[act];
  const found = new Set<FoundDate>();
  let from = 0;
  for (let match = pattern.exec(piece.plain); match !== null; match = pattern.exec(piece.plain.slice(from))) {
    const start = from + match.index;
    const end = start + match[0].length;
    for (const date of piece.dates) if (date.start < end && date.end > start) found.add(date);
    from = Math.max(end, from + 1);
  }
  return found;
}
