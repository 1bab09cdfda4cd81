import type { FactsInput } from '../contract/facts.ts';
import type { Passage } from '../language/clause.ts';
import { type FoundDate, findDates } from '../language/dates/find-dates.ts';
import type { Language } from '../language/detect-language.ts';
import { toPlainText } from '../language/plain-text.ts';
import { readPassages } from '../language/segment/read-passages.ts';
import { splitSentences } from '../language/segment/split-sentences.ts';
import type { Piece } from './piece.ts';
import { nextStepWordsOf } from './vocabularies.ts';

/** A date of the whole input: offsets in its turn or in the text. */
export type PlacedDate = FoundDate & { turn?: number };

const day: ReadonlySet<FoundDate['grain']> = new Set(['minute', 'hour', 'day']);
const noise = /^[\s,.:;*_"'()[\]>•-]+/;

function mask(text: string, dates: readonly FoundDate[]): string {
  let [masked, end] = ['', 0];
  for (const date of dates) {
    const to = text[date.end - 1] === '.' ? date.end - 1 : date.end;
    masked += text.slice(end, date.start) + (day.has(date.grain) ? '§' : '¤').repeat(to - date.start);
    end = to;
  }
  return masked + text.slice(end);
}

function cutAt(plain: string, cut: RegExp): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const match of plain.matchAll(cut)) {
    ranges.push([start, match.index]);
    start = match.index + match[0].length;
  }
  return [...ranges, [start, plain.length]];
}

type Loose = Omit<Piece, 'index' | 'order'>;
type Place = Pick<Piece, 'turn' | 'round' | 'party' | 'voice' | 'isLabelled' | 'words'>;

function piecesOf(passage: Passage, dates: readonly FoundDate[], place: Place): Loose[] {
  const pieces: Loose[] = [];
  let next = 0;
  for (const sentence of splitSentences(mask(passage.text, dates), 0)) {
    const plain = toPlainText(sentence.text);
    for (const [from, to] of cutAt(plain, place.words.cut)) {
      const start = from + (noise.exec(plain.slice(from, to))?.[0].length ?? 0);
      const end = start + plain.slice(start, to).trimEnd().length;
      if (end <= start) continue;
      const at = sentence.start + start;
      const until = sentence.start + end;
      const own: FoundDate[] = [];
      for (; next < dates.length && dates[next]!.start < until; next += 1) {
        const date = dates[next]!;
        if (date.start >= at) own.push({ ...date, start: date.start - at, end: date.end - at });
      }
      pieces.push({
        ...place,
        start: passage.start + at,
        end: passage.start + until,
        plain: plain.slice(start, end),
        tail: plain.slice(end, to + 1),
        dates: own,
      });
    }
  }
  return pieces;
}

/** Hands out the dates of each passage: those that the caller knows already, or found now. */
function dateSource(
  options: Parameters<typeof findDates>[1],
  known: readonly PlacedDate[] | undefined,
): (passage: Passage) => FoundDate[] {
  if (known === undefined) return (passage) => findDates(passage.text, options);
  const byTurn = Map.groupBy(known, ({ turn }) => turn);
  const nextOf = new Map<number | undefined, number>();
  return ({ turn, start, text }) => {
    const all = byTurn.get(turn) ?? [];
    const own: FoundDate[] = [];
    let next = nextOf.get(turn) ?? 0;
    for (; next < all.length && all[next]!.end <= start + text.length; next += 1) {
      const date = all[next]!;
      if (date.start >= start) own.push({ ...date, start: date.start - start, end: date.end - start });
    }
    nextOf.set(turn, next);
    return own;
  };
}

/** The input as statements in order, each with its speaker and its dates. */
export function readPieces(
  input: Omit<FactsInput, 'id'>,
  language: Language,
  known?: readonly PlacedDate[],
): Piece[] {
  const passages = readPassages(input);
  const words = nextStepWordsOf(language);
  const datesOf = dateSource({ now: input.now, timeZone: input.timeZone, language }, known);
  const hasSides = passages.some(({ voice }) => voice === 'us');
  let [round, last] = [-1, ''];
  const pieces = passages.flatMap((passage) => {
    const { voice, speaker, turn } = passage;
    const party = hasSides || voice === 'note' ? voice : (speaker ?? voice).toLowerCase();
    if (party !== last || voice === 'note') round += 1;
    last = party;
    const isLabelled = passage.label?.kind === 'next_step';
    return piecesOf(passage, datesOf(passage), { turn, round, party, voice, isLabelled, words });
  });
  let order = 0;
  return pieces.map((piece, index) => {
    order = piece.round === pieces[index - 1]?.round ? order + 1 : 0;
    return Object.assign(piece, { index, order });
  });
}
