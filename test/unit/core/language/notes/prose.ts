import type { NoteCase } from '../support/note-case.ts';

export const prose: readonly NoteCase[] = [
  {
    name: 'a full recap',
    text: 'Great call with Sarah today. She walked me through their order process: reps email orders, the back office types them into the ERP, and roughly 9% of orders have a mistake. That costs them about $12k per month in credit notes. Her main goal is to get order entry under one day before the new warehouse opens in April. Tom Brandt, their Head of Finance, controls the budget. They are also looking at Palisade. She asked whether we can read PDF orders. I promised to send the logistics case study by Wednesday, and she will share a sample of 50 orders. We agreed to meet again on Thursday Nov 26 at 2pm with Tom.',
    has: [
      ['pain', '9% of orders have a mistake'],
      ['impact', '$12k per month', { value: '$12k' }],
      ['goal', 'order entry under one day'],
      ['deadline', 'before the new warehouse opens'],
      ['stakeholder', 'Tom Brandt', { who: 'Tom Brandt' }],
      ['competitor', 'Palisade'],
      ['question', 'whether we can read PDF orders'],
      ['commitment', 'send the logistics case study', { by: 'us', due: '2026-11-25' }],
      ['commitment', 'share a sample', { by: 'them' }],
      ['next_step', 'Thursday Nov 26 at 2pm', { due: '2026-11-26T14:00' }],
    ],
    hasNot: ['stall', 'objection', ['next_step', 'today']],
  },
  {
    name: 'our own claims and another firm',
    text: 'Told her our customers cut order entry by 80% and that we go live in four weeks. One of our customers was losing 20 hours a week on manual entry. They were drowning in spreadsheets. She liked that.',
    has: [],
    hasNot: ['pain', 'impact', 'goal', 'deadline', 'budget'],
  },
  {
    name: 'hypotheticals',
    text: 'If they ever expand to France they would want to be live by March and would spend maybe 100k. Someday they might automate returns.',
    has: [],
    hasNot: ['goal', 'deadline', 'budget'],
  },
  {
    name: 'the past',
    text: 'They used to spend two days a week on manual invoices, but that was fixed last year. Previously everything was in Excel.',
    has: [],
    hasNot: ['pain', 'impact'],
  },
  {
    name: 'private life',
    text: "Her son's birthday is on March 3. She trains for a marathon in May. Her husband is recovering from surgery and she goes to church every Sunday.",
    has: [['personal', 'marathon']],
    hasNot: ['deadline', 'next_step', ['personal', 'surgery'], ['personal', 'church']],
  },
  {
    name: 'a cold second call',
    text: 'Sarah was cooler this time. She said this was helpful but they need to think about it and talk it over with her partner. No budget this year. They will reconnect internally.',
    has: [
      ['stall', 'this was helpful'],
      ['stall', 'need to think about it'],
      ['stall', 'No budget this year'],
      ['stall', 'reconnect internally'],
    ],
    hasNot: ['budget', 'next_step', 'goal', 'commitment'],
  },
  {
    name: 'objections',
    text: 'Tom thinks it is too expensive and they tried a similar tool two years ago. He is worried about implementation. Otherwise he is happy with what they have.',
    has: [
      ['objection', 'too expensive'],
      ['objection', 'tried a similar tool'],
      ['objection', 'worried about implementation'],
      ['objection', 'happy with what they have'],
    ],
    hasNot: ['pain', 'budget'],
  },
  {
    name: 'a rival has a demo',
    text: 'They have a demo with Palisade on Thursday at 2pm. We have nothing booked yet.',
    has: [],
    hasNot: ['next_step', 'deadline', 'commitment'],
  },
  {
    name: 'the newest deadline wins',
    text: 'They want to be live by March 1. Later in the call she corrected that: they want to be live by April 15.',
    has: [
      ['deadline', 'March 1', { superseded: true }],
      ['deadline', 'April 15', { due: '2027-04-15' }],
    ],
    hasNot: ['stall'],
  },
  {
    name: 'answered and open questions',
    text: 'She asked about SSO - told her yes. She also asked how long a rollout takes, I need to check with our team.',
    has: [['question', 'how long a rollout takes']],
    hasNot: [['question', 'SSO']],
  },
  {
    name: 'quotation marks',
    text: 'Her words: "we lose about three customers a month because quotes take too long". I said "we lose nothing in migration".',
    has: [
      ['pain', 'we lose about three customers a month'],
      ['impact', 'three customers a month', { value: 'three' }],
    ],
    hasNot: [['pain', 'migration']],
  },
  {
    name: 'sarcasm is not certain',
    text: 'Oh great, because everyone just loves spending 10 hours a week on manual reports lol',
    has: [['pain', '10 hours a week', { certain: false }]],
    hasNot: ['goal'],
  },
  {
    name: 'somebody else said it',
    text: 'Tom says month-end close takes six days and is a nightmare.',
    has: [['pain', 'month-end close takes six days', { who: 'Tom' }]],
    hasNot: ['deadline', 'next_step'],
  },
  {
    name: 'call back later',
    text: 'Bad timing, they are in the middle of a reorg. Call me in a month, she said, once the new COO has started.',
    has: [
      ['stall', 'Bad timing'],
      ['condition', 'in a month'],
    ],
    hasNot: ['next_step', 'commitment', 'goal'],
  },
  {
    name: 'our trouble is not theirs',
    text: 'We struggled to answer the API question and our deck was a mess. I was worried about losing her. We need to fix our demo.',
    has: [],
    hasNot: ['pain', 'goal', 'question', 'objection'],
  },
  {
    name: 'small talk only',
    text: 'Chatted about the weather and the new office. Nice people. Left a voicemail.',
    has: [],
    hasNot: ['pain', 'goal', 'deadline', 'commitment', 'next_step', 'question', 'objection', 'stall'],
  },
];
