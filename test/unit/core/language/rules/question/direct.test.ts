import { expect, it } from 'vitest';
import { checkRule, factsIn } from '../../support/check-rule.ts';

checkRule('question/direct', {
  source: 'email',
  finds: [
    'Do you integrate with our ERP?',
    'How long does onboarding take?',
    'What does the pilot cost?',
    ['We spend 15 hours a week on entry, can you fix that?', 'can you fix that?'],
    'Is our data stored in Europe?',
    'Which carriers do you support?',
    'Could you send me an example?',
    'Does it work offline?',
  ],
  ignores: [
    'How are you?',
    'Can you hear me?',
    'Can we talk Thursday at 2?',
    'We asked ourselves the same.',
    'That is what we need.',
    'Right?',
    'How it works is clear.',
    'Thanks for the call.',
  ],
});

it.each([
  'How does your import handle returns?',
  'Where is your data hosted?',
  'How long does your roll-out take?',
])('takes its first word for nobody: %s', (text) => {
  expect(factsIn(text).map(({ kind, who }) => [kind, who])).toEqual([['question', undefined]]);
});
