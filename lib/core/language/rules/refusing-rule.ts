import type { Clause } from '../clause.ts';
import { buyerRule, type BuyerRuleOptions, isSpoken, type Rule } from '../rule.ts';

const ownWords = /\b(?:i|we|me|us|my|our|you|your|[iw]e?'(?:m|ve|d|ll|re)|im|ive|id)\b/;
const longWord = /\S+\s+/g;
const mostWords = 7;

/** A mail tells of many people: who refuses us there says I, we or you, or says it shortly. */
const speaksOfItself = (clause: Clause): boolean =>
  clause.voice !== 'them' ||
  isSpoken(clause) ||
  ownWords.test(clause.plain) ||
  (clause.plain.match(longWord)?.length ?? 0) < mostWords;

/** A rule for words that refuse us or put us off; "if you no longer want …" tells of a case, not of a wish. */
export function refusingRule(id: Rule['id'], options: BuyerRuleOptions): Rule {
  const rule = buyerRule(id, options);
  return {
    ...rule,
    find: (clause, scene) => {
      const found = rule.find(clause, scene);
      return found === null || /^if (?:you|they|any|some)/.test(clause.plain) || !speaksOfItself(clause)
        ? null
        : found;
    },
  };
}
