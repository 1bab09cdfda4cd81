import { checkRule } from '../../support/check-rule.ts';

checkRule('pain/struggle', {
  finds: [
    'no clue which vans idle',
    'struggling to hire dispatchers',
    'no visibility into open orders',
    ['She hates the Monday report', 'She hates the Monday report'],
    "can't see where a shipment is",
    'hard to know which invoices are paid',
    'data scattered over five tools',
    'team is drowning in tickets',
    'things slip through the cracks between shifts',
    'month end is a nightmare',
    'returns pile up after the holidays',
    'about 300 claims a week unprocessed',
  ],
  ignores: [
    'no idea how much it would cost you',
    'she hates cold calls',
    "can't talk this week",
    'no trouble with reporting',
    'not frustrated with the current setup',
    'trouble connecting to the zoom',
    'our system was broken last week',
    'it used to be a nightmare',
    "can't find a time next week",
    'nothing piles up any more',
    'emails piling up on my side',
  ],
});
