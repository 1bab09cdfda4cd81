import type { Clause } from '../../clause.ts';
import type { Rule } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { canBegin } from '../../vocabulary/pattern.ts';
import { readingOf } from '../../vocabulary/word-index.ts';
import { answer } from './answer.ts';
import { errors } from './errors.ts';
import { losses } from './losses.ts';
import { mainProblem } from './main-problem.ts';
import { manualWork } from './manual-work.ts';
import { slow } from './slow.ts';
import { struggle } from './struggle.ts';
import { timeSpent } from './time-spent.ts';
import { trouble } from './trouble.ts';
import { worry } from './worry.ts';

/** What hurts at the buyer's, the most telling rule first. */
export const painRules: readonly Rule[] = [
  timeSpent,
  worry,
  manualWork,
  losses,
  errors,
  slow,
  mainProblem,
  struggle,
  trouble,
  answer,
];

/** Several rules ask it of one clause; a clause lives for one call only. */
const known = new WeakMap<Clause, boolean>();

/** Whether a clause tells of something that hurts. */
export function isPain(clause: Clause, scene: Scene): boolean {
  const told = known.get(clause);
  if (told !== undefined) return told;
  const reading = readingOf(clause.plain, clause.shape);
  const isTold = painRules.some(
    ({ needs, find }) => canBegin(needs, reading) && find(clause, scene) !== null,
  );
  known.set(clause, isTold);
  return isTold;
}
