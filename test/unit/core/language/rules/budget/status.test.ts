import { checkRule } from '../../support/check-rule.ts';

checkRule('budget/status', {
  finds: [
    'CFO Maria holds $',
    'budget is approved',
    'has budget for this',
    'budget sits with IT',
    'money comes out of the ops pot',
    'budget resets in April',
    'funding secured',
    'they have budget',
    'budget year starts in July',
  ],
  ignores: [
    'no budget',
    'budget is not approved',
    'our budget is approved',
    'asked about budget',
    'if the budget is approved they could start',
    'budget frozen',
    'holds no meetings on Friday',
    'worried about the money',
  ],
});
