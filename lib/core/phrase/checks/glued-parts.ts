import { findVerb, isNumber } from '../grammar.ts';
import { baseOf } from '../verb-forms.ts';
import { determiners, prepositions } from '../vocabulary/en/describing-words.ts';
import { joinWords, lower, type Word } from '../words.ts';
import { set, connects, months, any } from './look.ts';

const afterComma =
  /^(?:and|but|or|so|which|who|whose|where|because|since|as|while|when|if|unless|though|although|especially|mostly|mainly|including|not|with|without|at|from|for|on|in|by|before|until|after|about|around|roughly|nearly|almost|up|over|even|then|than|each|both|half|some|often|usually|sometimes|once|twice|every|too|instead|rather|depending|only)$/;

/** Behind a comma stands what goes on, the end of a list, or a name between two commas; anything else was glued on. */
export const hasGluedPart = (words: readonly Word[]): boolean => {
  if (words.some(({ after }) => /[:;.]/.test(after))) return true;
  const verb = findVerb(words);
  return any(words, (at) => {
    if (at === 0 || !words[at - 1]?.after.endsWith(',')) return false;
    const [first, next] = [lower(words, at), lower(words, at + 1)];
    if (afterComma.test(first)) return first === 'only' && isNumber(next);
    if (baseOf(first, 'participle') !== undefined && prepositions.has(next)) return false;
    // A second comma closes an aside; "and" before the last of a list.
    const rest = words.slice(at);
    const isList =
      rest.some(({ text }) => /^(?:and|or)$/.test(text)) &&
      rest.findIndex(({ text }) => /^(?:and|or)$/.test(text)) < 9;
    const isName = /^\p{Lu}/u.test(words[at]?.text ?? '') || determiners.has(first);
    const isAside =
      (at <= verb &&
        (isName || at === verb || words.slice(0, at - 1).some(({ after }) => after.endsWith(',')))) ||
      (isName && rest.some(({ after }) => after.endsWith(',')));
    const isRate =
      rest.length < 7 &&
      /^(?:[$£€]?\d|two|three|four|five|six|seven|eight|nine|ten)/.test(first) &&
      / (?:an?|per|every|each) \p{L}+(?: now)?$/u.test(joinWords(rest));
    const isDate =
      months.test(first) || months.test(next) || /^(?:\p{Lu}|your$|the$)/u.test(words[at]?.text ?? '');
    return !isList && !isAside && !isDate && !isRate;
  });
};

const frequents = set('want wants need needs get gets has have is are takes take was were costs goes go');
/** A second verb of the same clause without a word that joins the two. */
export const hasSecondVerb = (words: readonly Word[]): boolean => {
  const verb = findVerb(words);
  if (verb < 0) return false;
  return any(words, (at) => {
    if (at <= verb + 1 || !frequents.has(lower(words, at))) return false;
    const between = words.slice(verb + 1, at);
    const isJoined = between.some((word, index) => connects.has(lower(between, index)) || word.after !== '');
    return (
      !isJoined &&
      !/n['’]t$|^(?:to|will|can|could|would|should|must|may|might|not|do|does|did|help|helps|lets?|makes?|let|see|hear|make)$/.test(
        lower(words, at - 1),
      ) &&
      !/^(?:the|an?|your|their|our|its|this|no|any)$/.test(lower(words, at - 1)) &&
      !/^(?:help|let|make|see|hear)/.test(lower(words, verb))
    );
  });
};
