import type { NoteCase } from '../support/note-case.ts';

/** What the conventions say of facts, a sentence at a time: what is no fact of the buyer's. */
export const houseRules: readonly NoteCase[] = [
  {
    name: 'our own claims',
    text: 'Told them we cut returns by 30 percent. Explained that our tool saves ten hours a week.',
    has: [],
    hasNot: ['pain', 'goal', 'impact'],
  },
  {
    name: 'our own trouble',
    text: 'We had trouble with our billing last week. Our support is slow right now.',
    has: [],
    hasNot: ['pain', 'impact'],
  },
  {
    name: 'our own question',
    text: 'Me: How many of your crates go missing?\nThem: A handful.',
    has: [],
    hasNot: ['question', 'pain'],
  },
  {
    name: 'our own refusal',
    text: 'Told her we cannot do a discount. I said no to a free pilot.',
    has: [],
    hasNot: ['objection', 'stall'],
  },
  {
    name: 'a negated worry',
    text: 'She is not worried about the move. He is not concerned about late crates.',
    has: [],
    hasNot: ['pain', 'objection'],
  },
  {
    name: 'a hypothetical',
    text: 'If they ever opened in Spain they might want live tracking by May.',
    has: [],
    hasNot: ['goal', 'deadline'],
  },
  {
    name: "another firm's pain",
    text: 'Another customer of ours loses 40 pallets a month. Here all is fine.',
    has: [],
    hasNot: ['pain', 'impact'],
  },
  {
    name: 'a private date',
    text: 'Her daughter graduates on 12 June. His wedding is on 4 May.',
    has: [],
    hasNot: ['deadline', 'next_step'],
  },
  {
    name: "a rival's demo",
    text: 'They have a demo with Voltra on Tuesday at 10.',
    has: [],
    hasNot: ['next_step'],
  },
  {
    name: 'an answered question',
    text: 'Asked if we do SSO, told him yes.',
    has: [],
    hasNot: ['question'],
  },
  {
    name: 'quoted mail',
    source: 'email',
    text: 'Thanks, that helps.\n\nOn Mon, 16 Nov 2026 at 10:02, Maya wrote:\n> You lose 20 orders a week and want it fixed by May.',
    has: [],
    hasNot: ['pain', 'impact', 'deadline', 'goal'],
  },
  {
    name: 'a commitment says whose it is',
    text: "I'll send the plan by Friday. He will send the site list by Monday.",
    has: [
      ['commitment', 'send the plan', { by: 'us' }],
      ['commitment', 'send the site list', { by: 'them' }],
    ],
    hasNot: [],
  },
];
