import { checkRule } from '../../support/check-rule.ts';

checkRule('pain/main-problem', {
  finds: [
    'biggest problem is month-end',
    'the issue is that nobody owns returns',
    'main challenge right now is onboarding drivers',
    ['Sarah: the problem is we only see it a week later', 'the problem is we only see it a week later'],
    'visibility is a problem',
    'hiring remains the bottleneck',
    'top issue is who owns the master data',
    'her biggest headache is the Monday report',
  ],
  ignores: [
    'price is not a problem',
    "it isn't an issue for them",
    'our biggest problem is getting a second meeting',
    'the problem is fixed',
    'audio was the problem, zoom kept dropping',
    'the issue was the price',
    'never been a problem',
    'one of our clients has a problem with returns',
  ],
});
