import { baseOf, verbForms } from './verb-forms.ts';
import { adjectives, adverbs, determiners, prepositions } from './vocabulary/en/describing-words.ts';
import { massNouns, oddPlurals, oddSingulars } from './vocabulary/en/nouns.ts';
import { nounVerbs } from './vocabulary/en/verbs.ts';
import { lower, type Word } from './words.ts';

const auxiliaries = new Set(
  `is are was were has have had do does did can could will would should must may might won't can't cannot
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't couldn't wouldn't shouldn't ain't`.split(
    /\s+/,
  ),
);

const subjectPronouns = new Set(
  'i we you he she they it nobody everyone everybody someone somebody this that there'.split(' '),
);
const otherPronouns = new Set(
  'me us him her them it you everything nothing anything something everyone nobody'.split(' '),
);
const contraction = /^(?:i|we|you|he|she|they|it|that|there|who)'(?:s|re|m|ve|ll|d)$/;

export const intransitive = new Set(
  `leave go fall come rise grow happen arrive quit start end expire drop slip fail crash stall churn retire join wait work agree complain
  double triple halve jump climb soar surge plunge shrink
  be become stay remain begin stop increase decrease move seem run`.split(/\s+/),
);

export const isNumber = (word: string) => /^[$£€]?\d/.test(word);
export const isContraction = (word: string) => contraction.test(word);
export const isAuxiliary = (word: string) => auxiliaries.has(word);
export const isSubjectPronoun = (word: string) => subjectPronouns.has(word);

/** True for a noun in the plural, as far as its form tells. */
export function isPlural(word: string): boolean {
  const plain = word.toLowerCase();
  if (oddPlurals.has(plain) && plain !== 'data' && plain !== 'staff') return true;
  return /[^s'’]s$/.test(plain) && !oddSingulars.has(plain) && !/(?:us|is)$/.test(plain);
}

export const isMass = (word: string) => massNouns.has(word.toLowerCase()) || /\wing$/.test(word);

/** Words on -s that notes use as nouns, unless an object with its article follows: "counts off by 12%", "orders 4 hours". */
const mostlyNouns =
  /^(?:orders|numbers|counts|notes|files|invoices|reports|calls|records|books|claims|quotes|errors|returns|sales)$/;

const timeUnits = /^(?:hour|day|week|month|quarter|year|shift)s?$/;

const opensObject = (word: string) =>
  determiners.has(word) ||
  isNumber(word) ||
  otherPronouns.has(word) ||
  /^(?:about|at|half|roughly|nearly|almost|chf|sek|nok|dkk|pln|czk|aud|cad|nzd|inr|zar)$/.test(word);

const dateWord =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|q[1-4]|h[12]|next|late|early|mid|back|away)$/;

const opensComplement = (word: string) =>
  opensObject(word) || prepositions.has(word) || adverbs.has(word) || dateWord.test(word);

const isNounLike = (word: string) =>
  /^[\p{L}\d]/u.test(word) &&
  !determiners.has(word) &&
  !prepositions.has(word) &&
  !/^(?:and|or|but|too|very|not)$/.test(word);

/** Whether the word before lets a base form be a verb: "orders get", "they need". */
function takesBaseForm(words: readonly Word[], index: number): boolean {
  const subject = lower(words, index - 1);
  if (adverbs.has(subject)) return index > 1 && takesBaseForm(words, index - 1);
  return (
    /^(?:i|we|you|they|team|staff|lot|crew|board|management|company|people|third|half|quarter|most|many|some|all|both|few)$/.test(
      subject,
    ) ||
    (isPlural(subject) && !isAuxiliary(subject)) ||
    (lower(words, index - 2) === 'and' &&
      index < 5 &&
      baseOf(lower(words, 0), 'ing') === undefined &&
      !determiners.has(subject) &&
      !adjectives.has(subject))
  );
}

