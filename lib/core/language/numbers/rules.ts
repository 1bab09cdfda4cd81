import { bareCount } from './rules/bare-count.ts';
import { bareMoney } from './rules/bare-money.ts';
import { count } from './rules/count.ts';
import { dimension } from './rules/dimension.ts';
import { duration } from './rules/duration.ts';
import { factor } from './rules/factor.ts';
import { moneyAfter } from './rules/money-after.ts';
import { percent } from './rules/percent.ts';
import type { UnitRule } from './unit-rule.ts';

/** What may stand after an amount; the first rule that reads wins. */
export const unitRules: readonly UnitRule[] = [
  percent,
  moneyAfter,
  duration,
  dimension,
  bareMoney,
  factor,
  count,
  bareCount,
];
