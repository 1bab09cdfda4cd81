import { measureNouns } from '../vocabulary/en/nouns.ts';
import { findVerb, isNumber, isPlural, isPredicate } from '../grammar.ts';
import { agreeWithYou } from '../turn-person.ts';
import { baseOf, verbForms, withoutThirdPerson } from '../verb-forms.ts';
import {
  adjectives,
  adverbs,
  buyerStates,
  determiners,
  prepositions,
} from '../vocabulary/en/describing-words.ts';
import { articleNouns, departments, massNouns } from '../vocabulary/en/nouns.ts';
import { nounVerbs } from '../vocabulary/en/verbs.ts';
import { joinWords, lower, wordOf, type Word } from '../words.ts';
import type { Form } from './form.ts';

const alwaysVerb =
  /^(?:needs?|uses?|plans|holds?|runs?|moved?|switched?|leads|offers|hopes|likes?|wants?|visits|spends|loves)$/;
const modal =
  /^(?:is|are|was|were|has|had|can|can't|cannot|could|couldn't|would|wouldn't|will|won't|should|must|may|might|doesn't|don't|didn't|isn't|aren't|wasn't|hasn't|haven't|does)$/;
const stative =
  /^(?:need|want|have|like|use|spend|lose|pay|know|think|feel|struggle|waste|hate|prefer|worry|depend|rely|own|expect|hope|live|work|take|cost|hear|see|love|be|handle|do|manage|plan|retype|rekey|re-key|miss|deal|wait|fear|suffer|lack|bleed|juggle|chase)$/;
const actsWithoutObject =
  /^(?:try|ask|move|look|talk|work|go|come|grow|switch|start|stop|plan|join|leave|invest|agree|promise|decide|hope|struggle|meet|want|need|prefer|speak|migrate|miss|lose|tell|say|apply|sign)$/;