function isFiniteAt(words: readonly Word[], index: number): boolean {
  const word = lower(words, index);
  if (auxiliaries.has(word) || contraction.test(word)) return true;
  const before = lower(words, index - 1);
  const after = lower(words, index + 1);
  const sure = baseOf(word, 's');
  const isPlainVerb =
    sure !== undefined &&
    (!nounVerbs.has(sure) || /^(?:needs|uses|wants|costs|takes|gets|holds|runs|spends)$/.test(word));
  // "Each takes 25 minutes", "each quote needs approval".
  if (/^(?:each|neither|either)$/.test(before) && index === 1) return isPlainVerb;
  if (
    isPlainVerb &&
    /^(?:each|every|the|an?|one|our|your|their)$/.test(lower(words, index - 2)) &&
    isNounLike(before) &&
    !adjectives.has(before) &&
    words[index - 1]?.after === ''
  )
    return true;
  if (determiners.has(before) || before === 'to' || !isNounLike(before)) return false;
  if (
    index === 1 &&
    baseOf(before, 'ing') !== undefined &&
    !massNouns.has(before) &&
    isPlural(word) &&
    nounVerbs.has(baseOf(word, 's') ?? '')
  )
    return false;
  if (
    /^(?:i|we|you|they)$/.test(before) &&
    !adverbs.has(word) &&
    !prepositions.has(word) &&
    !determiners.has(word) &&
    !word.endsWith('ing')
  )
    return !isNumber(word) && !/^(?:and|or)$/.test(word);
  for (const { base, form } of verbForms(word)) {
    // "200 orders", "3 missed shipments": behind a number stands a noun, unless the word can be nothing but a verb.
    if (isNumber(before) && lower(words, index - 2) !== 'of' && (form !== 's' || nounVerbs.has(base)))
      continue;
    const isBareSubject = subjectPronouns.has(before) || adverbs.has(before);
    const hasObject =
      (determiners.has(after) && !timeUnits.test(lower(words, index + 2))) || otherPronouns.has(after);
    if (mostlyNouns.test(word) && !isBareSubject && !hasObject) continue;
    const isSureVerb =
      !nounVerbs.has(base) ||
      (form === 'base' && (isBareSubject || base === 'need' || base === 'use') && after !== '') ||
      (opensComplement(after) && !(adverbs.has(after) && isPredicate(words, index + 1)));
    if (form === 's' && isSureVerb && (!adjectives.has(before) || isSubjectPronoun(before))) return true;
    if (form === 'base' && isSureVerb && takesBaseForm(words, index)) return true;
    if (form === 'past' && isActivePast(base, after)) return true;
  }
  return false;
}

/** "vendor raised prices" is active, "orders retyped twice" a passive that lost its verb. */
function isActivePast(base: string, after: string): boolean {
  if (intransitive.has(base)) return true;
  if (after === '' || prepositions.has(after) || adverbs.has(after))
    return /^(?:tell|say|ask|get|decide)$/.test(base);
  return opensObject(after) || isNounLike(after);
}

/** Index of the first finite verb after at least one subject word; -1 where the words are no sentence. */
export function findVerb(words: readonly Word[], from = 0): number {
  for (let index = from; index < Math.min(words.length, from + 12); index += 1) {
    if (index === from ? isContraction(lower(words, index)) : isFiniteAt(words, index)) return index;
    if (index > from && /[,;:]$/.test(words[index - 1]?.after ?? '') && index - from > 6) return -1;
  }
  return -1;
}

/** The head of a noun phrase: its last word before a preposition. */
export function headOf(words: readonly Word[], from: number, to: number): string {
  let end = from;
  while (end < to && (end === from || !prepositions.has(lower(words, end)))) end += 1;
  return words[end - 1]?.text ?? '';
}

/** Past participle or adjective that can follow "is". */
export function isPredicate(words: readonly Word[], index: number): boolean {
  const word = lower(words, index);
  if (
    /^(?:too|very|so|not|all|always|never|still|often|mostly|really|usually|mainly|already|now|manually)$/.test(
      word,
    )
  ) {
    return index + 1 < words.length && isPredicate(words, index + 1);
  }
  if (word === 'over' && lower(words, index - 1) === 'all') return true;
  return adjectives.has(word) || baseOf(word, 'participle') !== undefined;
}
