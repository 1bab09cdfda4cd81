import { checkRule } from '../../support/check-rule.ts';

checkRule('next_step/agreed', {
  finds: [
    'demo next Thu 2pm w/ CFO',
    'meeting booked for Dec 3',
    'follow-up call Tuesday 10am',
    'talk again on Monday at 9',
    'invite sent for Thursday 3pm',
    'workshop on the 12th with ops',
    'Thursday at 2 works for her',
    'see them Tuesday 14:00',
  ],
  ignores: [
    'I promised: sample by Wed, intro to Ada',
    'visit with their auditor on 9 February',
    'go-live by March, moved to April',
    'had a demo last Tuesday',
    'they have a demo with Palisade on Thursday',
    'wants a demo next week',
    "missed Monday's call",
    'proposed a call on Thursday',
    'maybe a call on Friday',
    'board meeting on March 12',
    'call me in a month',
    "her son's recital is Thursday 6pm",
  ],
});
