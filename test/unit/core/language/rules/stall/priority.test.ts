import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/priority', {
  finds: [
    "it's not a priority",
    'too much going on until summer',
    'they have other priorities',
    'not on their radar',
    'low on the list',
    'no rush on their side',
    'bigger fish to fry right now',
    'priorities have shifted',
    'focused on other projects',
  ],
  ignores: [
    'top priority this year is on-time delivery',
    'orders have priority',
    'no pressure drop',
    'other projects went live',
    'it is urgent',
    'the list is long',
    "can't wait to start",
    'rush orders pile up',
    'different sites use different tools',
  ],
});
