import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/helpful', {
  finds: [
    'this was helpful',
    ['said the call was very useful', 'the call was very useful'],
    'that was super informative',
    'a lot to digest',
    'good food for thought',
    'great presentation',
    'really helpful',
    'it was interesting',
  ],
  ignores: [
    'it would be helpful to see a reference',
    'that was not helpful',
    'dashboard would be useful if it had exports',
    'our deck was bad',
    'help desk is slow',
    'wants more help with setup',
    'use of forms is manual',
    'interest rates went up',
  ],
});
