import type { Clause } from '../../clause.ts';
import { dueOf } from '../../figures.ts';
import { isNegatedBefore } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { noPromise } from '../../vocabulary/en/promises.ts';
import { runsTheTalk } from '../../vocabulary/en/spoken-promises.ts';
import type { Pattern } from '../../vocabulary/pattern.ts';

export const isBarred = (clause: Clause): boolean =>
  clause.isHypothetical || clause.isOtherFirm || clause.isSarcastic || clause.isQuestion;

/** True under a heading or label such as "Agreed" or "Next steps". */
export const isAgreed = ({ sentence }: Clause): boolean =>
  sentence.passage.label?.kind === 'next_step' || sentence.passage.label?.kind === 'commitment';

/** Where the pattern holds as a real promise, and by when it is due. */
export const promised = (
  clause: Clause,
  scene: Scene,
  pattern: Pattern,
): { index: number; due?: string } | null => {
  const match = pattern.exec(clause.shape);
  if (match === null || isBarred(clause) || isNegatedBefore(clause, match.index)) return null;
  if (noPromise.test(clause.plain) || runsTheTalk.test(clause.plain)) return null;
  return { index: match.index, due: dueOf(clause, scene) };
};
