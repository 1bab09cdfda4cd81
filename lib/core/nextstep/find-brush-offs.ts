import type { Fact } from '../contract/facts.ts';
import type { NextStepOutput } from '../contract/next-step.ts';

/** R20: kind or thoughtful words that change nothing. The other stalls name a hurdle that can be worked on (R26). */
const brushOffRules: ReadonlySet<string> = new Set([
  'stall/helpful',
  'stall/think',
  'stall/reconnect',
  'stall/later',
  'stall/send-info',
]);

export const findBrushOffs = (facts: readonly Fact[]): NextStepOutput['brushOffs'] =>
  facts
    .filter(({ rule, superseded }) => brushOffRules.has(rule) && superseded !== true)
    .map(({ quote, start, end, turn, rule }) => ({
      quote,
      start,
      end,
      ...(turn !== undefined && { turn }),
      rule,
    }));
