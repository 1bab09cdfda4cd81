import { checkRule } from '../../support/check-rule.ts';

checkRule('pain/losses', {
  finds: [
    'losing about three customers a month',
    [
      'She said they lost 2 big deals last quarter because quotes were late',
      'they lost 2 big deals last quarter because quotes were late',
    ],
    'missed ship dates every week',
    'customers are complaining about late answers',
    'paying fines for every late delivery',
    'churn is up 4% since the summer',
    'drivers keep quitting',
    'stock-outs during every promotion',
  ],
  ignores: [
    'one of our customers was losing orders. They switched to us last year.',
    'wants to reduce churn',
    'she lost her father in spring',
    'we lost two deals to them last year',
    "they don't want to lose the summer",
    'missed our call on Monday',
    'no downtime so far',
    'annual turnover is 30M',
  ],
});
