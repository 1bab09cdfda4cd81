import { isAuxiliary, isNumber } from './grammar.ts';
import { isOtherName, namesOthers } from './antecedent.ts';
import type { Voice } from './said.ts';
import { baseOf, verbForms, withoutThirdPerson } from './verb-forms.ts';
import { adverbs, determiners, prepositions } from './vocabulary/en/describing-words.ts';
import { nounVerbs } from './vocabulary/en/verbs.ts';
import { joinWords, lower, splitWords, type Word } from './words.ts';

/** Whose voice a text is in: the rep's notes about the buyer, or the buyer's own words. */
export type Mode = 'rep' | 'buyer';

const agreements: Record<string, string> = {
  is: 'are',
  am: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};

const contracted: Record<string, string> = {
  "'m": "'re",
  "'re": "'re",
  "'ve": "'ve",
  "'ll": "'ll",
  "'d": "'d",
};

/** Subject, object, possessive and reflexive forms, and what they become when spoken to the buyer. */
const buyerWords: Record<string, string> = {
  i: 'you',
  we: 'you',
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  yourselves: 'ourselves',
};

const repWords: Record<string, string> = {
  himself: 'yourself',
  herself: 'yourself',
  themselves: 'yourselves',
  themself: 'yourself',
  hers: 'yours',
  theirs: 'yours',
  him: 'you',
};

const othersWords: Record<string, string> = {
  he: 'they',
  she: 'they',
  him: 'them',
  his: 'their',
  himself: 'themselves',
  herself: 'themselves',
  hers: 'theirs',
};

const acceptsThem =
  /^(?:costs?|costing|hurts?|hurting|takes?|taking|took|helps?|kills?|killing|slows?|slowing|gives?|giving|lets?|asked|told|drives?|driving)$/;

/** "'s" after a subject: has or is. */
function expandS(words: readonly Word[], index: number): string {
  const next = lower(words, index + 1);
  if (/^(?:been|had|got)$/.test(next)) return "'ve";
  const after = lower(words, index + 2);
  const isPerfect =
    baseOf(next, 'participle') !== undefined &&
    (determiners.has(after) || isNumber(after) || /^(?:one|two|three|four|five|six|ten)$/.test(after));
  return isPerfect ? "'ve" : "'re";
}

function nextVerb(words: readonly Word[], from: number): number {
  let index = from;
  while (index < words.length && index < from + 4 && adverbs.has(lower(words, index))) index += 1;
  return index;
}

const setText = (words: Word[], index: number, text: string) => {
  const word = words[index];
  if (word) words[index] = { ...word, text };
};

