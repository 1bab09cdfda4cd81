import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/call-later', {
  finds: [
    'call me next quarter',
    'try again in six months',
    'get back to us after the summer',
    'check back in the new year',
    'reach out again in the spring',
    ['Them: Can we do this later?', 'Can we do this later'],
    ['Them: Give me a ring when things calm down.', 'Give me a ring when things calm down'],
    ["Them: Let's revisit this next year.", "Let's revisit this next year"],
  ],
  ignores: [
    'call me tomorrow at nine',
    'call on Thursday',
    'talk next week',
    'I will call her in March',
    'customers call after hours',
    'asked me to call in May',
    'follow up on Monday',
    'calls every month',
  ],
});
