import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/think', {
  finds: [
    'need to think about it',
    'wants to sleep on it',
    ['Good call but she has to think it over', 'she has to think it over'],
    'needs more time to decide',
    'not ready to commit',
    'still on the fence',
    'let me think about that',
    'would like to digest it first',
  ],
  ignores: [
    'she thinks the data is wrong',
    "doesn't need to think about it",
    'I need to think about pricing',
    'needs time off in May',
    'I think we can help',
    'they think so too',
    'no need to think twice',
    'thinking of Thursday for the demo',
  ],
});
