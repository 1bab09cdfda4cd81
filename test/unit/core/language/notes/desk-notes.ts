import type { NoteCase } from '../support/note-case.ts';

export const deskNotes: readonly NoteCase[] = [
  {
    name: 'telegraphic with francs',
    text: "ca 10 hrs/wk on customs forms, CHF 30'000 set aside, live b4 Easter",
    has: [
      ['pain', '10 hrs/wk'],
      ['budget', 'set aside', { value: "CHF 30'000" }],
      ['deadline', 'live b4 Easter'],
    ],
    hasNot: ['objection', 'stall'],
  },
  {
    name: 'kronor and a diacritic',
    text: 'Åsa Lindén (CFO) approves, budget SEK 400k, errors 6%',
    has: [
      ['stakeholder', 'Åsa Lindén', { who: 'Åsa Lindén' }],
      ['budget', 'SEK 400k', { value: 'SEK 400k' }],
      ['impact', '6%', { value: '6%' }],
    ],
    hasNot: ['objection'],
  },
  {
    name: 'euros with a space',
    text: 'they lose 12 000 € a month on returns; deadline end of March',
    has: [
      ['impact', '12 000 €', { value: '12 000 €' }],
      ['deadline', 'end of March'],
    ],
    hasNot: ['budget'],
  },
  {
    name: 'typos in bullets',
    text: '- manaul entry takes 3 hrs a day\n- want it fixed by Jun\n- CTO sceptical abt cloud',
    has: [
      ['pain', '3 hrs a day'],
      ['deadline', 'by Jun'],
      ['stakeholder', 'CTO sceptical', { stance: 'against' }],
    ],
    hasNot: ['competitor'],
  },
  {
    name: 'a champion and a blocker',
    text: 'Ines is our champion. IT is blocking it over security.',
    has: [
      ['stakeholder', 'Ines is our champion', { who: 'Ines' }],
      ['stakeholder', 'IT is blocking it', { who: 'IT' }],
    ],
    hasNot: ['goal'],
  },
  {
    name: 'the refusal of a happy user',
    text: "Them: We're happy with what we have, but send me some info.",
    has: [
      ['objection', 'happy with what we have'],
      ['stall', 'send me some info'],
    ],
    hasNot: ['commitment', 'pain'],
  },
  {
    name: 'in house',
    text: 'They do it all in-house, built their own tool two years ago.',
    has: [['objection', 'in-house']],
    hasNot: ['pain', 'stall'],
  },
  {
    name: 'a short no to an offer',
    text: 'Me: Shall we book thirty minutes next week?\nThem: Probably not.',
    has: [['objection', 'Probably not']],
    hasNot: ['next_step'],
  },
  {
    name: 'a no that tells a fact',
    text: 'Me: Do you use a tool for this?\nThem: No, all on paper.',
    has: [],
    hasNot: ['objection', 'stall'],
  },
  {
    name: 'corrected budget in a talk',
    text: 'Me: And the budget?\nThem: We have a budget of 20k.\nThem: Sorry, 35k.',
    has: [
      ['budget', '20k', { superseded: true }],
      ['budget', '35k', { value: '35k' }],
    ],
    hasNot: ['objection'],
  },
  {
    name: 'moved deadline in brackets',
    text: 'wants to go live by Q2 (now Q3), plant manager on board',
    has: [
      ['deadline', 'Q2', { superseded: true }],
      ['deadline', 'now Q3', { value: 'Q3' }],
      ['stakeholder', 'plant manager on board'],
    ],
    hasNot: ['objection'],
  },
  {
    name: 'legal first',
    text: 'Them: Looks good. Legal has to look at it first.',
    has: [['stall', 'Legal has to look at it first']],
    hasNot: ['objection', 'pain'],
  },
  {
    name: 'frozen and acquired',
    text: 'they are being acquired, nothing gets signed before June. hiring freeze too',
    has: [['stall', 'being acquired']],
    hasNot: ['goal', 'objection'],
  },
  {
    name: 'a dictated run-on',
    text: "spoke with renata she says the drivers wait about forty minutes at the dock and they want to cut that in half by summer and the coo signs off on anything over ten thousand and she's not worried about price",
    has: [
      ['deadline', 'by summer'],
      ['stakeholder', 'coo signs off'],
    ],
    hasNot: ['objection', 'stall'],
  },
  {
    name: 'another firm',
    text: 'A customer of ours lost 9 orders a day, she said theirs is fine.',
    has: [],
    hasNot: ['pain', 'impact'],
  },
  {
    name: 'her former firm',
    text: 'At her old company they wasted 20 hrs a week on that. Here it is OK.',
    has: [],
    hasNot: ['pain', 'impact'],
  },
  {
    name: 'used to',
    text: 'They used to lose 3 days a month, solved since the new ERP.',
    has: [],
    hasNot: ['pain', 'impact'],
  },
  {
    name: 'no worry',
    text: 'not worried about the rollout, no concerns about security',
    has: [],
    hasNot: ['objection', 'pain'],
  },
  {
    name: 'hypothetical',
    text: 'If they opened a third site they might look at this.',
    has: [],
    hasNot: ['goal', 'deadline', 'objection'],
  },
  {
    name: 'private and refused',
    text: 'Her husband has cancer. Loves sailing.',
    has: [['personal', 'sailing']],
    hasNot: [['personal', 'cancer']],
  },
  {
    name: 'belief is refused',
    text: 'goes to mosque on Fridays with his kids',
    has: [],
    hasNot: ['personal'],
  },
  {
    name: 'a birthday is no deadline',
    text: 'his birthday is on 3 May, big cricket fan',
    has: [['personal', 'birthday']],
    hasNot: ['deadline', 'next_step'],
  },
];
