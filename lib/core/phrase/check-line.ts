import { namesOthers } from './antecedent.ts';
import { expandShorthand } from './expand-shorthand.ts';
import { firstName } from './names.ts';
import { readNumbers } from './read-numbers.ts';
import { baseOf } from './verb-forms.ts';
import { saidAs } from './vocabulary/en/shorthand-words.ts';

/** Words as they are spoken: "2 pm" is two, "twenty-two" one. */
export function countWords(line: string): number {
  return line.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.,'’:/-]*/gu)?.length ?? 0;
}

const shortMarks: readonly RegExp[] = [
  /[~≈→⇒=|<>^\\{}[\]]|->|\bb4\b|\bw\/|(?<=\s)@(?=\s|\d)|(?<!\w)#(?=\s)/i,
  /\d ?(?:hrs?|wks?|mos?|yrs?|mins?|h|x|mths?|qtrs?)\b/i,
  /\/ ?(?:wks?|mo|yr|hr|d|w|m|y|week|month|year|day|hour|qtr|quarter|person|order|head|user|seat)\b/i,
  /\$(?!\s?\d)|[£€](?!\s?\d)(?<!\d ?[£€])/,
  /\b(?:FYI|TBD|TBC|N\/A|WIP|f\/u|n\/s|LVM|b\/c|EOM|EOD|EOW|EOQ|EOY|ASAP)\b/i,
  /\bacc\. /,
  /\b(?:Tues?|Weds|Thur?s?|Fri|Sept|Oct|Nov|Dec|Feb|Aug)\b/,
  /\.{3}|…|\*\*|__|\?\?|!!|\p{L} [-–] \p{L}/u,
];

