import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/price', {
  finds: [
    'price is more than she has left in her budget',
    'too expensive',
    ['thinks our price is too high', 'our price is too high'],
    'worried about the price',
    "can't justify the cost",
    'sticker shock on the annual fee',
    'over their budget',
    'pushed back on price',
    'wants a discount',
    ["Tom said they're not sure about the price", "they're not sure about the price"],
    'unsure about the cost',
  ],
  ignores: [
    'the stock is more than they have space for',
    'not worried about price',
    'their current system is too expensive',
    'manual errors are expensive',
    'price is no issue',
    "it isn't too expensive",
    'looked at Axon last year, too expensive',
    'we think their price is too high',
    'asked about the price',
    'no doubts about the price',
  ],
});
