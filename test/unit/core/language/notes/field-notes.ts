import type { NoteCase } from '../support/note-case.ts';

/** What reps and reviewers saw go wrong in notes as they are typed. */
export const fieldNotes: readonly NoteCase[] = [
  {
    name: 'an agreement with what each side brings',
    text: "Agreed: Tue Nov 24 at 3pm, walk through the pilot with IT. He brings last month's export, I bring a cost model.",
    has: [
      ['next_step', 'Tue Nov 24 at 3pm', { due: '2026-11-24T15:00' }],
      ['commitment', "He brings last month's export", { by: 'them' }],
      ['commitment', 'I bring a cost model', { by: 'us' }],
    ],
    hasNot: [['next_step', 'bring']],
  },
  {
    name: 'a next step with a day and a bare clock',
    text: 'Next step: Tue 24 Nov 10:00 with CEO',
    has: [['next_step', 'Tue 24 Nov 10:00 with CEO', { due: '2026-11-24T10:00' }]],
    hasNot: ['deadline', 'stakeholder'],
  },
  {
    name: 'a deadline that moves',
    text: 'Deadline Dec 1. Later: no, make that Dec 15 he says.',
    has: [
      ['deadline', 'Deadline Dec 1', { due: '2026-12-01', superseded: true }],
      ['deadline', 'Dec 15', { due: '2026-12-15' }],
    ],
    hasNot: ['next_step'],
  },
  {
    name: 'a go-live that moved',
    text: 'Go-live moved: now end of March',
    has: [['deadline', 'end of March', { value: 'end of March' }]],
    hasNot: ['next_step'],
  },
  {
    name: 'a decision line',
    text: 'Decision: Ben + IT director Femi, board signs off over £25k',
    has: [
      ['stakeholder', 'IT director Femi', { who: 'Femi' }],
      ['decision_process', 'board signs off over £25k'],
    ],
    hasNot: ['budget', ['stakeholder', 'Decision']],
  },
  {
    name: 'labels with figures',
    text: 'Pain: 120 tickets a day for 4 people\nGoal: get rid of it before the new financial year',
    has: [
      ['pain', '120 tickets a day for 4 people'],
      ['impact', '120 tickets a day', { value: '120' }],
      ['goal', 'get rid of it before the new financial year'],
      ['deadline', 'before the new financial year'],
    ],
    hasNot: [
      ['pain', 'Pain:'],
      ['goal', 'Goal:'],
    ],
  },
  {
    name: 'a later contact with its month behind it',
    text: 'Call me after Q1 planning wraps up, says Marc, mid January',
    has: [['condition', 'Call me after Q1 planning wraps up, says Marc, mid January']],
    hasNot: ['next_step'],
  },
  {
    name: 'rates with a slash between blanks',
    text: '3 errors / day, each costs abt $200',
    has: [
      ['pain', '3 errors / day'],
      ['impact', '$200', { value: '$200' }],
    ],
    hasNot: [],
  },
  {
    name: 'shares and frequencies',
    text: 'wants to cut returns, 8% of parcels come back; 7% of trucks run half empty; drivers phone in ~60x/day',
    has: [
      ['pain', '8% of parcels come back'],
      ['impact', '8% of parcels', { value: '8%' }],
      ['impact', '7% of trucks', { value: '7%' }],
      ['impact', '~60x/day', { value: '~60x' }],
    ],
    hasNot: ['personal'],
  },
  {
    name: 'too few hands is a pain',
    text: 'Hiring freeze means nobody to type orders',
    has: [['pain', 'nobody to type orders']],
    hasNot: ['stall', 'objection'],
  },
  {
    name: 'two people in one line, one named like a month',
    text: 'Amira (COO) is econ buyer, Jun = champion',
    has: [
      ['stakeholder', 'Amira (COO)', { who: 'Amira' }],
      ['stakeholder', 'Jun = champion', { who: 'Jun' }],
    ],
    hasNot: ['deadline', 'next_step'],
  },
  {
    name: 'an audit and its date',
    text: 'Audit findings: 14 open. Needs SOC 2 evidence by Jan 15',
    has: [
      ['pain', '14 open'],
      ['impact', '14 open', { value: '14' }],
      ['deadline', 'by Jan 15', { due: '2027-01-15' }],
    ],
    hasNot: [['commitment', 'evidence']],
  },
  {
    name: "the buyer's we behind their name",
    text: 'She said it is chaos. We lose 3 days a month on it.',
    has: [['pain', 'We lose 3 days a month']],
    hasNot: [],
  },
  {
    name: 'a tool they tried in vain',
    text: 'we tried Zapster, nobody used it',
    has: [
      ['objection', 'nobody used it'],
      ['competitor', 'Zapster', { value: 'Zapster' }],
    ],
    hasNot: ['pain'],
  },
  {
    name: 'our own we stays ours',
    text: 'I said we lose 2% of messages at most. We spend a day on setup. We tried to call her, nobody picked up.',
    has: [],
    hasNot: ['pain', 'impact', 'objection', 'competitor'],
  },
  {
    name: 'an adverb is nobody',
    text: "Honestly it is a mess. DECISION: tbd. Tom's the champion.",
    has: [
      ['pain', 'it is a mess'],
      ['stakeholder', "Tom's the champion", { who: 'Tom' }],
    ],
    hasNot: ['decision_process', ['stakeholder', 'Honestly']],
  },
  {
    name: 'a question behind a q',
    text: 'q: does it do EDI',
    has: [['question', 'does it do EDI']],
    hasNot: [['question', 'q:']],
  },
  {
    name: 'a pilot first',
    turns: [
      {
        speaker: 'Sarah',
        text: "We'd need to see a pilot. Nine people, twenty hours a week just keying orders.",
      },
    ],
    has: [
      ['condition', 'need to see a pilot'],
      ['pain', 'twenty hours a week just keying orders'],
      ['impact', 'twenty hours a week', { value: 'twenty' }],
    ],
    hasNot: ['stakeholder'],
  },
  {
    name: 'labels inside a line',
    text: 'Ben said the team copies timesheets by hand. Goal: get rid of it before the new financial year. Decision: Ben + IT director Femi. Pain: 120 tickets a day',
    has: [
      ['goal', 'get rid of it before the new financial year'],
      ['deadline', 'get rid of it before the new financial year'],
      ['decision_process', 'Ben'],
      ['stakeholder', 'IT director Femi', { who: 'Femi' }],
      ['pain', '120 tickets a day'],
      ['impact', '120 tickets a day', { value: '120' }],
    ],
    hasNot: [
      ['deadline', 'Goal'],
      ['pain', 'Pain'],
      ['next_step', 'Pain'],
    ],
  },
  {
    name: 'labels parted by semicolons',
    text: 'met Ana; Goal: fewer touches; Pain: late trucks; Next step: demo Tue 2pm. She was nice.',
    has: [
      ['goal', 'fewer touches'],
      ['pain', 'late trucks'],
      ['next_step', 'demo Tue 2pm', { due: '2026-11-24T14:00' }],
    ],
    hasNot: [
      ['goal', 'late'],
      ['next_step', 'nice'],
    ],
  },
  {
    name: 'a question about their work is no meeting',
    turns: [
      { speaker: 'Maya', text: 'How do you handle returns today?' },
      { speaker: 'Sarah', text: 'Honestly it is a mess.' },
    ],
    has: [['pain', 'it is a mess', { who: 'Sarah' }]],
    hasNot: ['next_step'],
  },
  {
    name: 'two things asked in a mail',
    source: 'email',
    text: 'Hi Maya,\n\nthanks for the call. Two things: could you tell me whether the setup needs our IT, and what it costs for 40 users?\n\nBest,\nSarah',
    has: [
      ['question', 'could you tell me whether the setup needs our IT'],
      ['question', 'what it costs for 40 users?'],
    ],
    hasNot: ['stakeholder', 'next_step'],
  },
  {
    name: 'a dictated target and its date',
    text: 'so yeah they are basically drowning in support tickets like 120 a day and only 4 people and his boss wants response time under 2 hours by end of january',
    has: [
      ['pain', 'drowning in support tickets'],
      ['impact', 'like 120 a day', { value: '120' }],
      ['deadline', 'by end of january', { value: 'end of january' }],
    ],
    hasNot: [],
  },
];
