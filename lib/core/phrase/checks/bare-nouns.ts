import { isPlural } from '../grammar.ts';
import { endOfPhrase, isNominal } from '../noun-phrase.ts';
import { baseOf } from '../verb-forms.ts';
import { adjectives, prepositions } from '../vocabulary/en/describing-words.ts';
import { lower, type Word } from '../words.ts';
import { ends } from './look.ts';

const opensClause =
  /^(?:because|while|when|where|whenever|if|unless|though|although|once|whether|than|as|like|to|ago)$/;
const objectVerbs =
  /^(?:takes?|costs?|wants?|needs?|has|have|use|uses|build|builds|buy|buys|fails?|book|books|see|lack|lacks|lose|loses|miss|misses)$/;

/** "about checkout queue", "needs portal": one of the things that are many, without its article. */
export const lacksArticle = (words: readonly Word[], at: number): boolean => {
  const before = lower(words, at - 1);
  if (at === 0 || words[at - 1]?.after !== '' || !isNominal(words, at)) return false;
  if (!objectVerbs.test(before) && (!prepositions.has(before) || opensClause.test(before))) return false;
  const first = lower(words, at);
  if (
    isPlural(first) ||
    /^(?:mid-.*|two|three|four|five|six|seven|eight|nine|ten|last|next|early|mid|late|end|half|one|other|most|several|first)$/.test(
      first,
    ) ||
    /\wing$/.test(first) ||
    (adjectives.has(first) && ends(words, at))
  )
    return false;
  if (/^\p{Lu}/u.test(words[at]?.text ?? '') || baseOf(first, 'participle') !== undefined) return false;
  return endOfPhrase(words, at, true) < 0;
};
