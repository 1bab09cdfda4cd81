import { headOf, isAuxiliary, isMass, isPlural, isPredicate } from '../grammar.ts';
import { baseOf } from '../verb-forms.ts';
import { nounVerbs } from '../vocabulary/en/verbs.ts';
import { adjectives, determiners, judgements, prepositions } from '../vocabulary/en/describing-words.ts';
import { joinWords, lower } from '../words.ts';
import { amount, type Form, timeUnit } from './form.ts';
import { withArticle } from './sentence.ts';

const pastTime = /\b(?:last (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|yesterday|ago)\b/i;
const lateBy = new RegExp(
  `^(?:the |your )?((?:[\\p{L}-]+ ){0,2}[\\p{L}-]+) (${amount}(?: ${timeUnit})? (?:late|behind|overdue|early|old|short|out of date|over|under|above|below|off|ahead of)\\b.*)$`,
  'iu',
);
const opensPredicate =
  /^(?:too|very|so|not|all|always|never|still|often|mostly|usually|mainly|already|manually)$/;

/** "orders retyped twice" → "orders are retyped twice"; "reporting too slow" → "reporting is too slow". */
export const sayPredicate: Form = ({ text, words, kind }) => {
  const late =
    /\d[^,]{0,20} (?:late|behind|overdue|early|old|short|out of date|over|under|above|below|off|ahead of)\b/.test(
      text,
    )
      ? lateBy.exec(text)
      : null;
  if (late) return `${late[1]} ${isPlural(late[1] ?? '') ? 'are' : 'is'} ${late[2]}`;
  const bare = text.replace(/ (?:right now|at the moment|for (?:you|now))$/, '').split(' ').length;
  if (/^(?:too|very|so|way too) /.test(text) && bare < 6 && isPredicate(words, bare - 1))
    return `it's ${text}`;
  if (/^(?:bad|good|great|poor|rough|terrible|painful|mixed) experiences? (?:with|of)/.test(text))
    return `you had a ${text}`;
  if (
    kind === 'personal' &&
    /^(?:\p{Ll}+ )?(?:\p{Lu}?\p{L}+ )?(?:fan|coach|runner|cyclist|golfer|sailor|dad|mum|mom|mother|father|parent|vegetarian|vegan|musician|gardener|cook|skier|climber|swimmer)$/u.test(
      text,
    )
  )
    return `you're ${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`;
  const opener = lower(words, 0);
  if (baseOf(opener, 'base') !== undefined && (!nounVerbs.has(opener) || lower(words, 1) === 'the'))
    return null;
  if (/ly$|^(?:too|very|so|already|not)$/.test(lower(words, 0)) && words.length < 4) return null;
  if (prepositions.has(lower(words, 0)) || lower(words, 0) === 'no') return null;
  let at = 1;
  while (
    at < Math.min(words.length, 8) &&
    !(isPredicate(words, at) && !adjectives.has(lower(words, at - 1)) && isEnough(words, at))
  )
    at += 1;
  if (at >= Math.min(words.length, 8)) return null;
  const first = opensPredicate.test(lower(words, at - 1)) && at > 1 ? at - 1 : at;
  if (
    determiners.has(lower(words, first - 1)) ||
    prepositions.has(lower(words, first - 1)) ||
    adjectives.has(lower(words, 0)) ||
    (first > 1 &&
      baseOf(lower(words, first - 1), 'ing') !== undefined &&
      !isMass(lower(words, first - 2)) &&
      /^(?:up|out|off|in|over|down)$/.test(lower(words, first)))
  )
    return null;
  // "Letters are printed": what has its verb needs no other.
  if (words.slice(0, first).some((_word, index) => isAuxiliary(lower(words, index)))) return null;
  const head = headOf(words, 0, first);
  const plural =
    isPlural(head) || /^(?:[2-9]|\d{2})/.test(text) || / and /.test(joinWords(words.slice(0, first)));
  const verb = pastTime.test(text) ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  const subject = joinWords(words.slice(0, first)).replace(/,$/, '');
  return withArticle(words, first, `${subject} ${verb} ${joinWords(words.slice(first))}`);
};

/** An adjective in the middle belongs to the noun behind it ("team short people"): it must end or lead on. */
function isEnough(words: Parameters<Form>[0]['words'], at: number): boolean {
  if (opensPredicate.test(lower(words, at))) return true;
  const after = lower(words, at + 1);
  const ends =
    after === '' ||
    words[at]?.after !== '' ||
    prepositions.has(after) ||
    /^(?:and|or|but|twice|once|again|every|each|all|weekly|daily|monthly|manually|\d.*|last|this|right|enough)$/.test(
      after,
    );
  return ends || (baseOf(lower(words, at), 'participle') !== undefined && after.endsWith('ly'));
}

/** "no visibility into stock", "trouble with returns" → "you have …". */
export const sayHaving: Form = ({ text, words }) => {
  const first = lower(words, 0);
  if (/^lack$/.test(first) && lower(words, 1) === 'of') return `there is a ${text}`;
  if (/^(?:trouble|difficulty|difficulties|problems|issues)$/.test(first))
    return /^(?:with|in|\p{Ll}+ing)$/u.test(lower(words, 1)) ? `you have ${text}` : null;
  if (!/^(?:no|limited|little|zero)$/.test(first) || words.length < 2 || words[0]?.after !== '') return null;
  if (
    /^(?:calls?|emails?|meetings?|more|longer|one|idea|decision|demo|rush|interest|need|worries|problem|thanks|show|answer|reply)$/.test(
      lower(words, 1),
    )
  )
    return null;
  return `you have ${text}`;
};

/** "too many errors in invoices" → "there are …". */
export const sayThereIs: Form = ({ text, words }) => {
  const starts =
    /^(?:too many|too much|lots of|a lot of|frequent|constant|several|endless|duplicate|many|recurring|regular|repeated|multiple)\b/i;
  const head = headOf(words, 0, words.length).toLowerCase();
  if (starts.test(text))
    return isPlural(head)
      ? `there are ${text}`
      : isMass(head) && /^(?:too much|lots|a lot|constant)/i.test(text)
        ? `there is ${text}`
        : null;
  return /^(?:errors|mistakes|delays|complaints|bottlenecks|stockouts|duplicates|chargebacks|returns|gaps) /i.test(
    text,
  ) && prepositions.has(lower(words, 1))
    ? `there are ${text}`
    : null;
};

/** "slow reporting" → "reporting is slow"; "high error rate" → "your error rate is high". */
export const sayJudgement: Form = ({ text, words }) => {
  if (/\bright now\b/.test(text)) return null;
  const at = /^(?:too|very|really|so|pretty)$/.test(lower(words, 0)) ? 1 : 0;
  const judgement = lower(words, at);
  const rest = words.slice(at + 1);
  if (
    !judgements.has(judgement) ||
    rest.length < 1 ||
    rest.length > 4 ||
    rest.some((word) => word.after !== '')
  )
    return null;
  const noun = joinWords(rest);
  const head = headOf(rest, 0, rest.length);
  if (
    adjectives.has(lower(rest, 0)) ||
    rest.some((_word, index) => prepositions.has(lower(rest, index)) && index === 0)
  )
    return null;
  return withArticle(
    rest,
    rest.length,
    `${noun} ${isPlural(head) ? 'are' : 'is'} ${joinWords(words.slice(0, at + 1))}`,
  );
};
