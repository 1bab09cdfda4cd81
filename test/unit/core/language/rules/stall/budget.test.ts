import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/budget', {
  finds: [
    'budget went to the new warehouse',
    'no budget this year',
    'budget is frozen until April',
    "they don't have the money right now",
    'spending freeze since October',
    "can't afford it this year",
    "it's not in the budget",
    'money is tight',
    'budget already spent',
  ],
  ignores: [
    'Spending freeze is over',
    'budget is approved',
    'no budget issue',
    "we don't have budget for travel",
    'budget ~45k',
    'has budget for this',
    'not a budget problem',
    'budget meeting in May',
    'asked about our budget tool',
  ],
});
