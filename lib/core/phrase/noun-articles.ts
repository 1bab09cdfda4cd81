import { isPlural } from './grammar.ts';
import { verbForms } from './verb-forms.ts';
import { isUncounted } from './noun-phrase.ts';
import { adjectives, determiners, prepositions } from './vocabulary/en/describing-words.ts';
import { bareAfterPreposition, countable } from './vocabulary/en/countable.ts';
import { articleNouns, definiteNouns, eventNouns } from './vocabulary/en/nouns.ts';
import { nounVerbs } from './vocabulary/en/verbs.ts';
import { joinWords, lower, splitWords, wordOf, type Word } from './words.ts';

const wanting =
  /^(?:sends?|sent|gets?|got|sees?|signs?|signed|requires?|required|expects?|like|runs?|approves?|approved|do|books?|schedule|prepare|show|use|uses|using|without|wants?|needs?|get|gets|buys?|builds?|wanted|needed|has|have)$/;
const placing = /^(?:since|before|after|for|in|on|at|from|by|during|until|with|into|because)$/;
const qualities =
  /^(?:new|old|current|wrong|right|existing|previous|next|biggest|main|final|final|live|proper|single|second|third|fourth)$/;

const whose = /^(?:c.o|boss|manager|director|controller|vp|ciso)$/;
const toWhom =
  /^(?:from|by|to|with|through|for|past|of|via|asks?|needs?|involve|include|convince|tell|told|asked|brief|show)$/;
const endsThere = (words: readonly Word[], at: number): boolean => {
  const next = lower(words, at + 1);
  return (
    words[at]?.after !== '' ||
    next === '' ||
    prepositions.has(next) ||
    /^(?:and|or|but|first|too|as|is|was|next|this|\d.*)$/.test(next) ||
    /^\p{Lu}/u.test(words[at + 1]?.text ?? '') ||
    /day$|ing$/.test(next)
  );
};

const isOneOfMany = (word: string): boolean => countable.has(word) || articleNouns.has(word);

/** Index behind the bare singular noun that starts here and needs an article; -1 where there is none. */
function bareNounEnd(words: readonly Word[], start: number): number {
  let at = start;
  while (
    at < words.length &&
    at < start + 3 &&
    words[at]?.after === '' &&
    /^\p{Ll}{2,}$/u.test(words[at + 1]?.text ?? '')
  ) {
    const next = lower(words, at + 1);
    if (
      prepositions.has(next) ||
      determiners.has(next) ||
      /^(?:and|or|is|are|to|not|has|have|ago)$/.test(next) ||
      (/\wing$/.test(next) && isOneOfMany(lower(words, at)))
    )
      break;
    if (verbForms(next).length > 0 && !nounVerbs.has(next) && !countable.has(next) && !isUncounted(next))
      break;
    at += 1;
  }
  const head = lower(words, at);
  const known =
    (isOneOfMany(head) || ((definiteNouns.has(head) || eventNouns.has(head)) && at > start)) &&
    !prepositions.has(lower(words, start));
  const isLed = at > start && (qualities.test(lower(words, start)) || adjectives.has(lower(words, start)));
  if (
    !/^\p{Ll}+$/u.test(words[at]?.text ?? '') ||
    isPlural(head) ||
    (isUncounted(head) && !articleNouns.has(head)) ||
    (verbForms(lower(words, start)).length > 0 && at > start && !isLed)
  )
    return -1;
  if (at === start && (bareAfterPreposition.has(head) || adjectives.has(head))) return -1;
  return known || (isLed && !adjectives.has(head)) ? at + 1 : -1;
}

/** "since new supplier" → "since the new supplier", "wants live map" → "wants a live map": the articles a note leaves out. */
export function withNounArticles(clause: string): string {
  const words = splitWords(clause);
  const result: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const before = lower(words, at - 1);
    const isOpen = at > 0 && words[at - 1]?.after === '' && (wanting.test(before) || placing.test(before));
    const first = lower(words, at);
    if (
      at > 0 &&
      words[at - 1]?.after === '' &&
      whose.test(first) &&
      toWhom.test(before) &&
      endsThere(words, at)
    )
      result.push(wordOf('your'));
    else if (
      isOpen &&
      !determiners.has(first) &&
      first !== 'one' &&
      /^\p{Ll}/u.test(words[at]?.text ?? '') &&
      bareNounEnd(words, at) > 0
    )
      result.push(
        wordOf(
          placing.test(before) || /^(?:biggest|main|right|current|existing|final|next)$/.test(first)
            ? 'the'
            : /^[aeiou]/.test(first)
              ? 'an'
              : 'a',
        ),
      );
    result.push(words[at] ?? wordOf(''));
  }
  return joinWords(result);
}