function agreeAt(words: Word[], index: number, isSure: boolean): void {
  const word = lower(words, index);
  const fixed = agreements[word];
  if (fixed !== undefined) setText(words, index, fixed);
  else if (baseOf(word, 's') !== undefined || (isSure && /[^s']s$/.test(word)))
    setText(words, index, withoutThirdPerson(word));
}

const breaksSubject = /^(?:that|which|who|because|since|so|if|whether|while|when|as|where|it|there)$/;

/** After the subject became "you": the verb, and the verbs joined to it, lose their third person. */
export function agreeWithYou(words: Word[], from: number): void {
  const verb = nextVerb(words, from);
  agreeAt(words, verb, true);
  for (let index = verb + 1; index < words.length; index += 1) {
    const word = lower(words, index);
    if (breaksSubject.test(word)) return;
    if (!/^(?:and|but|or|then|plus)$/.test(word) && !words[index - 1]?.after.endsWith(',')) continue;
    const joined = nextVerb(words, /^(?:and|but|or|then|plus)$/.test(word) ? index + 1 : index);
    const base = baseOf(lower(words, joined), 's');
    const after = lower(words, joined + 1);
    const isVerb =
      base !== undefined &&
      (!nounVerbs.has(base) ||
        determiners.has(after) ||
        isNumber(after) ||
        prepositions.has(after) ||
        /^(?:plans|needs)$/.test(lower(words, joined)));
    if (isVerb || agreements[lower(words, joined)] !== undefined) agreeAt(words, joined, false);
  }
}

function isPossessive(words: readonly Word[], index: number): boolean {
  const next = lower(words, index + 1);
  if (next === '' || (words[index]?.after ?? '') !== '') return false;
  return (
    !prepositions.has(next) &&
    !determiners.has(next) &&
    !isNumber(next) &&
    !/^(?:and|or|that|what|how|know|if|back|again|up|today|tomorrow|directly|later|now)$/.test(next) &&
    !(next === 'first' && !/^\p{L}{3,}$/u.test(lower(words, index + 2)))
  );
}

type State = { words: Word[]; single: 'buyer' | 'other'; group: 'buyer' | 'other'; mode: Mode; voice: Voice };

function turnThird(state: State, index: number, word: string): void {
  const { words } = state;
  const stem = /^(she|he|they)('(?:s|re|ve|ll|d))?$/.exec(word);
  if (stem) {
    const isOther = (stem[1] === 'they' ? state.group : state.single) === 'other';
    const ending = stem[2] === "'s" ? expandS(words, index) : (contracted[stem[2] ?? ''] ?? '');
    setText(words, index, (isOther ? 'they' : 'you') + ending);
    if (stem[1] !== 'they' && ending === '') agreeWithYou(words, index + 1);
    else if (stem[1] !== 'they') agreeWithYou(words, index);
    return;
  }
  if (word === 'her' || word === 'his' || word === 'their') {
    const isOther = (word === 'their' ? state.group : state.single) === 'other';
    if (isPossessive(words, index)) setText(words, index, isOther ? 'their' : 'your');
    else if (word === 'her') setText(words, index, isOther ? 'them' : 'you');
    return;
  }
  if (word === 'them' && acceptsThem.test(lower(words, index - 1)) && state.group === 'buyer')
    setText(words, index, 'you');
  const said = state.single === 'other' ? othersWords[word] : (repWords[word] ?? undefined);
  if (said !== undefined && (word !== 'theirs' && word !== 'themselves' ? true : state.group === 'buyer'))
    setText(words, index, said);
}

function turnFirst(state: State, index: number, word: string): void {
  const { words } = state;
  const stem = /^(i|we|you)('(?:m|re|ve|ll|d))$/.exec(word);
  if (stem) {
    setText(words, index, (stem[1] === 'you' ? 'we' : 'you') + (contracted[stem[2] ?? ''] ?? ''));
    return;
  }
  if (word === 'you') {
    const next = lower(words, index + 1);
    const before = lower(words, index - 1);
    const isVerbBehind = isAuxiliary(next) || verbForms(next).length > 0;
    const hasVerbBefore = verbForms(before).length > 0 && !isAuxiliary(before) && !isVerbBehind;
    const isObject = index > 0 && (next === '' || next === 'to' || prepositions.has(before) || hasVerbBefore);
    setText(
      words,
      index,
      isObject && !/^(?:if|that|whether|when)$/.test(lower(words, index - 1)) ? 'us' : 'we',
    );
    return;
  }
  const said = buyerWords[word];
  if (said !== undefined) setText(words, index, said);
  if (word === 'i') agreeWithYou(words, index + 1);
}

/** Turns a note's clause so that it speaks to the buyer; whoever else it is about stays who they are. */
export function turnPerson(text: string, mode: Mode, voice: Voice): string {
  const state: State = { words: splitWords(text), single: 'buyer', group: 'buyer', mode, voice };
  for (let index = 0; index < state.words.length; index += 1) {
    const word = lower(state.words, index);
    const original = state.words[index]?.text ?? '';
    if (mode === 'buyer') turnFirst(state, index, word);
    if (mode === 'rep' || /^(?:he|she|him|her|his)/.test(word))
      turnThird(mode === 'buyer' ? { ...state, single: 'other' } : state, index, word);
    if (
      namesOthers(original, voice) &&
      !(isOtherName(original, voice) && prepositions.has(lower(state.words, index - 1))) &&
      // "Hiring drivers takes them months": the drivers do nothing here.
      !(index === 1 && /\wing$/.test(lower(state.words, 0)))
    ) {
      state.single = 'other';
      state.group = 'other';
    }
  }
  return joinWords(state.words).replace(/\b(and|but) they (?=\p{Ll}+s\b)/gu, '$1 ');
}
