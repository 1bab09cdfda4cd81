import type { Rule } from '../rule.ts';
import { wants } from './goal/wants.ts';
import { labelledRules } from './labelled.ts';
import { errors } from './pain/errors.ts';
import { losses } from './pain/losses.ts';
import { mainProblem } from './pain/main-problem.ts';
import { manualWork } from './pain/manual-work.ts';
import { slow } from './pain/slow.ts';
import { struggle } from './pain/struggle.ts';
import { timeSpent } from './pain/time-spent.ts';
import { worry } from './pain/worry.ts';
import { think } from './stall/think.ts';

/** The order decides which rule names a fact that several of the same kind would find. */
export const rules: readonly Rule[] = [
  timeSpent,
  manualWork,
  losses,
  errors,
  slow,
  worry,
  mainProblem,
  struggle,
  wants,
  think,
  ...labelledRules,
];
