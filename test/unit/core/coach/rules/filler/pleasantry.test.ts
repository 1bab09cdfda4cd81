import { expect, it } from 'vitest';
import { pleasantry } from '../../../../../../lib/core/coach/rules/filler/pleasantry.ts';
import { coachAlone, describeLines } from '../../coach-case.ts';

describeLines(
  pleasantry,
  [
    'I hope this message finds you well.',
    'Hope you are doing great!',
    'Hope all is well on your side.',
    'I trust you had a relaxing weekend.',
    'Hope your week is off to a good start.',
    'I hope you and your team are well.',
    'How are you doing today?',
    'Happy Friday!',
    'Thank you in advance.',
    'Thanks for your time and consideration.',
    "I know you're busy, so I'll be brief.",
    'Sorry to bother you again.',
    'I hate to be a pest.',
    'It was great speaking with you yesterday.',
    'It was a pleasure to meet you.',
    "How's your week going?",
  ],
  [
    'I hope that the new scanners arrive before the audit.',
    'She hopes to sign before the summer.',
    'How are the late deliveries counted today?',
    'How is the second warehouse doing since the move?',
    'Are the busiest days still Mondays?',
    'It was a great help that you sent the list.',
    'The week of the audit is the hard one.',
    'Sorry that the last file did not open.',
    'Your team is busy with stocktaking until Friday.',
    'Thank you for the figures from the Ghent depot.',
  ],
);

it('is no flag, only a hint', () => {
  expect(coachAlone('Hope you are well.').findings.map(({ severity }) => severity)).toEqual(['hint']);
});
