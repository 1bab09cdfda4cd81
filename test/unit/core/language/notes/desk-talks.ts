import type { NoteCase } from '../support/note-case.ts';

export const deskTalks: readonly NoteCase[] = [
  {
    name: 'form with unknown fields',
    source: 'crm',
    text: 'Pain: invoices matched by hand\nBudget: tbd\nCompetitor: Ledgerly\nDecision process: CFO then board',
    has: [
      ['pain', 'invoices matched by hand'],
      ['competitor', 'Ledgerly'],
      ['decision_process', 'CFO then board'],
    ],
    hasNot: ['budget'],
  },
  {
    name: 'log with initials',
    source: 'crm',
    text: '11/12 - called, no answer\n11/14 - spoke w/ Petra, 2 days to close the month, wants it down to half a day',
    has: [['pain', '2 days to close the month']],
    hasNot: ['objection'],
  },
  {
    name: 'a mail that declines',
    source: 'email',
    text: "Hi Maya,\n\nThanks for the demo. We've decided not to proceed this year, the budget has been cut.\n\nBest,\nSarah",
    has: [['objection', 'decided not to proceed']],
    hasNot: ['goal', 'next_step'],
  },
  {
    name: 'a mail about other people',
    source: 'email',
    text: 'Hi Maya,\n\nThe municipality was unable to renew the permit for the second gate, so the trucks come in from the north.\n\nSarah',
    has: [],
    hasNot: ['objection', 'stall'],
  },
  {
    name: 'a mail that asks for proof',
    source: 'email',
    text: "Hi Maya,\n\nI'm not convinced yet. We need to see references first.\n\nSarah",
    has: [['objection', 'not convinced']],
    hasNot: ['pain'],
  },
  {
    name: 'British',
    text: "they're keen, fortnightly stocktake takes two days, want it sorted by the 3rd of March, £12k signed off",
    has: [
      ['pain', 'two days'],
      ['deadline', '3rd of March', { due: '2027-03-03' }],
      ['budget', '£12k', { value: '£12k' }],
    ],
    hasNot: ['objection', 'stall'],
  },
  {
    name: 'American',
    text: 'Spending 6 hrs/day rekeying POs. Needs sign-off from VP Ops. $40-50k budgeted for FY27.',
    has: [
      ['pain', '6 hrs/day'],
      ['budget', '$40-50k', { value: '$40-50k' }],
    ],
    hasNot: ['objection'],
  },
  {
    name: 'a rival in place',
    text: 'currently on Palisade until May, locked in, hates the reports',
    has: [
      ['competitor', 'Palisade', { value: 'Palisade' }],
      ['objection', 'locked in'],
    ],
    hasNot: ['goal'],
  },
  {
    name: 'too small',
    text: "Them: We're just a small shop. It's overkill for us.",
    has: [
      ['objection', 'small shop'],
      ['objection', 'overkill'],
    ],
    hasNot: ['pain', 'stall'],
  },
  {
    name: 'wrong person',
    text: "Them: I'm not the right person, you'd have to speak to our IT team.",
    has: [['objection', 'not the right person']],
    hasNot: ['commitment', 'stall'],
  },
  {
    name: 'call later',
    text: 'Them: Call me back next quarter.',
    has: [['stall', 'Call me back next quarter']],
    hasNot: ['next_step', 'objection'],
  },
  {
    name: 'priorities',
    text: 'likes it but not a priority this quarter, bigger fish to fry',
    has: [['stall', 'not a priority']],
    hasNot: ['goal', 'objection'],
  },
  {
    name: 'budget that can be found',
    text: 'budget can be found if the pilot works, CFO neutral',
    has: [['stakeholder', 'CFO neutral', { who: 'CFO' }]],
    hasNot: ['stall', 'objection'],
  },
  {
    name: 'money next year',
    text: 'no money until next year, revisit in January',
    has: [['stall', 'no money until next year']],
    hasNot: ['budget', 'next_step'],
  },
  {
    name: 'only small talk',
    text: 'Nice chat about the weather. Will stay in touch.',
    has: [],
    hasNot: ['pain', 'goal', 'objection', 'deadline', 'budget', 'stakeholder'],
  },
  {
    name: 'our own trouble',
    text: 'Our demo crashed and I was late. We need to fix the export.',
    has: [],
    hasNot: ['pain', 'goal', 'objection'],
  },
  {
    name: 'a discovery talk full of nos',
    source: 'transcript',
    turns: [
      { speaker: 'Maya', text: 'How are you?' },
      { speaker: 'Sarah', text: "I'm good, thanks." },
      { speaker: 'Maya', text: 'Do you have anyone on it full time?' },
      { speaker: 'Sarah', text: 'Not really.' },
    ],
    has: [],
    hasNot: ['objection', 'stall'],
  },
  {
    name: 'a turn that refuses politely',
    source: 'transcript',
    turns: [
      { speaker: 'Maya', text: 'Would you be open to a pilot in May?' },
      { speaker: 'Sarah', text: "I appreciate it, but I'd rather not." },
    ],
    has: [['objection', "I'd rather not"]],
    hasNot: ['stall', 'next_step'],
  },
];
