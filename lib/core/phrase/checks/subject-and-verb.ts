import { findVerb, intransitive, isAuxiliary, isNumber, isPlural, isSubjectPronoun } from '../grammar.ts';
import { endOfPhrase, endOfRate, isUncounted } from '../noun-phrase.ts';
import { baseOf } from '../verb-forms.ts';
import { adjectives, adverbs, prepositions } from '../vocabulary/en/describing-words.ts';
import { oddPlurals } from '../vocabulary/en/nouns.ts';
import { lower, type Word } from '../words.ts';
import { connects } from './look.ts';

const isOnlyParticiple = (word: string): boolean =>
  baseOf(word, 'participle') !== undefined && baseOf(word, 'base') === undefined && !adjectives.has(word);

/** What stands before the verb is a pronoun, an activity, or a noun phrase of a known shape. */
export const hasOddSubject = (words: readonly Word[]): boolean => {
  const verb = findVerb(words);
  const subject = words.slice(0, Math.max(0, verb));
  const first = lower(words, 0);
  if (
    verb < 1 ||
    isSubjectPronoun(first) ||
    (/\wing$/.test(first) && !isOnlyParticiple(lower(words, verb - 1))) ||
    prepositions.has(first) ||
    /^\p{Lu}/u.test(words[0]?.text ?? '')
  )
    return false;
  if (
    subject.some(
      (word, at) =>
        word.after !== '' ||
        connects.has(lower(subject, at)) ||
        /^(?:of|one|each|most|some|many|half|there|nobody|everyone|everybody|third|quarter|last|this|next|twice|once|roughly|1)$/.test(
          lower(subject, at),
        ),
    )
  )
    return false;
  if (isOnlyParticiple(lower(subject, verb - 1)) && isAuxiliary(lower(words, verb))) return true;
  if (isNumber(first) && endOfRate(subject, 1) >= verb) return false;
  let at = endOfPhrase(subject, 0, true);
  while (at > 0 && at < verb) {
    const behind = endOfRate(subject, at);
    if (behind > at) at = behind;
    else if (adverbs.has(lower(subject, at))) at += 1;
    else if (prepositions.has(lower(subject, at))) at = endOfPhrase(subject, at + 1, true);
    else return true;
  }
  return at < 0;
};

const amounts = /^(?:hours?|days?|minutes?|weeks?|months?|years?|euros|pounds|dollars|francs|quid)$/;

/** "The reports is", "a claim are": only where the head's number is plain. */
export const disagrees = (words: readonly Word[]): boolean => {
  const verb = findVerb(words);
  const subject = words.slice(0, verb);
  if (
    verb < 1 ||
    subject.some(({ text, after }) => /^(?:and|or|of|to|than|that|who|which)$/.test(text) || after !== '')
  )
    return false;
  const stop = subject.findIndex((_word, at) => at > 0 && prepositions.has(lower(subject, at)));
  const head = lower(subject, (stop < 0 ? subject.length : stop) - 1);
  if (isSubjectPronoun(head) || amounts.test(head) || isPlural(head) === undefined) return false;
  const said = lower(words, verb);
  if (/^(?:i|you|we|they)$/.test(lower(words, 0)) && verb === 1) return /^(?:is|has|was|does)$/.test(said);
  if (/^(?:is|has|was|does)$/.test(said))
    return isPlural(head) && !/\wing$/.test(lower(words, 0)) && /^\p{Ll}/u.test(subject.at(-1)?.text ?? '');
  if (!/^(?:are|were)$/.test(said) || isPlural(head)) return false;
  return (
    /^(?:an?|each|every|this|that)$/.test(lower(words, 0)) ||
    (isUncounted(head) && !oddPlurals.has(head) && !isNumber(lower(words, 0)))
  );
};

const actsAlone =
  /^(?:look|work|talk|move|switch|ask|pay|turn|sign|agree|start|stop|end|speak|decide|vote|apply|react|meet|lead|live|drive|walk|close|open|change|land|launch|ship|sell|say|tell|do|get|have|be|lose|win|report|return|log|play|deal|double|triple|halve|miss|scale|merge|hover|spike|leave|pile|rely|depend|write)$/;

/** "Certificates found last audit": what was done to a thing, without its "were". */
export const hasLostPassive = (words: readonly Word[]): boolean => {
  const verb = findVerb(words);
  const base = verb > 0 ? (baseOf(lower(words, verb), 'past') ?? '') : '';
  const next = lower(words, verb + 1);
  if (
    base === '' ||
    baseOf(lower(words, verb), 'base') !== undefined ||
    isSubjectPronoun(lower(words, verb - 1))
  )
    return false;
  return (
    !intransitive.has(base) &&
    !actsAlone.test(base) &&
    (next === '' ||
      prepositions.has(next) ||
      endOfRate(words, verb + 1) > verb + 1 ||
      (isNumber(next) && lower(words, verb + 2) === 'times') ||
      /^(?:last|this|next|week|twice|once)$/.test(next))
  );
};
