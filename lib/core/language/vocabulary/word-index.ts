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
  forgetReadings();
  store.begins = new Int32Array(store.offsets.length * lanes);
}

/** What a word lets begin: alone, with the right word behind it, and as such a second word. */
type Known = { word: string; alone: Bits; first: Bits; second: Bits };
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
  const fresh = {
    word,
    alone: patternsIn(byFirst, word, always),
    first: patternsIn(byFirstOfTwo, word),
    second: patternsIn(bySecond, word),
  };
  if (knownWords.size >= mostKnown) knownWords.clear();
  knownWords.set(hash, fresh);
  return fresh;
}

const zero = 48;
const isDigit = (code: number): boolean => code >= zero && code <= 57;
const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;
const apostrophe = 39;
const space = 32;

/**
 * The words of one text, for each the patterns that a match can begin with there, and all of them together. What many
 * texts need stands in `store`, one behind the other: word `i` of a reading at `first + i`, its patterns at that times
 * `lanes`.
 */
export type Reading = {
  text: string;
  /** The same text with signs in place of some words: it is read along with the text itself. */
  shape: string;
  first: number;
  end: number;
  any: Bits;
};

type Store = { offsets: Int32Array; words: Known[]; begins: Bits; used: number };
const store: Store = { offsets: new Int32Array(0), words: [], begins: new Int32Array(0), used: 0 };
/** The clauses of a long talk; beyond it what was read is forgotten, so that memory does not grow with the text. */
const mostWords = 40_000;
/** Rules ask about a clause and its sentence again and again: by text, and by shape. */
const readings = new Map<string, Reading>();
/** Most questions are about the same text as the one before. */
let latest: Reading | undefined;

function forgetReadings(): void {
  readings.clear();
  latest = undefined;
  store.words.length = 0;
  store.used = 0;
}

/** Room for one word more. */
function grow(): void {
  const size = Math.max(1_024, store.used * 2);
  const [offsets, begins] = [new Int32Array(size), new Int32Array(size * lanes)];
  offsets.set(store.offsets.subarray(0, store.used));
  begins.set(store.begins.subarray(0, store.used * lanes));
  store.offsets = offsets;
  store.begins = begins;
}

const isInside = (before: number): boolean => isWordSign(before) || before === apostrophe;

function read(text: string, shape: string): Reading {
  const any = new Int32Array(lanes);
  const from = store.used;
  let [at, index, before] = [0, from, -1];
  let first: Bits | undefined;
  while (at < text.length) {
    let end = at;
    let hash = 0;
    do {
      hash = (hash * 31 + text.charCodeAt(end)) & 0x3f_ff_ff_ff;
      end += 1;
    } while (isWordSign(text.charCodeAt(end - 1)) && isWordSign(text.charCodeAt(end)));
    // A figure is like any other, whatever its digits.
    const word = isDigit(text.charCodeAt(at)) ? knownWord('0', 0, 1, zero) : knownWord(text, at, end, hash);
    const code = shape.charCodeAt(at);
    const sign = code === text.charCodeAt(at) ? undefined : knownWord(shape, at, at + 1, code);
    const isSecond = before === at - 1 && text.charCodeAt(before) === space;
    store.used = index;
    if (index >= store.offsets.length) grow();
    const { offsets, words, begins } = store;
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
  store.used = index;
  return { text, shape, first: from, end: index, any };
}

/** The first word at or behind a place of the store that can begin a pattern, or `end`. */
export function nextBegin(place: number, end: number, lane: number, bit: number): number {
  let at = place;
  while (at < end && (store.begins[at * lanes + lane]! & bit) === 0) at += 1;
  return at;
}

/** Where in its text a word of the store begins. */
export const offsetAt = (place: number): number => store.offsets[place]!;

/** The word there as the patterns know it: `0` where it starts with a digit, a sign where the text has one there. */
export function wordAt(text: string, place: number): string {
  const sign = text.charAt(offsetAt(place));
  return sign > '~' ? sign : store.words[place]!.word;
}

/** Takes a pattern in, by how its matches can begin, and gives the number that it has in a reading. */
export const addPattern = (startsOf: () => readonly string[] | null): number => patterns.push(startsOf) - 1;

/** Where in the text, or in its shape, the patterns could begin; good until the next text is read. */
export function readingOf(text: string, shape = text): Reading {
  if (indexed < patterns.length) indexNew();
  const known = text === latest?.text || text === latest?.shape ? latest : readings.get(text);
  if (known !== undefined && (shape === text || shape === known.shape)) return (latest = known);
  if (store.used > mostWords) forgetReadings();
  latest = read(text, shape);
  readings.set(text, latest);
  if (shape !== text) readings.set(shape, latest);
  return latest;
}
