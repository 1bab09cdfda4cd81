import { describeClaims } from './claim-case.ts';

const note = (text: string) => ({
  history: [{ type: 'call' as const, at: '2026-11-17T10:00:00', minutes: 20, text }],
});

describeClaims(
  ['promise'],
  [
    ['We guarantee that it works.', 'We guarantee that it works'],
    ['I can give you a 10% discount.', 'a 10% discount'],
    ['There is 20% off until Friday.', '20% off until Friday'],
    ["We'll waive the setup fee.", "We'll waive the setup fee"],
    ['There is a full refund if it fails.', 'a full refund if it fails'],
    ['We can have you live by December.', 'We can have you live by December'],
    ["We'll migrate your data within two weeks.", "We'll migrate your data within two weeks"],
    [
      'Our engineers will build a connector for your scales.',
      'Our engineers will build a connector for your scales',
    ],
    ["I'll send the security pack tomorrow.", "I'll send the security pack tomorrow"],
    ['We commit to getting you there.', 'We commit to getting you there'],
    ['Our team can have gate 2 running by January.', 'Our team can have gate 2 running by January'],
    ['You will save a day every week.', 'You will save a day every week'],
    ['It will pay for itself in a quarter.', 'It will pay for itself in a quarter'],
    ["We'll hold the price until March.", "We'll hold the price until March"],
    ['Onboarding is free of charge.', 'free of charge', note('asked whether onboarding is free')],
    ['You get three months at no extra cost.', 'at no extra cost', note('x')],
    ["I'll introduce you to our head of engineering.", "I'll introduce you to our head of engineering"],
  ],
  [
    "I'll walk you through the model on your own numbers.",
    "I'll call you Thursday at 2.",
    "I'll bring a comparison to our talk.",
    "I'll send you an invite for Thursday at 10.",
    "I'll send the agenda tomorrow.",
    "I'll send you the list of handheld scanners.",
    "I'll put together a short plan.",
    'The free two-week pilot that we offered could start with one depot.',
    'You asked whether we could do a discount.',
    'We can talk on Thursday at 10.',
    'We could start with one depot.',
    'We can go through it step by step.',
    "We'll look at one delivery note together.",
    'Should I come back in a few months?',
    "I'll check with our engineers and write back by Friday.",
    "I'll keep it short.",
    'I cannot promise a date.',
    ["We'll waive the setup fee, as agreed.", note('We agreed to waive the setup fee.')],
    [
      'I will give you the 10% discount.',
      {
        history: [
          {
            type: 'email',
            direction: 'out',
            at: '2026-11-17T10:00:00',
            text: 'We can offer a 10% discount.',
          },
        ],
      },
    ],
    ["I'll send the security pack tomorrow.", note('wants our security pack')],
    ['We can have you live by March.', note('told him we can have them live by March')],
    [
      'We guarantee delivery within a day.',
      {
        assets: [
          { id: 'g', kind: 'answer', title: 'Our guarantee', text: 'We guarantee delivery within a day.' },
        ],
      },
    ],
    'If it helps, I will leave you in peace until spring.',
    'Wir senden Ihnen morgen das Sicherheitspaket.',
  ],
);
