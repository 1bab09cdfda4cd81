import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/later', {
  finds: [
    'not right now',
    'project is on hold',
    'maybe next year',
    'bad timing with the move',
    'not anytime soon',
    'not the right time',
    'said to hold off for now',
    "let's wait two weeks",
    'they would rather wait',
    "they'll wait until the new year",
    'wants to wait with this',
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
    'drivers wait 40 min at the gate',
    'trucks stand and wait for 3 hours',
    'customers have to wait for ages',
    'each lorry waits about half an hour at the dock',
    'wait 40 min at the gate each time',
    'they could wait two hours at the dock',
  ],
});
