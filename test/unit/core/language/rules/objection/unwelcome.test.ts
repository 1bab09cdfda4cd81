import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/unwelcome', {
  finds: [
    ['Them: Where did you get my number?', 'Where did you get my number'],
    ['Them: How did you find my email?', 'How did you find my email'],
    ['Them: Take me off your list.', 'Take me off your list'],
    'do not call me again',
    'stop emailing us',
    ['Them: Is this a sales call?', 'Is this a sales call'],
    ["Them: I don't take cold calls.", "I don't take cold calls"],
    ['Them: Please unsubscribe me.', 'Please unsubscribe me'],
    'no cold calls please',
  ],
  ignores: [
    'stop calling on Fridays',
    'customers call us every day',
    'how did you get to that number',
    'never call before nine',
    'remove the duplicate rows',
    'no call on Monday',
    'gets too many complaints',
    'sent the number by email',
    'unsubscribes are up',
  ],
});
