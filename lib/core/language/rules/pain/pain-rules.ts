import type { Rule } from '../../rule.ts';
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
