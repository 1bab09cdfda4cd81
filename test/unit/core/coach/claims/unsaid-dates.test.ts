import { describeClaims } from './claim-case.ts';

const dated = (text: string) => ({
  history: [{ type: 'call' as const, at: '2026-11-17T10:00:00', minutes: 20, text }],
});
const march = dated(
  'must be live by March 15. board meets in Q1. next audit on 3 December. trade fair in week of Jan 11. they decide next Thursday',
);

describeClaims(
  ['date'],
  [
    ['You want it fixed before the Q3 board.', 'Q3'],
    ['You have to be live by May.', 'May', march],
    ['You need it before March 22.', 'March 22', march],
    ['Your audit is on December 8.', 'December 8', march],
    ['Your contract ends in October 2027.', 'October 2027'],
    ['When we spoke on November 4, you named the keying.', 'November 4'],
    ['You mentioned on our call two weeks ago that keying is the problem.', 'two weeks ago'],
    ['Your board meets on Tuesday.', 'Tuesday', march],
    ['Does Thursday at 10 work, so that you are ready for your audit on December 9?', 'December 9', march],
    ['Your licence has run since 2019.', '2019'],
    [
      'I look forward to our meeting on Thursday at 4 pm.',
      'Thursday at 4 pm',
      {
        meetings: [
          {
            title: 'Veldkamp',
            start: '2026-11-26T14:00:00',
            end: '2026-11-26T14:30:00',
            attendees: [{ email: 'jose.marchetti@veldkamp.example' }],
          },
        ],
      },
    ],
  ],
  [
    'You want it fixed before the Q1 board.',
    ['You have to be live by March 15.', march],
    ['You have to be live in March.', march],
    ['You have to be live by the 15th of March.', march],
    ['Your audit is on December 3.', march],
    ['Your audit on the 3rd of December comes first.', march],
    ['You decide next Thursday.', march],
    ['You decide on November 26.', march],
    ['In January you are at the trade fair.', march],
    'When we spoke on Tuesday, you named the keying.',
    'On November 17 you named the keying.',
    'Two days ago you named the keying.',
    'In our call this week you named the keying.',
    'Does Thursday at 10 work for 20 minutes?',
    'Would Friday, November 27, at 2 pm suit you?',
    'I have time on Monday at 9 or on Tuesday at 4.',
    "I'll call you on Thursday at 2.",
    "I'll have it ready by Friday.",
    'Shall I come back in January?',
    'Where do you stand with that today?',
    ['I look forward to our meeting on Friday at 10.', { situation: 'second_call_booked' }],
    ['We missed each other yesterday.', { situation: 'no_show' }],
    [
      'I look forward to our meeting on Thursday at 2 pm.',
      {
        meetings: [
          {
            title: 'Veldkamp',
            start: '2026-11-26T14:00:00',
            end: '2026-11-26T14:30:00',
            attendees: [{ email: 'jose.marchetti@veldkamp.example' }],
          },
        ],
      },
    ],
    'Der Vorstand tagt im Mai, und die Lieferscheine werden noch getippt.',
  ],
);
