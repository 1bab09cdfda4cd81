import type { NoteCase } from '../support/note-case.ts';

export const crm: readonly NoteCase[] = [
  {
    name: 'fields of a log',
    source: 'crm',
    text: 'Pain: orders typed twice, 6% wrong\nBudget: ~45k, approved by CFO\nTimeline: live by end of Q1\nDecision maker: Linda Park (COO)\nCompetitor: Palisade\nNext step: demo Dec 3 2pm\nObjections: price\nPersonal: two dogs',
    has: [
      ['pain', 'orders typed twice'],
      ['budget', '45k', { value: '45k' }],
      ['deadline', 'live by end of Q1'],
      ['stakeholder', 'Linda Park', { who: 'Linda Park' }],
      ['competitor', 'Palisade', { value: 'Palisade' }],
      ['next_step', 'demo Dec 3 2pm', { due: '2026-12-03T14:00' }],
      ['objection', 'price'],
      ['personal', 'two dogs'],
    ],
    hasNot: ['stall', 'question'],
  },
  {
    name: 'empty fields',
    source: 'crm',
    text: 'Pain: n/a\nBudget: TBD\nTimeline: unknown\nCompetitor: none\nNext step: ?',
    has: [],
    hasNot: ['pain', 'budget', 'deadline', 'competitor', 'next_step'],
  },
  {
    name: 'headings with bullets',
    source: 'crm',
    text: 'Pain points:\n- no visibility into open orders\n- month-end takes 6 days\n\nAction items:\n- send security sheet\n- Sarah to share data by Mon\n\nOpen questions:\n- does it run on prem?',
    has: [
      ['pain', 'no visibility'],
      ['pain', 'month-end takes 6 days'],
      ['commitment', 'send security sheet', { by: 'us' }],
      ['commitment', 'Sarah to share data', { by: 'them' }],
      ['question', 'does it run on prem'],
    ],
    hasNot: ['objection', 'stall'],
  },
  {
    name: 'tags of the panel',
    text: '[Pain] picking errors every shift\n[Deadline] before the audit in May\n[Person] Ana Ruiz, VP Ops\n[Promise] reference call',
    has: [
      ['pain', 'picking errors'],
      ['deadline', 'before the audit in May'],
      ['stakeholder', 'Ana Ruiz'],
      ['commitment', 'reference call', { by: 'us' }],
    ],
    hasNot: ['next_step'],
  },
  {
    name: 'other fields are no speakers',
    source: 'crm',
    text: "Summary: good call\nBackground: 400 people, 3 sites\nNotes: I'll send the deck by Friday\nStage: discovery",
    has: [['commitment', "I'll send the deck", { by: 'us' }]],
    hasNot: ['budget', 'pain', 'goal'],
  },
  {
    name: 'a decision process field',
    source: 'crm',
    text: 'Decision process: ops shortlists, CFO signs\nPrefers: e-mail, never Mondays\nChampion: Tom Brandt',
    has: [
      ['decision_process', 'ops shortlists'],
      ['preference', 'e-mail'],
      ['stakeholder', 'Tom Brandt', { who: 'Tom Brandt' }],
    ],
    hasNot: ['commitment', 'pain'],
  },
];
