import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/later', {
  finds: [
    'not right now',
    'project is on hold',
    'maybe next year',
    'bad timing with the move',
    'in the middle of a reorg',
    "it's not a priority",
    'too much going on until summer',
    'said to hold off for now',
    'just send me some info',
  ],
  ignores: [
    "can't wait to start",
    "doesn't want to wait",
    'customers wait 3 days for an answer',
    'top priority this year is on-time delivery',
    'on time is what counts',
    'we put the campaign on hold',
    'next year they open two sites',
    'waiting for parts from Turkey',
  ],
});
