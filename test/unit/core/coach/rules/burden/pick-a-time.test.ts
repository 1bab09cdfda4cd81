import { expect, it } from 'vitest';
import { pickATime } from '../../../../../../lib/core/coach/rules/burden/pick-a-time.ts';
import { coach, describeLines, rulesIn } from '../../coach-case.ts';

describeLines(
  pickATime,
  [
    'Could you send me a few times that work?',
    'When works for you?',
    'What time works best for you next week?',
    'What day would be good for a call?',
    "What's your availability like?",
    'Let me know when you are free.',
    'Let me know what works for you.',
    'Grab a slot on my calendar.',
    'Please book a time through this link.',
    "Here's my calendar link.",
    'Pick a time that works for you.',
    'Whenever works for you.',
    'Please share your availability for next week.',
    'Please propose some dates.',
  ],
  [
    'Does Tuesday at 3 or Wednesday at 11 work?',
    'Which time of day are the late deliveries worst?',
    'When does the night shift start?',
    'What time do the drivers arrive?',
    'Your calendar year ends in March.',
    'The booking system is down on Sundays.',
    'You picked the Ghent depot.',
    'When did the audit begin?',
    'Each driver has a slot at gate two.',
    'Are the dates of the audit fixed?',
  ],
);

it('is fine beside a time that is offered', () => {
  const draft = 'Does Thursday at 2 work for 20 minutes? If not, which time suits you better?';
  expect(rulesIn(coach({ draft }))).not.toContain('coach/burden-pick-a-time');
});
