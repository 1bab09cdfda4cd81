import { checkRule } from '../../support/check-rule.ts';

checkRule('preference/time', {
  finds: [
    'Fridays are bad',
    'mornings best',
    'prefers afternoons',
    'not before 10',
    'never on Mondays',
    'month-end is hectic',
    'best after 3pm',
    'Tuesday mornings work best',
  ],
  ignores: [
    'Thursday at 2 works',
    'demo on Friday',
    'live before Friday',
    'I prefer mornings',
    'are Fridays bad?',
    'not before Q2',
    'Friday orders ship late',
    'free this Thursday',
  ],
});
