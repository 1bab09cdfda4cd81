import { checkRule } from '../../support/check-rule.ts';

checkRule('pain/trouble', {
  finds: [
    'delivery notes go missing',
    'vouchers get stolen at the counter',
    '3 in 10 crates arrive damaged',
    'one in eight parcels is held at the border',
    'a quarter of the vouchers are incomplete',
    '25 breakdowns a month',
    '5-6 late trucks/day',
    '9 unfilled shifts',
    'guests ring 30 times a day',
    'nurses write every reading twice',
    'each claim goes through six departments',
    'the same ten emails every day',
    'juggling three different booking systems',
    'two people check each voucher',
  ],
  ignores: [
    'told her 40 tickets a day is normal',
    'no late trucks',
    'the budget gets cancelled every year',
    'wants fewer than 5 breakdowns a month',
    'one in eight parcels goes to Spain',
    'he goes missing on Fridays',
    'three people in the team',
    'our demo got delayed',
    'goes through the list on Monday',
    'she runs two half marathons',
  ],
});
