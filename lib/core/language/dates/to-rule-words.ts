import { allMatches } from '../all-matches.ts';
import { findAddresses } from '../numbers/addresses.ts';
import { type Form, figureForms, wordForms } from '../vocabulary/de/date-forms.ts';
import { borrowed, words } from '../vocabulary/de/dates.ts';
import { matchAt } from './scan.ts';

/** A text in the words that the date rules know, and the way back to the one that was written. */
export type RuleText = { text: string; toWritten(start: number, end: number): [start: number, end: number] };

type Piece = { at: number; length: number; from: number; isSame: boolean };

const kept = new Set(borrowed.split(' '));
const firstLetters = new Set('abdefhikmnsuüvwz');

function readForm(
  forms: readonly Form[],
  text: string,
  at: number,
): { length: number; said: string } | undefined {
  for (const { pattern, say } of forms) {
    const match = matchAt(pattern, text, at);
    const said = match === null ? undefined : say(match);
    if (match !== null && said !== undefined && match[0] !== '') return { length: match[0].length, said };
  }
  return undefined;
}

function wordAt(text: string, at: number, word: string): { length: number; said: string } | undefined {
  if (/^\d/.test(word)) return readForm(figureForms, text, at);
  const name = word.toLowerCase();
  const form = firstLetters.has(name[0] ?? '') ? readForm(wordForms, text, at) : undefined;
  if (form !== undefined) return form;
  const said = Object.hasOwn(words, name) ? words[name] : undefined;
  if (said !== undefined) return { length: word.length, said };
  // A word of no table must not be taken for an English one.
  return kept.has(name) ? undefined : { length: word.length, said: '_'.repeat(word.length) };
}

/** Says the German words of time as the rules know them; everything else keeps its length. Linear. */
export function toRuleWords(text: string): RuleText {
  const addresses = findAddresses(text);
  const pieces: Piece[] = [];
  let [said, end, next] = ['', 0, 0];
  const add = (at: number, length: number, words: string, isSame: boolean): void => {
    pieces.push({ at, length, from: said.length, isSame });
    said += words;
    end = at + length;
  };
  const keepUntil = (at: number): void => {
    if (at > end) add(end, at - end, text.slice(end, at), true);
  };
  for (const token of allMatches(text, /[a-zäöüß]+|\d+/gi)) {
    const at = token.index;
    while ((addresses[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if (at < end || (addresses[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const found = wordAt(text, at, token[0]);
    if (found === undefined) continue;
    keepUntil(at);
    add(at, found.length, found.said, false);
  }
  keepUntil(text.length);
  const pieceAt = (offset: number): Piece => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((pieces[middle]?.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low] ?? { at: 0, length: 0, from: 0, isSame: true };
  };
  return {
    text: said,
    toWritten(start, stop) {
      const [first, last] = [pieceAt(start), pieceAt(stop - 1)];
      return [
        first.isSame ? first.at + start - first.from : first.at,
        last.isSame ? last.at + stop - last.from : last.at + last.length,
      ];
    },
  };
}
