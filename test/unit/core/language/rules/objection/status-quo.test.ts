import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/status-quo', {
  finds: [
    'happy with what they have',
    'current process works fine',
    'satisfied with their supplier',
    "if it ain't broke don't fix it",
    'no reason to change',
    'sticking with spreadsheets for now',
    ["Them: We're all set, thanks.", "We're all set, thanks"],
    ['Them: It does the job.', 'It does the job'],
    "they don't really like change",
  ],
  ignores: [
    'not happy with what they have',
    'happy with the price',
    'unhappy with their supplier',
    'Thursday works fine',
    'good with Tuesday',
    'wants to change the process',
    'works fine until peak season',
    'no longer good enough',
    'happy to join the call',
  ],
});
