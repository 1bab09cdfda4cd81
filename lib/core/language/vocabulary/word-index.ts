/**
 * Which patterns can match at a word, by the word itself and the one behind it. A page of notes puts some hundred patterns
 * to two thousand clauses, and this says no to nearly all of them without running, or ever compiling, a regex. Sets of
 * patterns are bits in arrays of 32-bit numbers, so that a word costs a handful of operations.
 */
type Bits = Int32Array;

/** How a match of each pattern can begin, as `firstWordsOf` says it. */
const patterns: (() => readonly string[] | null)[] = [];
let indexed = 0;
/** How many numbers a set of patterns takes. */
let lanes = 0;
/** Patterns that can begin with anything. */
let always: Bits = new Int32Array(0);

/** Patterns by their first and by their second words: `send|` and `repor*`. */
const byFirst = new Map<string, number[]>();
const bySecond = new Map<string, number[]>();
/** As `byFirst`, where the second word counts too. */
const byFirstOfTwo = new Map<string, number[]>();

function put(map: Map<string, number[]>, key: string, id: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [id]);
  else known.push(id);
}

const setBit = (bits: Bits, id: number): void => {
  bits[id >> 5]! |= 1 << (id & 31);
};

function indexNew(): void {
  lanes = (patterns.length + 31) >> 5;
  const before = always;
  always = new Int32Array(lanes);
  always.set(before);
  for (; indexed < patterns.length; indexed += 1) {
    const starts = patterns[indexed]!();
    if (starts === null) setBit(always, indexed);
    for (const start of starts ?? []) {
      const at = start.indexOf(' ', 1);
      if (at === -1) put(byFirst, start, indexed);
      else {
        put(byFirstOfTwo, `${start.slice(0, at)}|`, indexed);
        put(bySecond, start.slice(at + 1), indexed);
      }
    }
  }
  knownWords.clear();
  for (const reading of [latest, lastButOne]) forget(reading);
}

/** What a word lets begin: alone, with the right word behind it, and as such a second word. */
type Known = { word: string; key: string; alone: Bits; first: Bits; second: Bits };
/** The words met so far, by a hash of the word: a text has few different ones. */
const knownWords = new Map<number, Known>();
const mostKnown = 20_000;
const longestBeginning = 6;

function patternsIn(map: Map<string, number[]>, key: string, from?: Bits): Bits {
  const found = new Int32Array(lanes);
  if (from !== undefined) found.set(from);
  for (const id of map.get(`${key}|`) ?? []) setBit(found, id);
  for (let length = 1; length <= Math.min(longestBeginning, key.length); length += 1)
    for (const id of map.get(`${key.slice(0, length)}*`) ?? []) setBit(found, id);
  return found;
}

/** What is known of the word from `at` to `end`, whose letters have this hash. */
function knownWord(text: string, at: number, end: number, hash: number): Known {
  const known = knownWords.get(hash);
  if (known !== undefined && known.word.length === end - at && text.startsWith(known.word, at)) return known;
  const word = text.slice(at, end);
  const key = word <= '9' && word >= '0' ? '0' : word;
  const fresh = {
    word,
    key,
    alone: patternsIn(byFirst, key, always),
    first: patternsIn(byFirstOfTwo, key),
    second: patternsIn(bySecond, key),
  };
  if (knownWords.size >= mostKnown) knownWords.clear();
  knownWords.set(hash, fresh);
  return fresh;
}

const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;
const apostrophe = 39;
const space = 32;

/**
 * The words of one text by their offsets, for each the patterns that a match can begin with there (`any.length` numbers a
 * word), and all of them together in `any`. Kept in arrays that are used again for the next text.
 */
export type Reading = {
  text: string;
  /** The same text with signs in place of some words: it is read along with the text itself. */
  shape: string;
  count: number;
  offsets: number[];
  words: Known[];
  begins: number[];
  any: Bits;
};
const newReading = (): Reading => ({
  text: '',
  shape: '',
  count: 0,
  offsets: [],
  words: [],
  begins: [],
  any: new Int32Array(0),
});
/** Rules ask about a clause and about its sentence in turn, so both are kept. */
let latest = newReading();
let lastButOne = newReading();

function forget(reading: Reading): void {
  reading.text = '';
  reading.shape = '';
  reading.count = 0;
  reading.any = new Int32Array(lanes);
}

const isInside = (before: number): boolean => isWordSign(before) || before === apostrophe;

function read(reading: Reading, text: string, shape: string): void {
  reading.text = text;
  reading.shape = shape;
  const { offsets, words, begins, any } = reading;
  any.fill(0);
  let [at, index, before] = [0, 0, -1];
  let first: Bits | undefined;
  while (at < text.length) {
    let end = at;
    let hash = 0;
    do {
      hash = (hash * 31 + text.charCodeAt(end)) & 0x3f_ff_ff_ff;
      end += 1;
    } while (isWordSign(text.charCodeAt(end - 1)) && isWordSign(text.charCodeAt(end)));
    const word = knownWord(text, at, end, hash);
    const code = shape.charCodeAt(at);
    const sign = code === text.charCodeAt(at) ? undefined : knownWord(shape, at, at + 1, code);
    const isSecond = before === at - 1 && text.charCodeAt(before) === space;
    for (let lane = 0, place = index * lanes; lane < lanes; lane += 1, place += 1) {
      const alone = word.alone[lane]! | (sign?.alone[lane] ?? 0);
      begins[place] = alone;
      any[lane]! |= alone;
      if (!isSecond) continue;
      const pair = first![lane]! & (word.second[lane]! | (sign?.second[lane] ?? 0));
      begins[place - lanes]! |= pair;
      any[lane]! |= pair;
    }
    offsets[index] = at;
    words[index] = word;
    first = word.first;
    before = end;
    index += 1;
    at = end;
    // No match begins inside a word, or behind its apostrophe.
    while (at < text.length && isInside(text.charCodeAt(at - 1))) at += 1;
  }
  reading.count = index;
}

const isOf = (reading: Reading, text: string, shape: string): boolean =>
  (text === reading.text && (shape === text || shape === reading.shape)) ||
  (text === reading.shape && shape === text);

/** The word at an index as the patterns know it: `0` where it starts with a digit, a sign where the text has one there. */
export function wordAt({ offsets, words }: Reading, text: string, index: number): string {
  const sign = text.charAt(offsets[index]!);
  return sign > '~' ? sign : words[index]!.key;
}

/** Takes a pattern in, by how its matches can begin, and gives the number that it has in a reading. */
export const addPattern = (startsOf: () => readonly string[] | null): number => patterns.push(startsOf) - 1;

/** Where in the text, or in its shape, the patterns could begin; good until the next call but one. */
export function readingOf(text: string, shape = text): Reading {
  if (indexed < patterns.length) indexNew();
  if (!isOf(latest, text, shape)) {
    const other = latest;
    latest = lastButOne;
    lastButOne = other;
    if (!isOf(latest, text, shape)) read(latest, text, shape);
  }
  return latest;
}
