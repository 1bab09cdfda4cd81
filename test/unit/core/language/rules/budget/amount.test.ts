import { checkRule } from '../../support/check-rule.ts';

checkRule('budget/amount', {
  finds: [
    'has about nine thousand euros to spend',
    'around 12k left this year',
    ['CEO holds the budget, ~55k', '~55k'],
    ['budget 30k, could go to 35k', 'budget 30k'],
    'budget ~45k',
    ['Has $30,000 set aside for this', 'Has $30,000 set aside for this'],
    '40-50k budget for the pilot',
    'approved up to 60k',
    'can spend about €25k this year',
    'budget is 80 thousand dollars',
    'willing to pay 2k a month',
    'ceiling of 100k',
    'earmarked $15k',
  ],
  ignores: [
    'nine thousand parcels left in the depot',
    'CEO holds the purse, 55 people',
    'our price is 45k',
    'they pay 30k for the old tool',
    'losing 40k a year on returns',
    'anything above 20k needs board approval',
    'quoted 45k, waiting for budget',
    'has 400 employees',
    'no budget this year',
    'company makes 30M in revenue',
    'one of our customers had a budget of 50k',
  ],
});
