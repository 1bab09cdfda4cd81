import { isBuyersWord, type Rule, wholeClause } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

const asked = words(
  "what(?:'s| is| are)? (?:\\w+ ){0,3}?(?:slow(?:s|ing)|hold(?:s|ing)|hurt(?:s|ing)|cost(?:s|ing)|frustrat(?:es|ing)|bother(?:s|ing)|kill(?:s|ing)|block(?:s|ing)|driv(?:es|ing)|keep(?:s|ing)) (?:you|your|people|the (?:team|most))|what(?:'s| is| are) (?:the |your )(?:\\w+ )?(?:problem|pain|pains|pain points?|headaches?|bottlenecks?|challenges?|issues?|trouble)|where does it (?:hurt|hang|break|jam)",
);
const noAnswer =
  /^(?:nothing|not(?: really| sure| much)?|no|nope|none|yes|yeah|sure|ok|okay|good|great|fine|i don't know|don't know|hard to say|why|what|how|you|your|let me|well then|honestly)\b/;
const isShort = (plain: string): boolean => plain.split(' ').length < 2;

/** What a buyer answers when we ask what hurts ("So what's slowing you down?" "Well, the paper checks."). R4 */
export const answer: Rule = {
  id: 'pain/answer',
  find: (clause, { clauses }) => {
    const question = clauses[clause.index - 1];
    if (question?.voice !== 'us' || clause.voice !== 'them' || !question.isQuestion) return null;
    if (!asked.test(question.plain) || !isBuyersWord(clause)) return null;
    if (clause.isQuestion || clause.isHypothetical || clause.isPast || clause.isHedged) return null;
    return noAnswer.test(clause.plain) || isShort(clause.plain) ? null : wholeClause(clause);
  },
};
