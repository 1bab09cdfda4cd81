import { checkRule } from '../../support/check-rule.ts';

checkRule('deadline/wish', {
  finds: [
    'wants live b4 Q3 board',
    'needs to be live before the audit in May',
    ['She said they must be up and running by March 1', 'they must be up and running by March 1'],
    'decision by end of January',
    'go-live is April',
    'has to be in place ahead of peak season',
    'rollout planned for Q2',
    'want to switch before the contract ends',
    ['By June they need everything running', 'By June they need everything running'],
    'hoping to launch in September',
    'halve waiting by Easter',
    'wants to cut returns before the summer',
    'must decide by end June',
  ],
  ignores: [
    "her son's birthday is in March",
    "I'll send the deck by Friday",
    'she will send data by Monday',
    'if they ever expand they would want to be live by March',
    'we want to close by end of quarter',
    'started in March',
    'wants to be back from vacation by June',
    'demo is on Thursday',
    'launched last year',
    'no deadline',
    'cut returns by 20%',
    'reduce errors by half',
  ],
});
