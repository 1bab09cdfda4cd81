import { hasShorthand } from './check-line.ts';
import { hasLooseShare, hasLooseNumber } from './checks/loose-numbers.ts';
import { hasBareParticiple, hasDoubleSubject, hasOddBe } from './checks/odd-verbs.ts';
import { hasGluedPart, hasSecondVerb } from './checks/glued-parts.ts';
import { hasOddSubject, disagrees, hasLostPassive } from './checks/subject-and-verb.ts';
import { lacksArticle } from './checks/bare-nouns.ts';
import { findVerb, isAuxiliary, isNumber } from './grammar.ts';
import { baseOf, verbForms } from './verb-forms.ts';
import { adjectives, determiners, prepositions } from './vocabulary/en/describing-words.ts';
import { massNouns } from './vocabulary/en/nouns.ts';
import { nounVerbs } from './vocabulary/en/verbs.ts';
import { lower, splitWords, type Word } from './words.ts';
import { any, ends, months, set } from './checks/look.ts';
import { isNominal } from './noun-phrase.ts';

type Check = { name: string; isDoubtful: (words: readonly Word[], text: string) => boolean };

const cutEnds = set(
  'of than as per during into onto a an the and or but because if which every your their no very by from at to',
);
const objectless = set(
  'halve halves reduce fix improve solve replace avoid eliminate automate shorten caused cause causes brings bring brought puts put gives give gave lets let makes make lacks lack requires require',
);
/** "3 fines in September depot manager wants": a new sentence right behind a month. */
const isStuckToDate = (words: readonly Word[], at: number): boolean =>
  months.test(lower(words, at - 1)) &&
  words[at - 1]?.after === '' &&
  prepositions.has(lower(words, at - 2)) &&
  isNominal(words, at) &&
  /^\p{Ll}{3,}$/u.test(words[at]?.text ?? '') &&
  isNominal(words, at + 1);

/** "And that Diary is kept": a word of the language with the capital of a sentence that it no longer opens. */
const isStrayCapital = (words: readonly Word[], at: number): boolean => {
  const word = words[at]?.text ?? '';
  const next = lower(words, at + 1);
  return at === 0
    ? /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
        /^(?:is|are)$/.test(next) &&
        baseOf(lower(words, 2), 'participle') !== undefined
    : /^(?:and|that)$/.test(lower(words, at - 1)) &&
        /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
        /^(?:is|are)$/.test(next) &&
        baseOf(lower(words, at + 2), 'participle') !== undefined;
};

