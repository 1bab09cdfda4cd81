import { isAuxiliary, isMass, isNumber, isPlural, isSubjectPronoun } from './grammar.ts';
import { baseOf, verbForms } from './verb-forms.ts';
import { adjectives, adverbs, determiners, prepositions } from './vocabulary/en/describing-words.ts';
import { bareAfterPreposition, countable, uncounted } from './vocabulary/en/countable.ts';
import { articleNouns, definiteNouns, departments, eventNouns, massNouns } from './vocabulary/en/nouns.ts';
import { nounVerbs } from './vocabulary/en/verbs.ts';
import { lower, type Word } from './words.ts';

const per =
  /^(?:hour|day|night|week|month|quarter|year|shift|person|order|invoice|shipment|head|user|site|store|call|ticket|claim|visit|time|morning|evening|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const spelled = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)$/;
const joins = new Set('and or but'.split(' '));
const approximates = new Set('about around roughly nearly almost over under up to at least most'.split(' '));

/** A word that can stand in a noun phrase before its head, or be it. */
export function isNominal(words: readonly Word[], at: number): boolean {
  const word = lower(words, at);
  if (!/^[\p{L}][\p{L}\p{N}'-]*$/u.test(word) || isAuxiliary(word) || isSubjectPronoun(word)) return false;
  if (prepositions.has(word) || determiners.has(word) || joins.has(word)) return false;
  if (adverbs.has(word) && !/^(?:daily|weekly|monthly|quarterly)$/.test(word)) return false;
  if (
    /^(?:spends|holds|runs|needs|uses|wants|leads|gets|takes|costs|me|us|him|them|who|which|what|how|why|not|too|very|is|are|be|been|ago)$/.test(
      word,
    )
  )
    return false;
  return verbForms(word).every(
    ({ base, form }) => form === 'ing' || form === 'participle' || form === 'past' || nounVerbs.has(base),
  );
}

const isCounted = (word: string): boolean =>
  /[^e]er$|or$|ist$/.test(word) ||
  countable.has(word) ||
  articleNouns.has(word) ||
  eventNouns.has(word) ||
  definiteNouns.has(word);

export const isUncounted = (word: string): boolean =>
  uncounted.has(word) ||
  departments.has(word) ||
  isMass(word) ||
  isPlural(word) ||
  /(?:ness|ity|ance|ence|ment|ship|ware|age|ism|sion|tion)$/.test(word);

const isDone = (word: string): boolean =>
  (baseOf(word, 'past') ?? baseOf(word, 'participle')) !== undefined && baseOf(word, 'base') === undefined;

/** Index behind the noun phrase that starts here; -1 where there is none, or it lacks the article that it needs. */
export function endOfPhrase(words: readonly Word[], start: number, isBareFine: boolean): number {
  let at = start;
  while (approximates.has(lower(words, at)) && at < start + 3) at += 1;
  const hasDeterminer = determiners.has(lower(words, at)) || /['’]s?$/.test(words[at]?.text ?? '');
  if (hasDeterminer) at += 1;
  const hasNumber = isNumber(lower(words, at)) || spelled.test(lower(words, at));
  if (hasNumber) at += lower(words, at + 1) === 'to' && isNumber(lower(words, at + 2)) ? 3 : 1;
  const first = at;
  const goesOn = (): boolean => at === first || (words[at - 1]?.after === '' && endOfRate(words, at) === at);
  // Behind an article a verb's base form is a noun: "the dispatch board".
  const isNoun = (): boolean =>
    isNominal(words, at) || (hasDeterminer && at === first && baseOf(lower(words, at), 'base') !== undefined);
  while (at < words.length && isNoun() && goesOn()) at += 1;
  if (at === first) return isBareFine && hasNumber && /^[$£€]|%$/.test(lower(words, at - 1)) ? at : -1;
  // "Agency spend halved": what is done to the thing is no part of its name.
  while (at - 1 > first && isDone(lower(words, at - 1))) at -= 1;
  const head = lower(words, at - 1);
  const isName = /^\p{Lu}/u.test(words[at - 1]?.text ?? '');
  if (isDone(head)) return -1;
  if (hasNumber) return isPlural(head) || /^[$£€]?1$/.test(lower(words, first - 1)) ? at : -1;
  const isFine =
    hasDeterminer ||
    isName ||
    isUncounted(head) ||
    (isBareFine &&
      (bareAfterPreposition.has(head) ||
        lower(words, start - 1) === 'per' ||
        (at - first === 1 && !isCounted(head))));
  return isFine ? at : -1;
}

/** Index behind "a week", "every night", "last month" at this place; the place itself where there is none. */
export function endOfRate(words: readonly Word[], at: number): number {
  const opens = /^(?:a|an|per|each|every|last|this|next)$/.test(lower(words, at));
  if (opens && per.test(lower(words, at + 1))) return at + 2;
  return /^(?:each|daily|weekly|monthly|yearly)$/.test(lower(words, at)) ? at + 1 : at;
}

/** "40 support tickets a day", "price lists with errors": a noun phrase of a known shape and nothing else. */
export function isNounPhrase(words: readonly Word[]): boolean {
  let at = endOfPhrase(words, 0, false);
  const [last = ''] = [words.at(-1)?.text];
  if (adjectives.has(last) && !massNouns.has(last)) return false;
  while (at > 0 && at < words.length) {
    if (words[at - 1]?.after !== '') return false;
    const behind = endOfRate(words, at);
    if (behind > at) at = behind;
    else if (lower(words, at) === 'and') at = endOfPhrase(words, at + 1, false);
    else if (
      prepositions.has(lower(words, at)) &&
      !/^(?:because|while|when|where|if|as|than|without|like|due)$/.test(lower(words, at))
    )
      at = endOfPhrase(words, at + 1, true);
    else return false;
  }
  return at === words.length && words.length > 1;
}
