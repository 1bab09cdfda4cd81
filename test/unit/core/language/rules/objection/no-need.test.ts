import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/no-need', {
  finds: [
    'see no need for it',
    'not interested',
    "doesn't see the need",
    'just a nice-to-have',
    "doesn't see the point",
    'no appetite for a new tool right now',
    'not in the market for anything new',
    'no longer interested',
  ],
  ignores: [
    'we are not interested in discounts',
    'interested in the pilot',
    'happy with the proposal',
    'no need to send the deck',
    'not happy with what they have',
    'she passed it on to Tom',
    'works with three carriers',
    'sees the value',
  ],
});