/** True where a line holds note shorthand that nobody can say aloud ("hrs/wk", "b4", "w/", "~15"). */
export function hasShorthand(line: string): boolean {
  if (shortMarks.some((mark) => mark.test(line))) return true;
  const words = line.match(/(?<![\p{L}\p{N}'’@.-])\p{Ll}[\p{Ll}\d'/]{0,9}(?![\p{L}\p{N}@'’-])/gu) ?? [];
  return words.some((word) => saidAs.has(word) && !/^(?:ops|docs?|execs?|til|recs|ref)$/.test(word));
}

/** True where the words can be read aloud as they stand: no shorthand, no open bracket or quotation mark. */
export function canBeSpoken(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  const isBalanced = count('(') === count(')') && count('“') === count('”') && count('"') % 2 === 0;
  return (
    isBalanced &&
    !hasShorthand(text) &&
    !/\s[-–—]\s|[?\n\p{Cc}]|https?:|www\.|\p{Extended_Pictographic}(?<!\p{N})/u.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * True where a line speaks of the buyer in the third person: "she" with nobody else named before it in the sentence,
 * or the contact's own name as a subject ("Sarah wants"). The name as an address ("Hi Sarah, …") is fine.
 */
export function hasThirdPersonBuyer(line: string, contactName?: string): boolean {
  for (const sentence of line.split(/[.!?](?=\s|$)/)) {
    const pronoun = /\b(?:she|he|her|his|him|hers|herself|himself)\b/i.exec(sentence);
    const words = pronoun
      ? sentence
          .slice(0, pronoun.index)
          .split(/[\s,]+/)
          .slice(1)
      : [];
    if (pronoun && !words.some((word) => namesOthers(word, { contactName }))) return true;
  }
  const first = firstName(contactName);
  if (first === undefined) return false;
  const named = new RegExp(`(?<![\\p{L}])${escape(first)}(?:(['’]s)|(?: \\p{Lu}\\p{L}+)? (\\p{L}+))`, 'gu');
  return [...line.matchAll(named)].some(
    ([, owner, next = '']) =>
      owner !== undefined ||
      /^(?:is|was|will|would|can|said|asked|to|and|in|at|from)$/.test(next) ||
      baseOf(next, 's') !== undefined,
  );
}

export type Ungrounded = { quote: string; kind: 'number' | 'date' | 'name' | 'promise' };

type Ground = { text: string; numbers: ReadonlySet<number>; words: ReadonlySet<string> };

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}&.+-]*[\p{L}\p{M}\p{N}]|\p{L}/gu) ?? [];

function groundOf(texts: readonly string[]): Ground {
  const text = texts.map((one) => `${one}\n${expandShorthand(one)}`).join('\n');
  return {
    text: text.toLowerCase().replaceAll('’', "'"),
    numbers: new Set(readNumbers(text).map((number) => number.value)),
    words: new Set(plainWords(text).flatMap((word) => [word, ...word.split(/[-&.]/)])),
  };
}

const grounds = new WeakMap<readonly string[], Ground>();

/** Notes are read once for all the lines that are checked against the same list. */
function cachedGround(inputs: readonly string[]): Ground {
  const known = grounds.get(inputs) ?? groundOf(inputs);
  grounds.set(inputs, known);
  return known;
}

const dateWord =
  /\b(?:January|February|March|April|May(?= \d| of|,|$)|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Q[1-4]|tomorrow|tonight|yesterday|next (?:week|month|quarter|year)|this (?:week|month|quarter)|the end of the (?:day|week|month|quarter|year))\b/g;
const promise =
  /\b(?:guarantee(?:d|s)?|(?:we|I) promise|(?:we|I)(?: will|['’]ll| am going to|['’]m going to) (?!be calling|call|wait|see|ask|hear)\p{L}+|free of charge|at no (?:extra )?cost|refund(?:ed)?|discount(?:s|ed)?|you(?: will|['’]ll) (?:save|gain|get|double|halve|never))\b/giu;
const name = /(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{M}\p{N}&-]*(?:['’]s)?/gu;
const noName = /^(?:I|I'm|I'd|I'll|I've|OK|Hi|Hello|Dear|Best|PS|AM|PM)$/;

const opensSentence = (line: string, index: number) =>
  /(?:^|[.!?:\n]\s*|[“"(]\s*)$/.test(line.slice(0, index));

/**
 * What a line claims though it stands in no input and is not allowed: numbers (22 is "twenty-two", 45k "45,000"),
 * dates, capitalised names, promises. A line with a finding is not shown.
 */
export function findUngrounded(
  line: string,
  inputs: readonly string[],
  allowed: readonly string[],
): Ungrounded[] {
  const input = cachedGround(inputs);
  const extra = groundOf(allowed);
  const isKnown = (words: string) => input.text.includes(words) || extra.text.includes(words);
  const hasWord = (word: string) => input.words.has(word) || extra.words.has(word);
  const found: Ungrounded[] = [];
  const numbers = readNumbers(line);
  for (const number of numbers) {
    const isGrounded = numbers.some(
      (other) =>
        other.start === number.start && (input.numbers.has(other.value) || extra.numbers.has(other.value)),
    );
    const isPronoun = /^one$/i.test(number.quote);
    if (!isGrounded && !isPronoun && !found.some((one) => one.quote === number.quote))
      found.push({ quote: number.quote, kind: 'number' });
  }
  for (const match of line.matchAll(dateWord)) {
    const word = match[0].toLowerCase();
    if (!isKnown(word)) found.push({ quote: match[0], kind: 'date' });
  }
  for (const match of line.matchAll(promise)) {
    if (!isKnown(match[0].toLowerCase().replaceAll('’', "'")))
      found.push({ quote: match[0], kind: 'promise' });
  }
  for (const match of line.matchAll(name)) {
    const plain = match[0].replace(/['’]s$/, '');
    const isCommonStart = opensSentence(line, match.index) && /^\p{Lu}\p{Ll}*$/u.test(plain);
    const isDate = found.some((one) => one.quote === plain) || plain.match(dateWord) !== null;
    if (!isCommonStart && !isDate && !noName.test(plain) && !isNamed(plain, hasWord))
      found.push({ quote: plain, kind: 'name' });
  }
  return found;
}

const isNamed = (word: string, hasWord: (word: string) => boolean) => {
  const plain = word.toLowerCase();
  return hasWord(plain) || plain.split(/[-&]/).every((part) => part === '' || hasWord(part));
};
