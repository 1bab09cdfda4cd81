import type { Clause } from '../clause.ts';
import type { FoundFact } from '../found-fact.ts';
import { echoQuestion } from '../rules/question/echo.ts';
import type { Scene } from '../scene.ts';
import { answered, deferral } from '../vocabulary/en/answers.ts';
import { runsTheTalk } from '../vocabulary/en/spoken-promises.ts';

const farthestAnswer = 3;

/** In notes the answer stands right behind the question; in a talk it is the other side's next turn. */
function isAnswered(question: Clause, scene: Scene): boolean {
  const { passage } = question.sentence;
  if (/\((?:yes|no|told|answered|covered|done|sent|we do|it does|explained)\b/.test(question.plain))
    return true;
  const following = scene.clauses.slice(question.index + 1, question.index + 1 + farthestAnswer);
  if (question.voice === 'note' || passage.voice === 'note') {
    const next = following[0];
    if (next === undefined || deferral.test(next.sentence.plain)) return false;
    const isNear = next.sentence.passage === passage || /^(?:a:|answer)/.test(next.plain);
    const isNextTelling = following.length > 0 && next.subject === 'us' && next.sentence.passage === passage;
    return (isNear && answered.test(next.plain)) || (isNextTelling && answered.test(next.sentence.plain));
  }
  const reply = following.filter((clause) => clause.voice === 'us');
  const first = reply[0];
  if (first === undefined || first.isQuestion || runsTheTalk.test(first.plain)) return false;
  return !reply.some((clause) => deferral.test(clause.plain)) && first.sentence.plain.trim().length > 2;
}

/** A question that was answered is no longer open. */
export const dropAnswered = (found: readonly FoundFact[], scene: Scene): FoundFact[] =>
  found.filter(
    ({ fact, clause }) =>
      fact.kind !== 'question' ||
      !(fact.rule === echoQuestion.id ? clause.index < scene.clauses.length - 1 : isAnswered(clause, scene)),
  );
