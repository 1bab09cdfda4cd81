import { escapePattern } from '../text/escape-pattern.ts';
import { namesOthers } from './antecedent.ts';
import { expandShorthand } from './expand-shorthand.ts';
import { isKnownWord } from './known-word.ts';
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
  // Compiling the pattern costs half a millisecond for each new name.
  if (first === undefined || !line.includes(first)) return false;
  const named = new RegExp(
    `(?<![\\p{L}])${escapePattern(first)}(?:(['’]s)|(?: \\p{Lu}\\p{L}+)? (\\p{L}+))`,
    'gu',
  );
  return [...line.matchAll(named)].some(
    ([, owner, next = '']) =>
      owner !== undefined ||
      /^(?:is|was|will|would|can|said|asked|to|and|in|at|from)$/.test(next) ||
      baseOf(next, 's') !== undefined,
  );
}

export type Ungrounded = { quote: string; kind: 'number' | 'date' | 'name' | 'promise' };

/** What may be claimed: the texts in lower case, and, only where they are asked for, what their shorthand stands for. */
type Ground = { text: string; full: () => { text: string; numbers: ReadonlySet<number> } };

// What is only said in shorthand further down a very long text is not looked up.
const longest = 200_000;
const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");

function groundOf(texts: readonly string[]): Ground {
  const raw = texts.join('\n');
  let full: ReturnType<Ground['full']> | undefined;
  const read = () => {
    const said = expandShorthand(raw.slice(0, longest));
    const numbers = new Set([...readNumbers(raw), ...readNumbers(said)].map(({ value }) => value));
    return { text: plain(said), numbers };
  };
  return { text: plain(raw), full: () => (full ??= read()) };
}

const grounds = new WeakMap<readonly string[], Ground>();

/** Notes are read once for all the lines that are checked against the same list. */
function cachedGround(inputs: readonly string[]): Ground {
  const known = grounds.get(inputs) ?? groundOf(inputs);
  grounds.set(inputs, known);
  return known;
}

const isPartOfWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** True where the text holds these words as words, and not inside another. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + words.length])) return true;
  }
  return false;
}

const dateWord =
  /\b(?:January|February|March|April|May(?= \d| of|,|$)|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Q[1-4]|tomorrow|tonight|yesterday|next (?:week|month|quarter|year)|this (?:week|month|quarter)|the end of the (?:day|week|month|quarter|year))\b/g;
const promise =
  /\b(?:guarantee(?:d|s)?|(?:we|I) promise|(?:we|I)(?: will|['’]ll| am going to|['’]m going to) (?!be calling|call|wait|see|ask|hear)\p{L}+|free of charge|at no (?:extra )?cost|refund(?:ed)?|discount(?:s|ed)?|you(?: will|['’]ll) (?:save|gain|get|double|halve|never))\b/giu;
const name = /(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{M}\p{N}&-]*(?:['’]s)?/gu;
const noName = /^(?:I|I'm|I'd|I'll|I've|OK|Hi|Hello|Dear|Best|PS|AM|PM)$/;

const opensSentence = (line: string, index: number) =>
  /(?:^|[.!?:\n]\s*|[“"(]\s*)$/.test(line.slice(0, index));

/** Words that open a sentence with a capital and are no name. */
const openers = new Set(
  `a an the i we you he she they it this that these those there here my your our his her their its one both either neither some no not all any
  another each every half and or but so if as in on at by for from of to with after before since until when while once during without between
  what which who whom whose why how where whether is are was were am be been has have had do does did can could will would shall should may might must
  let last next just only also then now again perhaps maybe please yesterday today tomorrow thank thanks hello hi dear good sorry congratulations
  because although though unless besides instead meanwhile even still yet first second third finally nothing nobody everybody everything somebody something`.split(
    /\s+/,
  ),
);

/**
 * What a line claims though it stands in no input and is not allowed: numbers (22 is "twenty-two", 45k "45,000"),
 * dates, capitalised names, promises. A line with a finding is not shown.
 */
export function findUngrounded(
  line: string,
  inputs: readonly string[],
  allowed: readonly string[],
): Ungrounded[] {
  const all = [cachedGround(inputs), ...(allowed.length > 0 ? [groundOf(allowed)] : [])];
  const isKnown = (words: string) =>
    all.some((ground) => holds(ground.text, words)) || all.some((ground) => holds(ground.full().text, words));
  const found: Ungrounded[] = [];
  const numbers = readNumbers(line);
  for (const number of numbers) {
    const isGrounded =
      all.some(({ text }) => holds(text, number.quote.toLowerCase())) ||
      numbers.some(
        (other) =>
          other.start === number.start && all.some((ground) => ground.full().numbers.has(other.value)),
      );
    const isPronoun = /^one$/i.test(number.quote);
    if (!isGrounded && !isPronoun && !found.some((one) => one.quote === number.quote))
      found.push({ quote: number.quote, kind: 'number' });
  }
  for (const match of line.matchAll(dateWord)) {
    if (!isKnown(match[0].toLowerCase())) found.push({ quote: match[0], kind: 'date' });
  }
  for (const match of line.matchAll(promise)) {
    if (!isKnown(plain(match[0]))) found.push({ quote: match[0], kind: 'promise' });
  }
  for (const match of line.matchAll(name)) {
    const word = match[0].replace(/['’]s$/, '');
    const small = word.toLowerCase();
    const isCommonStart =
      /^\p{Lu}\p{Ll}*$/u.test(word) &&
      opensSentence(line, match.index) &&
      (openers.has(small) || isKnownWord(small));
    const isDate = found.some((one) => one.quote === word) || word.match(dateWord) !== null;
    if (isCommonStart || isDate || noName.test(word) || isKnown(small)) continue;
    const parts = small.split(/[-&]/).filter((part) => part !== '');
    if (parts.length < 2 || !parts.every(isKnown)) found.push({ quote: word, kind: 'name' });
  }
  return found;
}
