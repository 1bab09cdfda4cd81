import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/pushback', {
  finds: [
    'the boss will never approve it',
    'CFO is not on board',
    'hard to sell it internally',
    'their board shot it down',
    'pushback from finance',
    'management would never agree',
    'doubts that her boss would agree',
    'procurement turned it down',
    'their team is against it',
  ],
  ignores: [
    'CFO is on board',
    'no pushback from finance',
    'board approved it',
    'easy to sell to the team',
    'the boss wants it',
    'management asked for a plan',
    'their team is for it',
    'finance pushed the date to May',
    'customers push back on price rises',
  ],
});
