import type { Clause } from '../../clause.ts';
import { isSpoken, type Rule } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import {
  asksAgain,
  asksForFacts,
  assures,
  clearNo,
  offers,
  onlyNo,
  plainNo,
  softNo,
} from '../../vocabulary/en/refusals.ts';

const shortAnswer = 160;

/** What our side said right before this answer, as one sentence. */
function lastOfOurs({ index }: Clause, { clauses }: Scene): Clause | undefined {
  const before = clauses[index - 1];
  return before?.voice === 'us' ? before : undefined;
}

/** "I don't think so" refuses what was offered or said; asked for facts, it only tells how things are. */
function isRefused(answer: string, ours: Clause | undefined): boolean {
  if (ours === undefined) return softNo.test(answer) || onlyNo.test(answer);
  const { plain } = ours.sentence;
  if (asksAgain.test(plain) && assures.test(answer)) return true;
  if (asksForFacts.test(plain)) return false;
  if (offers.test(plain)) return softNo.test(answer) || plainNo.test(answer);
  return !ours.isQuestion && softNo.test(answer);
}

/** A short no, however polite ("no thanks", "I'd rather not"), and a bare one to what we offered. S4 */
export const refusal: Rule = {
  id: 'objection/refusal',
  find: (clause, scene) => {
    const { sentence, index, voice } = clause;
    const isFirst = scene.clauses[index - 1]?.sentence !== sentence;
    if (!isFirst || voice === 'us' || clause.isQuestion || clause.isOtherFirm) return null;
    const ours = lastOfOurs(clause, scene);
    const isAnswer = isSpoken(clause) && (ours !== undefined || index === 0);
    if (!isAnswer && !clearNo.test(sentence.plain)) return null;
    const answer = sentence.plain.slice(clause.start - sentence.start).trimEnd();
    const clear = clearNo.exec(answer);
    if (clear === null && !(isAnswer && isRefused(answer, ours))) return null;
    // The reason behind a short no belongs to it.
    return clear === null || answer.length <= shortAnswer
      ? { start: 0, end: answer.replace(/[.!\s]+$/, '').length }
      : { start: clear.index, end: clear.index + clear[0].length };
  },
};