const checks: readonly Check[] = [
  {
    name: 'no-verb',
    isDoubtful: (words) => findVerb(words) < 0 || (isNumber(lower(words, 0)) && words[0]?.after !== ''),
  },
  { name: 'asks', isDoubtful: (_words, text) => /^you (?:want|wanted|need|would like) to know\b/.test(text) },
  // What a talk was about is no news to who was in it.
  { name: 'talk', isDoubtful: (_words, text) => /^you (?:talked|spoke|chatted|discussed|met)\b/.test(text) },
  { name: 'cut-end', isDoubtful: (words) => cutEnds.has(lower(words, words.length - 1)) },
  {
    name: 'bare-before',
    isDoubtful: (words) =>
      /^(?:before|after)$/.test(lower(words, words.length - 1)) &&
      !/^(?:day|week|month|year|ever|never|long|soon|right|time)$/.test(lower(words, words.length - 2)),
  },
  { name: 'lost-passive', isDoubtful: hasLostPassive },
  {
    // What was done so often, or to so many, is over: "are recalled in 2 years".
    name: 'tense',
    isDoubtful: (_words, text) =>
      /^\d+ .*\b(?:is|are) \p{L}+(?:ed|t|n) (?:in \d+ (?:years|months)|last|this year)\b|^1 \p{L}+ is \p{L}+ed$/u.test(
        text,
      ),
  },
  { name: 'after-month', isDoubtful: (words) => any(words, (at) => isStuckToDate(words, at)) },
  { name: 'inner-capital', isDoubtful: (words) => any(words, (at) => isStrayCapital(words, at)) },
  {
    name: 'surplus',
    isDoubtful: (_words, text) => /\d+ times .* too (?:many|much)\b|\b\d[\d.,]*% share\b/.test(text),
  },
  {
    name: 'no-object',
    isDoubtful: (words) =>
      any(
        words,
        (at) =>
          objectless.has(lower(words, at)) &&
          !determiners.has(lower(words, at - 1)) &&
          !adjectives.has(lower(words, at - 1)) &&
          (at === words.length - 1 || /^(?:by|before|in|until|found)$/.test(lower(words, at + 1))) &&
          (lower(words, at - 1) !== 'to' ||
            /^(?:wants?|needs?|plans?|hopes?|like|tries|try)$/.test(lower(words, at - 2))),
      ),
  },
  {
    name: 'odd-infinitive',
    isDoubtful: (words) =>
      any(
        words,
        (at) =>
          /^(?:to|you|they|we)$/.test(lower(words, at - 1)) &&
          baseOf(lower(words, at), 'base') !== undefined &&
          !/^(?:be|get|have|stay|see|keep|become|feel|make|want|need|like)$/.test(lower(words, at)) &&
          baseOf(lower(words, at + 1), 'participle') !== undefined &&
          baseOf(lower(words, at + 1), 'base') === undefined,
      ),
  },
  { name: 'article', isDoubtful: (words) => any(words, (at) => lacksArticle(words, at)) },
  { name: 'subject', isDoubtful: hasOddSubject },
  { name: 'odd-be', isDoubtful: hasOddBe },
  { name: 'double-subject', isDoubtful: hasDoubleSubject },
  { name: 'bare-participle', isDoubtful: hasBareParticiple },
  // "Contractual, DPA is needed", "your last time a tool was introduced".
  {
    name: 'opening',
    isDoubtful: (words, text) =>
      (/^\p{Lu}\p{Ll}+$/u.test(words[0]?.text ?? '') && words[0]?.after.startsWith(',') === true) ||
      /\byour (?:last|next|first) time\b/.test(text),
  },
  {
    name: 'twice',
    isDoubtful: (words) =>
      any(
        words,
        (at) =>
          at > 0 &&
          /^\p{L}{2,}$/u.test(lower(words, at)) &&
          lower(words, at) === lower(words, at - 1) &&
          !/^(?:that|had)$/.test(lower(words, at)),
      ),
  },
  {
    name: 'shorthand',
    isDoubtful: (words, text) =>
      hasShorthand(text) ||
      /[=~]|\p{L}\/|\p{Ll} & \p{Ll}/u.test(text) ||
      any(
        words,
        (at) =>
          /^(?:\p{Ll}[b-df-hj-np-tv-xz]{1,6}|[b-df-hj-np-tv-xz]{2,7}|\d+(?!st|nd|rd|th|am|pm)\p{Ll}{1,4}|ytd|cos|(?![ai])\p{Ll})$/u.test(
            words[at]?.text ?? '',
          ) && !/[aeiouy]\p{Ll}|\p{Ll}[aeiouy]|^[ap]m$/u.test(words[at]?.text ?? ''),
      ),
  },
  {
    name: 'label',
    isDoubtful: (words) =>
      /^(?:Pain|Goal|Need|Problem|Impact|Next|Current|Budget|Timeline|Wants?|Needs?|Says?|Said|Target|Issue|Risk)$/.test(
        words[0]?.text ?? '',
      ),
  },
  { name: 'share', isDoubtful: (words) => any(words, (at) => hasLooseShare(words, at)) },
  { name: 'number', isDoubtful: (words) => any(words, (at) => hasLooseNumber(words, at)) },
  { name: 'glued', isDoubtful: hasGluedPart },
  { name: 'two-verbs', isDoubtful: hasSecondVerb },
  {
    name: 'agreement',
    isDoubtful: (words) =>
      disagrees(words) ||
      any(
        words,
        (at) => /^(?:because|and|that|but|so)$/.test(lower(words, at)) && disagrees(words.slice(at + 1)),
      ),
  },
  {
    name: 'the-verb',
    isDoubtful: (words) =>
      any(
        words,
        (at) =>
          /^(?:the|a|an|your)$/.test(lower(words, at - 1)) &&
          (/^(?:an?|the|your|each|every|this|that|some|any|still|already|just|now|also|not)$/.test(
            lower(words, at),
          ) ||
            (/^(?:twice|once|last|again|in|by)$/.test(lower(words, at + 1)) &&
              baseOf(lower(words, at), 'past') !== undefined &&
              baseOf(lower(words, at), 'base') === undefined) ||
            ((isAuxiliary(lower(words, at + 1)) ||
              /^(?:one|two|an?|the|your|\d.*)$/.test(lower(words, at + 1))) &&
              verbForms(lower(words, at)).length > 0 &&
              verbForms(lower(words, at)).every(({ form }) => form === 'past' || form === 'participle')) ||
            (verbForms(lower(words, at)).length > 0 &&
              verbForms(lower(words, at)).every(
                ({ base, form }) => form === 'base' && !nounVerbs.has(base),
              ) &&
              !adjectives.has(lower(words, at)) &&
              !massNouns.has(lower(words, at)) &&
              lower(words, at) !== 'say' &&
              (determiners.has(lower(words, at + 1)) ||
                prepositions.has(lower(words, at + 1)) ||
                isNumber(lower(words, at + 1))))),
      ),
  },
  {
    name: 'reason',
    isDoubtful: (words) =>
      any(
        words,
        (at) =>
          /^(?:because|if|unless)$/.test(lower(words, at)) &&
          !/^(?:of|needed|possible|necessary|so|not|any)$/.test(lower(words, at + 1)) &&
          findVerb(words.slice(at + 1)) < 0,
      ),
  },
  {
    name: 'dangling-measure',
    isDoubtful: (words) =>
      any(
        words,
        (at) =>
          ends(words, at) &&
          lower(words, at) === 'average' &&
          at > 1 &&
          !determiners.has(lower(words, at - 1)) &&
          lower(words, at - 1) !== 'on',
      ),
  },
];

/** Why a clause may not be sayable as it stands, by the names of the checks; empty where nothing speaks against it. */
export function doubtsAbout(text: string): string[] {
  const words = splitWords(text);
  return checks.filter(({ isDoubtful }) => isDoubtful(words, text)).map(({ name }) => name);
}
