import { expect, it } from 'vitest';
import { anyThoughts } from '../../../../../../lib/core/coach/rules/burden/any-thoughts.ts';
import { coach, coachAlone, describeLines, flagsIn, rulesIn } from '../../coach-case.ts';

describeLines(
  anyThoughts,
  [
    'Any thoughts?',
    'Any updates on this?',
    'Any news from your side?',
    'Do you have any questions for me?',
    'Do you have any feedback yet?',
    'Any initial reactions or concerns?',
    'Thoughts?',
    'What do you think?',
    'Your thoughts on the proposal?',
    'Let me know what you think.',
    'Please share your feedback.',
    'Does that make sense?',
    'Is this something you would be interested in?',
    'I would love to hear your thoughts on it.',
    'Are you still interested?',
    'Have you made a decision?',
    'Would this be of interest?',
    'Sound good?',
    'Please advise on next steps.',
    'What are the next steps?',
    "I'd be grateful for an update.",
    'Hear any updates from the board?',
  ],
  [
    'Which of the two depots would you start with?',
    'What happens when a scanner fails during the night shift?',
    'How do you count late deliveries today?',
    'Who else has to agree before the pilot starts?',
    'What would have to be true for the CFO to say yes?',
    'Did the questions of the auditors change the plan?',
    'What do your drivers think of the new gate?',
    'You asked three questions about scanners.',
    'We have no news about the printer.',
    'What has changed on your side since?',
  ],
);

it('allows "any questions I can answer?" after information was sent, and nowhere else', () => {
  const draft =
    'On Tuesday I sent you the list of scanners. Any questions I can answer? Does Friday at 10 work for 15 minutes?';
  const history = [
    { type: 'call' as const, at: '2026-11-16T10:00:00', minutes: 20, text: 'asked for a list of scanners' },
    { type: 'info_sent' as const, at: '2026-11-17T10:00:00', text: 'list of scanners' },
  ];
  expect(flagsIn(coach({ draft, history }))).toEqual([]);
  expect(rulesIn(coach({ draft: 'Any questions?', situation: 'after_good_call' }))).toContain(
    'coach/burden-any-thoughts',
  );
});

it('reads the whole family in one line without a contact', () => {
  expect(coachAlone('Any thoughts or updates?').findings).toHaveLength(1);
});
