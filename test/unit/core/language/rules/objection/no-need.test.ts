import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/no-need', {
  finds: [
    'happy with what they have',
    'not interested',
    "doesn't see the need",
    ['said no thanks', 'no thanks'],
    'current process works fine',
    "they'll pass",
    'would rather keep what they have',
    'not convinced',
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
