import { firstWordsOf } from './first-words.ts';

/**
 * Which patterns can match at a word, by the word itself (`send `) and by its beginnings (`repor*`). A page of notes puts
 * some hundred patterns to two thousand clauses, and this says no to nearly all of them without running a regex.
 */
const patternsAt = new Map<string, number[]>();
const sources: string[] = [];
/** Patterns that can begin with anything. */
const always: number[] = [];
let indexed = 0;

function indexNew(): void {
  for (; indexed < sources.length; indexed += 1) {
    const starts = firstWordsOf(sources[indexed] ?? '');
    if (starts === null) always.push(indexed);
    for (const start of starts ?? []) {
      const known = patternsAt.get(start);
      if (known === undefined) patternsAt.set(start, [indexed]);
      else known.push(indexed);
    }
  }
  knownWords.clear();
}

type Known = { word: string; ids: readonly number[] };
/** The patterns of the words met so far, by a hash of the word: a text has few different ones. */
const knownWords = new Map<number, Known>();
const mostKnown = 20_000;
const longestBeginning = 6;

/** The patterns that can match at the word from `at` to `end`, whose letters have this hash. */
function patternsOf(text: string, at: number, end: number, hash: number): readonly number[] {
  const known = knownWords.get(hash);
  if (known !== undefined && known.word.length === end - at && text.startsWith(known.word, at))
    return known.ids;
  const word = text.slice(at, end);
  const key = word <= '9' && word >= '0' ? '0' : word;
  const found = new Set([...always, ...(patternsAt.get(`${key} `) ?? [])]);
  for (let length = 1; length <= Math.min(longestBeginning, key.length); length += 1)
    for (const id of patternsAt.get(`${key.slice(0, length)}*`) ?? []) found.add(id);
  if (knownWords.size >= mostKnown) knownWords.clear();
  const ids = [...found];
  knownWords.set(hash, { word, ids });
  return ids;
}

const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;
const apostrophe = 39;

/**
 * The words of one text by their offsets with the patterns that can match at each, and for each pattern the first and
 * the last such word; `marks[id] === number` says that the text has one. Kept in flat arrays that are used again for
 * the next text.
 */
export type Reading = {
  text: string;
  /** The same text with signs in place of some words: it is read along with the text itself. */
  shape: string;
  number: number;
  offsets: number[];
  startable: (readonly number[])[];
  marks: number[];
  first: number[];
  last: number[];
};
const newReading = (): Reading => ({
  text: '',
  shape: '',
  number: 0,
  offsets: [],
  startable: [],
  marks: [],
  first: [],
  last: [],
});
/** Rules ask about a clause and about its sentence in turn, so both are kept. */
let latest = newReading();
let lastButOne = newReading();

const isInside = (before: number): boolean => isWordSign(before) || before === apostrophe;

function mark({ number, marks, first, last }: Reading, ids: readonly number[], index: number): void {
  for (const id of ids) {
    if (marks[id] !== number) first[id] = index;
    marks[id] = number;
    last[id] = index;
  }
}

function read(reading: Reading, text: string, shape: string): void {
  reading.text = text;
  reading.shape = shape;
  reading.number += 1;
  const { offsets, startable } = reading;
  let [at, index] = [0, 0];
  while (at < text.length) {
    let end = at;
    let hash = 0;
    do {
      hash = (hash * 31 + text.charCodeAt(end)) & 0x3f_ff_ff_ff;
      end += 1;
    } while (isWordSign(text.charCodeAt(end - 1)) && isWordSign(text.charCodeAt(end)));
    let ids = patternsOf(text, at, end, hash);
    const sign = shape.charCodeAt(at);
    if (shape !== text && sign !== text.charCodeAt(at))
      ids = [...ids, ...patternsOf(shape, at, at + 1, sign)];
    mark(reading, ids, index);
    startable[index] = ids;
    offsets[index] = at;
    index += 1;
    at = end;
    // No match begins inside a word, or behind its apostrophe.
    while (at < text.length && isInside(text.charCodeAt(at - 1))) at += 1;
  }
}

const isOf = (reading: Reading, text: string, shape: string): boolean =>
  (text === reading.text && (shape === text || shape === reading.shape)) ||
  (text === reading.shape && shape === text);

/** Takes a pattern's source in and gives the number that it has in a reading. */
export const addPattern = (source: string): number => sources.push(source) - 1;

/** Where in the text, or in its shape, the patterns could begin; good until the next call but one. */
export function readingOf(text: string, shape = text): Reading {
  if (indexed < sources.length) indexNew();
  if (!isOf(latest, text, shape)) {
    const other = latest;
    latest = lastButOne;
    lastButOne = other;
    if (!isOf(latest, text, shape)) read(latest, text, shape);
  }
  return latest;
}
