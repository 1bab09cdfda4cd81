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

/** The patterns of the words met so far; a text has few different ones. */
const knownWords = new Map<string, readonly number[]>();
const mostKnown = 20_000;
const longestBeginning = 6;

function patternsOf(word: string): readonly number[] {
  const key = word <= '9' && word >= '0' ? '0' : word;
  const known = knownWords.get(key);
  if (known !== undefined) return known;
  const found = new Set([...always, ...(patternsAt.get(`${key} `) ?? [])]);
  for (let length = 1; length <= Math.min(longestBeginning, key.length); length += 1)
    for (const id of patternsAt.get(`${key.slice(0, length)}*`) ?? []) found.add(id);
  if (knownWords.size >= mostKnown) knownWords.clear();
  const ids = [...found];
  knownWords.set(key, ids);
  return ids;
}

const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;
const apostrophe = 39;

/**
 * The words of one text by their offsets, and for each pattern the first and the last word that a match can begin at;
 * `marks[id] === number` says that the text has one. Kept in flat arrays that are used again for the next text.
 */
export type Reading = {
  text: string;
  number: number;
  offsets: number[];
  marks: number[];
  first: number[];
  last: number[];
};
const newReading = (): Reading => ({ text: '', number: 0, offsets: [], marks: [], first: [], last: [] });
/** Rules ask about a clause's plain text and its shape in turn, so both are kept. */
let latest = newReading();
let lastButOne = newReading();

const isInside = (before: number): boolean => isWordSign(before) || before === apostrophe;

function read(reading: Reading, text: string): void {
  reading.text = text;
  reading.number += 1;
  const { number, offsets, marks, first, last } = reading;
  let [at, index] = [0, 0];
  while (at < text.length) {
    let end = at;
    while (end < text.length && isWordSign(text.charCodeAt(end))) end += 1;
    end = Math.max(end, at + 1);
    for (const id of patternsOf(text.slice(at, end))) {
      if (marks[id] !== number) first[id] = index;
      marks[id] = number;
      last[id] = index;
    }
    offsets[index] = at;
    index += 1;
    at = end;
    // No match begins inside a word, or behind its apostrophe.
    while (at < text.length && isInside(text.charCodeAt(at - 1))) at += 1;
  }
}

/** Takes a pattern's source in and gives the number that it has in a reading. */
export const addPattern = (source: string): number => sources.push(source) - 1;

/** Where in the text the patterns could begin; good until the next call. */
export function readingOf(text: string): Reading {
  if (indexed < sources.length) indexNew();
  if (text !== latest.text) {
    const other = latest;
    latest = lastButOne;
    lastButOne = other;
    if (text !== latest.text) read(latest, text);
  }
  return latest;
}