/** What is to happen by a date happens to the matter, not to the buyer. */
const happens =
  /^(?:has to|must|needs to|should|can't|cannot|will) (?:not )?(?:be (?:in place|done|finished|signed|installed|gone|replaced|fixed|sorted|resolved|implemented|completed|delivered|rolled out|approved)|happen|start|work)\b/;

const skipAdverbs = (words: readonly Word[]) => {
  let index = 0;
  while (
    index < words.length &&
    index < 3 &&
    adverbs.has(lower(words, index)) &&
    !/^(?:all|both|each|too|so|twice|once|again)$/.test(lower(words, index))
  )
    index += 1;
  return index;
};

const opensObject = (words: readonly Word[], index: number) => {
  const word = lower(words, index);
  return (
    determiners.has(word) ||
    isNumber(word) ||
    /^(?:to|about|around|over|at|it|us|me|them|you)$/.test(word) ||
    isPlural(word) ||
    /^\p{Lu}/u.test(words[index]?.text ?? '')
  );
};

/** A verb in no table: "throws away 11%", "loathes the new tool"; no noun has such words behind it. */
const guessedBase = (word: string, after: string): string | undefined =>
  /^\p{Ll}{3,}[^s'’]s$/u.test(word) &&
  verbForms(word).length === 0 &&
  !/(?:day|ness|ment|tion|ity)s$/.test(word) &&
  /^(?:away|out|up|off|over|back|through|around|the|a|an|her|his|their|your)$/.test(after)
    ? withoutThirdPerson(word)
    : undefined;

/** "wants to be live and needs a quote", "can't see stock", "has two plants". */
export const sayThirdPersonVerb: Form = ({ words, kind }) => {
  const at = skipAdverbs(words);
  const word = lower(words, at);
  const after = lower(words, at + 1);
  const base = baseOf(word, 's') ?? guessedBase(word, after);
  const isNounVerb = base !== undefined && nounVerbs.has(base) && !alwaysVerb.test(word);
  const isVerb = base !== undefined && (!isNounVerb || opensObject(words, at + 1) || articleNouns.has(after));
  if ((!isVerb && !modal.test(word)) || words[at]?.after !== '') return null;
  if ((kind === 'deadline' || kind === 'goal') && happens.test(joinWords(words.slice(at))))
    return `it ${joinWords(words)}`;
  if (/^(?:costs?|takes)$/.test(word))
    return / to \p{Ll}/u.test(joinWords(words)) ||
      after === 'you' ||
      (word === 'takes' &&
        /^(?:\d|about$|up$|one$|two$|three$|four$|five$|six$|half$|a$|ages$|forever$)/.test(after)) ||
      (word === 'costs' && /^[$£€]?\d|^about$/.test(after))
      ? `it ${joinWords(words)}`
      : null;
  if (isNounVerb && /\b(?:late|behind|overdue|short|early|off)\b/.test(joinWords(words))) return null;
  if (isNounVerb && isPredicate(words, at + 1)) return null;
  if (kind === 'decision_process' && /^(?:runs|goes|passes)$/.test(word)) return `it ${joinWords(words)}`;
  if (kind === 'commitment' && isVerb)
    return `you will ${withoutThirdPerson(word)} ${joinWords(words.slice(at + 1))}`;
  const turned = [...words];
  agreeWithYou(turned, at);
  return `you ${joinWords(turned)}`.replace(/^you are /, "you're ");
};

/** "losing 3 days a month", "still looking at two vendors". */
export const sayOngoing: Form = ({ text, words }) => {
  const at = skipAdverbs(words);
  const word = lower(words, at);
  const base = baseOf(word, 'ing');
  if (base === undefined || departments.has(word) || (massNouns.has(word) && lower(words, at + 1) !== 'for'))
    return null;
  if (
    adjectives.has(lower(words, at + 1)) &&
    !/^(?:getting|going|feeling|running|becoming|falling|staying)$/.test(word)
  )
    return null;
  if (/^(?:costing|taking|hurting|killing)$/.test(word) && /^(?:you|your)$/.test(lower(words, at + 1)))
    return `it's ${text}`;
  return `you're ${text}`;
};

/** "worried about migration", "on NetSuite", "just back from Lisbon". */
export const sayState: Form = ({ text, words, kind }) => {
  const at = skipAdverbs(words);
  const word = lower(words, at);
  const isState =
    buyerStates.has(word) ||
    (word === 'back' && /^(?:from|in|on|at)$/.test(lower(words, at + 1))) ||
    (at > 0 && /^(?:with|in|at|between)$/.test(word));
  if (kind === 'personal' && word === 'from') return `you're ${text}`;
  if (word === 'best' && /^(?:reached|reachable|contacted)$/.test(lower(words, at + 1)))
    return `you're ${text}`;
  if (word === 'live' || !isState || (kind === 'deadline' && prepositions.has(word))) return null;
  if (words.length === at + 1 && words.length < 2) return null;
  if (
    prepositions.has(word) &&
    /^(?:\d|monday|tuesday|wednesday|thursday|friday|hold|fire|top|time|track|average)/.test(
      lower(words, at + 1),
    )
  )
    return null;
  return `you're ${text}`;
};

/** "lost two deals", "moved from Excel in March", "burned by the last vendor". */
export const sayPast: Form = ({ text, words }) => {
  if (/^(?:already |that )?cost (?:you|your)\b/.test(text)) return `it ${text.replace(/^that /, '')}`;
  const at = skipAdverbs(words);
  const word = lower(words, at);
  const after = lower(words, at + 1);
  const past = verbForms(word).find((one) => one.form === 'past');
  if (past === undefined || verbForms(word).some((one) => one.form === 'base')) return null;
  if (after === 'by')
    return /^(?:burned|burnt|bitten|told|hired|promoted|let)$/.test(word) ? `you were ${text}` : null;
  const isActive =
    opensObject(words, at + 1) ||
    actsWithoutObject.test(past.base) ||
    (after !== '' && !prepositions.has(after) && !adverbs.has(after));
  return isActive ? `you ${text}` : null;
};

/** "need a quote", "cut onboarding time by half", "to cut onboarding time", "go live by Q3". */
export const sayBareVerb: Form = ({ words, kind }) => {
  const skipped =
    lower(words, 0) === 'you' && lower(words, 1) === 'to' ? 2 : lower(words, 0) === 'to' ? 1 : 0;
  const rest = skipped > 0 ? words.slice(skipped) : words;
  const at = skipAdverbs(rest);
  const word = lower(rest, at);
  const base = baseOf(word, 'base');
  if (base === undefined || rest.length < 2 || kind === 'next_step') return null;
  const after = lower(rest, at + 1);
  // "Churn 4.2%" is how much of it there is.
  if (rest === words && measureNouns.has(base) && isNumber(after)) return null;
  if (
    nounVerbs.has(base) &&
    !alwaysVerb.test(word) &&
    !determiners.has(after) &&
    !isNumber(after) &&
    rest === words &&
    !(kind === 'goal' && !isPredicate(rest, at + 1))
  )
    return null;
  if (adjectives.has(after) && nounVerbs.has(base)) return null;
  const isIntent =
    rest !== words || ((kind === 'goal' || kind === 'deadline') && (base === 'be' || !stative.test(base)));
  if (base === 'be' && !isIntent) return null;
  if (kind === 'stall' && !stative.test(base)) return `you want to ${joinWords(rest)}`;
  if (rest !== words && kind === 'commitment') return `you would ${joinWords(rest)}`;
  return `you ${isIntent ? 'want to ' : ''}${joinWords(rest)}`;
};

/** "live before the Q3 board": the wish is in the kind of the fact. */
export const sayLive: Form = ({ text, words, kind }) => {
  const at = skipAdverbs(words);
  if (!/^(?:live|up|done|ready|operational)$/.test(lower(words, at)) || words.length < at + 2) return null;
  return kind === 'deadline' || kind === 'goal' ? `you want to be ${text}` : null;
};

/** "clean books before the auditors start", "confirmations within 24 hours": a goal that is a thing. */
export const sayWanted: Form = ({ text, words, kind }) => {
  const first = lower(words, 0);
  if (kind !== 'goal' || words.length < 3 || isNumber(first) || prepositions.has(first)) return null;
  if (adverbs.has(first) || /^(?:no|not|to|you|it|this|that|there|they|your)$/.test(first)) return null;
  const isThing = verbForms(first).every(
    ({ base, form }) => form !== 'base' && (form === 'participle' || nounVerbs.has(base)),
  );
  const opens = words.findIndex((_word, index) => prepositions.has(lower(words, index)));
  const verb = findVerb(words);
  return isThing && opens > 0 && (verb < 0 || verb > opens) ? `you want ${text}` : null;
};

export const beLive = (words: readonly Word[]): Word[] =>
  words.flatMap((word, index) =>
    /^(?:live|operational)$/.test(word.text) &&
    (words[index + 1] === undefined ||
      word.after !== '' ||
      /^(?:before|by|in|on|after|at|from|as|until|within|next|this|and|\d.*|q\d)$/.test(
        lower(words, index + 1),
      )) &&
    /^(?:wants?|needs?|wanted|needed)$/.test(lower(words, index - 1))
      ? [wordOf('to'), wordOf('be'), word]
      : [word],
  );
