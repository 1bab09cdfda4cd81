import { checkRule } from '../../support/check-rule.ts';

checkRule('question/asked', {
  finds: [
    ['asked if we integrate with NetSuite', 'if we integrate with NetSuite'],
    ['She wanted to know how long onboarding takes', 'how long onboarding takes'],
    ['wondering whether it runs on prem', 'whether it runs on prem'],
    ['asked about SSO', 'about SSO'],
    ['curious how pricing scales', 'how pricing scales'],
    ['Tom asked what happens to old orders', 'what happens to old orders'],
    ['has a question about data residency', 'about data residency'],
    ['asked for pricing', 'for pricing'],
    ['not sure how it handles returns', 'how it handles returns'],
  ],
  ignores: [
    'I asked about their budget',
    'asked her how they decide',
    'asked about budget',
    "didn't ask about price",
    'asked about SSO - told her yes',
    'we wanted to know who signs',
    'asked if it works offline (yes)',
    'no questions',
    'not sure about the price',
  ],
});
