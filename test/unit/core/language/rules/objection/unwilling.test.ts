import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/unwilling', {
  finds: [
    "they won't go ahead",
    'not willing to sign',
    'decided not to switch',
    "doesn't want to commit",
    'would rather keep the money',
    "they'll pass",
    'prefers not to commit',
    ["Them: We won't be renewing.", "We won't be renewing"],
    ["Them: I'm not comfortable signing that.", "I'm not comfortable signing that"],
    ["Them: We don't do business over the phone.", "We don't do business over the phone"],
  ],
  ignores: [
    "doesn't want to spend another day on it",
    'prefers to use email',
    'would rather have the call on Monday',
    'passed it on to Ana',
    "can't do Tuesday",
    'willing to sign in May',
    'wants to go ahead in May',
    'ready to switch',
    "didn't want to lose the customer",
  ],
});
