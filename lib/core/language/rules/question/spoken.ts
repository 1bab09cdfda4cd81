import { type Rule, wholeClause } from '../../rule.ts';
import { embedded, onlyInverted, smallTalk, spokenQuestion } from '../../vocabulary/en/questions.ts';

/** A question that the buyer asks in mid-sentence, by a tag or in a fragment ("and for the pilot do you need …"). R4 */
export const spokenQuestionRule: Rule = {
  id: 'question/spoken',
  needs: [spokenQuestion],
  find: (clause) => {
    if (clause.voice !== 'them' || clause.isQuestion || clause.isOtherFirm) return null;
    const { plain, sentence } = clause;
    // Where somebody set a full stop, nothing was asked.
    if (sentence.text[clause.end - sentence.start] === '.') return null;
    if (!spokenQuestion.test(plain) || embedded.test(plain)) return null;
    return onlyInverted.test(plain) || smallTalk.test(plain) ? null : wholeClause(clause);
  },
};
