import { expect, it } from 'vitest';
import { hollowOffer } from '../../../../../../lib/core/coach/rules/filler/hollow-offer.ts';
import { coach, describeLines, rulesIn } from '../../coach-case.ts';

describeLines(
  hollowOffer,
  [
    'Feel free to reach out.',
    'Please feel free to give me a call any time.',
    "Please don't hesitate to contact me.",
    'Let me know if you need anything.',
    'Let me know if you would like to talk.',
    'Let me know when you are ready.',
    'Let me know how I can help.',
    'If you have any further questions, I am here.',
    'Is there anything else I can help you with?',
    'How can I help?',
    'Happy to help.',
    "I'm always happy to jump on a call.",
    'I look forward to hearing from you.',
    'Looking forward to your reply.',
    'Hope to hear from you soon.',
    'Call me at your earliest convenience.',
    'We can talk whenever you are ready.',
    'Keep me posted.',
    'Is there anything else you need from me?',
    'Please get back to me when you can.',
    'Just hit reply.',
    'Let me know either way.',
    'Please keep me in the loop.',
    'Just let me know if this is of interest.',
    'The ball is in your court.',
    'If it makes sense, let me know.',
    "I'm just a phone call away.",
    'We would love to hear from you.',
  ],
  [
    'The drivers are free to choose their route.',
    'Let me show you how the other depot did it.',
    'I let the team know that the figures were wrong.',
    'Nobody hesitates to use the new form.',
    'If the scanner fails, the clerk types the number.',
    'We are ready for the audit in March.',
    'You look after four depots.',
    'What do you need to see before the board meets?',
    'The help desk closes at six.',
    'When you spoke to the CFO, which number did she ask for?',
    'I am happy with the first results from Ghent.',
  ],
);

it('is silent on "any questions" once the information was sent', () => {
  const draft =
    'If you have any questions on the price list, I can answer them on Friday at 10 in 15 minutes.';
  expect(rulesIn(coach({ draft, situation: 'info_sent' }))).not.toContain('coach/filler-hollow-offer');
});

it('lets a door stay open beside a time that is offered', () => {
  const draft = 'Does Tuesday at 10 work for 20 minutes? If not, let me know if Wednesday suits you better.';
  expect(rulesIn(coach({ draft }))).not.toContain('coach/filler-hollow-offer');
});
