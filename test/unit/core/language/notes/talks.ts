import type { NoteCase } from '../support/note-case.ts';

export const talks: readonly NoteCase[] = [
  {
    name: 'turns of both sides',
    source: 'transcript',
    turns: [
      {
        speaker: 'Maya Lindqvist',
        text: 'So how do you handle orders today? Most of our customers lose hours on that.',
      },
      { speaker: 'Sarah Okafor', text: 'We type them in by hand. It takes us about 12 hours a week.' },
      { speaker: 'Maya Lindqvist', text: "I'll send you a case study by Friday." },
      {
        speaker: 'Sarah Okafor',
        text: 'Great. Our CFO has to approve anything above 20k. And how long does a rollout take?',
      },
      { speaker: 'Maya Lindqvist', text: 'Good question, let me check with our team.' },
    ],
    has: [
      ['pain', 'We type them in by hand'],
      ['impact', '12 hours a week'],
      ['commitment', "I'll send you a case study", { by: 'us', due: '2026-11-20' }],
      ['stakeholder', 'CFO has to approve'],
      ['question', 'how long does a rollout take?'],
    ],
    hasNot: [['pain', 'customers lose'], ['question', 'handle orders'], 'stall'],
  },
  {
    name: 'an answered question in turns',
    source: 'transcript',
    turns: [
      { speaker: 'Sarah Okafor', text: 'Do you support single sign-on?' },
      { speaker: 'Maya', text: 'Yes, SAML and Google, out of the box.' },
    ],
    has: [],
    hasNot: ['question', 'pain'],
  },
  {
    name: 'a meeting that both agreed on',
    source: 'transcript',
    turns: [
      { speaker: 'Maya', text: 'Shall we meet again on Tuesday at 10 am with Tom?' },
      { speaker: 'Sarah', text: 'Yes, that works for us.' },
    ],
    has: [['next_step', 'Tuesday at 10 am', { due: '2026-11-24T10:00' }]],
    hasNot: ['question', 'stall'],
  },
  {
    name: 'a meeting that was only proposed',
    source: 'transcript',
    turns: [
      { speaker: 'Maya', text: 'Shall we meet again on Tuesday at 10 am?' },
      { speaker: 'Sarah', text: "I can't say yet, I'll let you know." },
    ],
    has: [['stall', "I'll let you know"]],
    hasNot: ['next_step', 'commitment'],
  },
  {
    name: 'Me and Them',
    text: 'Me: what slows you down?\nThem: chasing approvals, we lose a day every week\nMe: we can fix that in a month\nThem: sounds good but it has to be live by June',
    has: [
      ['pain', 'we lose a day every week'],
      ['deadline', 'live by June'],
    ],
    hasNot: [
      ['question', 'slows you down'],
      ['commitment', 'fix that'],
    ],
  },
  {
    name: 'names inside a text',
    source: 'transcript',
    text: "Sarah Okafor: We'll pull last year's numbers by Monday.\nMaya Lindqvist: Perfect, I will build the comparison.\nSarah Okafor: You should talk to Tom, he runs finance.",
    has: [
      ['commitment', "pull last year's numbers", { by: 'them', due: '2026-11-23' }],
      ['commitment', 'I will build the comparison', { by: 'us' }],
    ],
    hasNot: ['pain', 'goal'],
  },
  {
    name: 'the buyer speaks of a friend',
    source: 'transcript',
    turns: [{ speaker: 'Sarah', text: "A friend's company was losing 30 hours a week on this. We're fine." }],
    has: [],
    hasNot: ['pain', 'impact', 'goal'],
  },
  {
    name: 'the buyer refuses',
    source: 'transcript',
    turns: [
      { speaker: 'Maya', text: 'Would you like a pilot?' },
      { speaker: 'Sarah', text: "No thanks, we're not interested right now. It's not a priority." },
    ],
    has: [['objection', 'not interested']],
    hasNot: ['question', 'commitment', 'goal'],
  },
  {
    name: 'a dictated run-on',
    text: "so talked to sarah she said they spend about fifteen hours a week on manual entry and want to be live before the q3 board meeting and maria the cfo holds the budget i said i'd send the case study by friday and she asked how long onboarding takes",
    has: [
      ['pain', 'they spend about fifteen hours a week on manual entry'],
      ['deadline', 'live before the q3 board meeting'],
      ['stakeholder', 'maria the cfo holds the budget', { who: 'maria' }],
      ['commitment', "i'd send the case study by friday", { by: 'us', due: '2026-11-20' }],
      ['question', 'how long onboarding takes'],
    ],
    hasNot: ['objection', 'stall', 'budget'],
  },
  {
    name: 'a dictated voicemail',
    text: "ok so tom brandt runs finance he wants pricing before christmas and he hates phone calls so email him and they're comparing us with palisade and the error rate is about four percent",
    has: [
      ['preference', 'hates phone calls'],
      ['impact', 'four percent'],
    ],
    hasNot: ['commitment', 'personal'],
  },
];
