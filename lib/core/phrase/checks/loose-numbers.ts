import { isAuxiliary, isNumber } from '../grammar.ts';
import { baseOf, verbForms } from '../verb-forms.ts';
import { adjectives, determiners, prepositions } from '../vocabulary/en/describing-words.ts';
import { measureNouns } from '../vocabulary/en/nouns.ts';
import { nounVerbs } from '../vocabulary/en/verbs.ts';
import { joinWords, lower, type Word } from '../words.ts';
import { connects, months, ends } from './look.ts';

const takesTwo =
  /\b(?:tak|cost|sav|giv|gave|took|pay|paid|charg|ow|fin|los|lost|offer|leav|left|buy|bought|set|spen|kept|keep|earn|lend|quot|need|want|wast|add)\w*\b/;
const percent = /^(?:\d[\d.,]*%|percent)$/;

/** "late 12% of days", "30% second visits", "error rate 8%": a share needs a verb or a preposition beside it. */
export const hasLooseShare = (words: readonly Word[], at: number): boolean => {
  if (!percent.test(lower(words, at))) return false;
  const [before, after] = [lower(words, at - 1), lower(words, at + 1)];
  const isLed = at === 0 || adjectives.has(before);
  if (at > 0 && adjectives.has(before) && !prepositions.has(before) && before !== 'open') return true;
  const hasNoun = after !== '' && words[at]?.after === '' && !prepositions.has(after) && !connects.has(after);
  if (!hasNoun || determiners.has(before) || determiners.has(after) || measureNouns.has(after)) return false;
  const goesOn =
    isAuxiliary(after) ||
    verbForms(after).some(({ form }) => form === 's' || form === 'base' || form === 'participle');
  return isLed
    ? !goesOn || (baseOf(lower(words, 1), 's') === undefined && adjectives.has(after))
    : !goesOn && !adjectives.has(after) && !/ly$|^(?:each|every|lower|higher|less|more|again)$/.test(after);
};

/** "customer audit 15 January", "the budget 50,000", "In October 27 complaints": a number that no word ties to its noun. */
export const hasLooseNumber = (words: readonly Word[], at: number): boolean => {
  if (at < 1 || words[at - 1]?.after !== '') return false;
  const before = lower(words, at - 1);
  const after = lower(words, at + 1);
  if (months.test(lower(words, at)) && /^\d{1,2}$/.test(after))
    return (
      /^(?:one|\p{Ll}{4,}s?)$/u.test(before) &&
      !prepositions.has(before) &&
      !isAuxiliary(before) &&
      !/^(?:next|last|this|early|mid|late|the)$/.test(before)
    );
  if (!isNumber(lower(words, at))) return false;
  if (/^\d{1,2}\.\d{1,2}$/.test(lower(words, at)) && ends(words, at))
    return /^(?:by|before|until|on|at)$/.test(before);
  if (/^\d{1,2}\/\d/.test(lower(words, at)))
    return !/^(?:on|by|before|after|until|from|since|of|the|for|is)$/.test(before);
  if (/^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$/.test(lower(words, at))) return !prepositions.has(before);
  if (months.test(before))
    return (
      !determiners.has(lower(words, at - 2)) &&
      after !== '' &&
      words[at]?.after === '' &&
      !/^\d{4}$/.test(lower(words, at)) &&
      !prepositions.has(after) &&
      !connects.has(after) &&
      !isNumber(after)
    );
  const isNoun =
    /^\p{Ll}{3,}$/u.test(words[at - 1]?.text ?? '') &&
    !prepositions.has(before) &&
    !determiners.has(before) &&
    !connects.has(before) &&
    !isAuxiliary(before) &&
    !/^(?:least|most|average|than|just|only|another|other|next|last|first|version|phase|step|level|tier|grade|class|type|number|top|nearly|almost|roughly|approximately|exactly|easily|maybe|probably|still|now|already|currently|usually|often|extra|next|these|those|times?|day|line|room|gate|building|floor|bay|page|also|some|be|been|then)$/.test(
      before,
    ) &&
    (verbForms(before).length === 0 ||
      (verbForms(before).every(({ base }) => nounVerbs.has(base)) &&
        baseOf(before, 's') === undefined &&
        (months.test(after) || /^(?:the|an?|your)$/.test(lower(words, at - 2)))));
  if (!isNoun) return false;
  return months.test(after) || (after !== 'times' && !takesTwo.test(joinWords(words.slice(0, at - 1))));
};
