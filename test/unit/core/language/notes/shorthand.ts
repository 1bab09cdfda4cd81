import type { NoteCase } from '../support/note-case.ts';

export const shorthand: readonly NoteCase[] = [
  {
    name: 'one dense line',
    text: '~15 hrs/wk manual entry, wants live b4 Q3 board, CFO Maria holds $',
    has: [
      ['pain', '15 hrs/wk manual entry'],
      ['impact', '15 hrs/wk', { value: '~15' }],
      ['deadline', 'live b4 Q3 board', { value: 'Q3 board' }],
      ['stakeholder', 'CFO Maria', { who: 'Maria' }],
    ],
    hasNot: ['objection', 'question', 'next_step'],
  },
  {
    name: 'slashes and arrows',
    text: 'rekeying orders 2x/day / 6% error rate / dec maker = COO Ana Ruiz -> demo Tue 10am',
    has: [
      ['pain', 'rekeying orders'],
      ['impact', '6% error rate'],
      ['stakeholder', 'COO Ana Ruiz', { who: 'Ana Ruiz' }],
      ['next_step', 'demo Tue 10am', { due: '2026-11-24T10:00' }],
    ],
    hasNot: ['objection', 'stall'],
  },
  {
    name: 'hedged figures',
    text: 'budget 45k? live by Mar prob. 3 reps quit',
    has: [['budget', '45k', { certain: false }]],
    hasNot: ['question', ['next_step', '45k']],
  },
  {
    name: 'negations',
    text: 'not worried abt price, no issue w/ timeline, no trouble reporting',
    has: [],
    hasNot: ['pain', 'objection', 'goal', 'deadline', 'budget'],
  },
  {
    name: 'prefs and a personal line',
    text: 'prefers txt, fridays bad. 2 kids, coaches soccer',
    has: [
      ['preference', 'fridays bad'],
      ['personal', 'coaches soccer'],
    ],
    hasNot: ['deadline', 'next_step', 'pain'],
  },
  {
    name: 'typos and a stall',
    text: 'likes it but neeeds to think abt it... no budget til april. ping me after Q1 planning',
    has: [
      ['stall', 'no budget'],
      ['condition', 'after Q1 planning'],
    ],
    hasNot: ['goal', 'budget', 'next_step'],
  },
  {
    name: 'current tool and rivals',
    text: 'currently on Ledgerly (contract ends June), also looking at Palisade',
    has: [
      ['competitor', 'Ledgerly', { value: 'Ledgerly' }],
      ['competitor', 'Palisade', { value: 'Palisade' }],
    ],
    hasNot: ['next_step', 'commitment', 'budget'],
  },
  {
    name: 'corrections in shorthand',
    text: 'budget was 45k, now 60k; live by March - no, April',
    has: [
      ['budget', '45k', { superseded: true }],
      ['budget', '60k'],
    ],
    hasNot: ['objection', 'stall'],
  },
  {
    name: 'process shorthand',
    text: '>20k needs CFO approval; procurement takes 3 wks; security review first',
    has: [
      ['decision_process', 'procurement takes 3 wks'],
      ['decision_process', 'needs CFO approval'],
    ],
    hasNot: ['pain', 'impact', 'budget'],
  },
  {
    name: 'promises both ways',
    text: "- I'll send ROI sheet Thu\n- Sarah to share 50 sample orders by Mon\n- she'll loop in Tom",
    has: [
      ['commitment', 'send ROI sheet', { by: 'us' }],
      ['commitment', 'share 50 sample orders', { by: 'them', due: '2026-11-23' }],
      ['commitment', 'loop in Tom', { by: 'them' }],
    ],
    hasNot: ['next_step', 'pain', 'deadline'],
  },
  {
    name: 'emoji and caps',
    text: 'HATES the old tool 😡 CAN’T SEE stock 🚚 wants 1 view of all orders',
    has: [['pain', 'SEE stock']],
    hasNot: ['objection', 'personal'],
  },
  {
    name: 'what waits and piles up',
    text: 'crews wait 25 min at the dock, claims pile up after the fair, 4 days to refund. lease w/ Brandhof ends 30 Sept. must decide by end June',
    has: [
      ['pain', 'crews wait 25 min at the dock'],
      ['pain', 'claims pile up after the fair'],
      ['pain', '4 days to refund'],
      ['deadline', 'ends 30 Sept', { due: '2027-09-30' }],
      ['deadline', 'must decide by end June', { value: 'end June' }],
    ],
    hasNot: ['stall'],
  },
  {
    name: 'the loss that she reckons with, and whom she asks',
    text: 'Sarah said they\'re not sure about the cost. She will ask her business partner Nils. We lose about $3k per month to lost parcels, she reckons. "Try me again at the beginning of May." How long does the import take?',
    has: [
      ['objection', 'not sure about the cost', { who: 'Sarah' }],
      ['stall', 'ask her business partner Nils'],
      ['stakeholder', 'business partner Nils', { who: 'Nils' }],
      ['pain', 'lose about $3k per month'],
      ['condition', 'Try me again at the beginning of May'],
    ],
    hasNot: [['question', 'cost']],
  },
];
