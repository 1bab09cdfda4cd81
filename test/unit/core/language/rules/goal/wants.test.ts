import { checkRule } from '../../support/check-rule.ts';

checkRule('goal/wants', {
  finds: [
    'wants to cut month-end from 10 days to 5',
    'looking to automate order entry',
    ["She said they'd like to grow to 40 sites", "they'd like to grow to 40 sites"],
    'hoping to free up two people',
    'goal is one view of all orders',
    'needs a way to see stock in real time',
    'trying to get rid of paper by summer',
    'top priority this year is on-time delivery',
    'wants live b4 Q3 board',
    'Needs it sorted before the summer peak',
  ],
  ignores: [
    'wants to think about it',
    'needs to talk to her boss',
    'wants a demo',
    'wants pricing',
    'we want to close this quarter',
    'if they ever expand they would want to automate returns',
    "doesn't want to change systems",
    'wants me to call next week',
    'hoping to hear back soon',
    'needs it by Friday',
  ],
});
