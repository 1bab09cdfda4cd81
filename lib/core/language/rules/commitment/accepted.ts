import type { Clause } from '../../clause.ts';
import { dueOf } from '../../figures.ts';
import { type Rule, wholeClause } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { request, willing } from '../../vocabulary/en/promises.ts';
import { promiseForm, runsTheTalk } from '../../vocabulary/en/spoken-promises.ts';

const farthestAnswer = 4;

/** The first thing that somebody else says behind the clause. */
function answerTo(clause: Clause, scene: Scene): Clause | undefined {
  const { speaker } = clause.sentence.passage;
  return scene.clauses
    .slice(clause.index + 1, clause.index + 1 + farthestAnswer)
    .find((next) => next.sentence.passage.speaker !== speaker);
}

/** "Could you send a price?" "Sure": the other side took it on, unless it promises in words of its own. R15 */
export const acceptedRequest: Rule = {
  id: 'commitment/accepted',
  needs: [request],
  find: (clause, scene) => {
    if (clause.sentence.passage.speaker === undefined || !request.test(clause.plain)) return null;
    if (clause.isHypothetical || clause.isOtherFirm || runsTheTalk.test(clause.plain)) return null;
    // "Can you handle VAT?" "Yes": an ability, and no promise.
    if (
      /\b(?:can|could|do|will) (?:you|it) (?:handle|support|cover|track|report|record|print|deliver|ship)\b/.test(
        clause.plain,
      )
    )
      return null;
    const answer = answerTo(clause, scene);
    if (answer === undefined || answer.voice === 'note') return null;
    const { plain, passage } = answer.sentence;
    if (!willing.test(plain.trimStart()) || promiseForm.test(plain)) return null;
    return {
      ...wholeClause(clause),
      by: answer.voice,
      who: passage.speaker,
      due: dueOf(clause, scene),
    };
  },
};
