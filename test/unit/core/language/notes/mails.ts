import type { NoteCase } from '../support/note-case.ts';

export const mails: readonly NoteCase[] = [
  {
    name: "a buyer's mail with quoted text",
    source: 'email',
    text: "Hi Maya,\n\nthanks for the call. We still lose about two days a month on invoices, and the board wants this solved before the audit in May.\nDo you integrate with our ERP?\n\nBest,\nSarah\n\nOn Tue, Nov 17, 2026 at 4:05 PM Maya Lindqvist <maya@kestrelloop.example> wrote:\n> Would Thursday work?\n> We can cut errors by half and I'll send a proposal.",
    has: [
      ['pain', 'lose about two days a month'],
      ['deadline', 'before the audit in May'],
      ['question', 'Do you integrate with our ERP?'],
    ],
    hasNot: ['commitment', 'objection', ['question', 'Thursday']],
  },
  {
    name: 'our own mail',
    source: 'email',
    text: 'Hi Sarah,\n\nwe lose sleep over late orders too, and we will share the ROI sheet by Monday. Could you bring Tom?\n\nBest,\nMaya',
    has: [['commitment', 'share the ROI sheet', { by: 'us', due: '2026-11-23' }]],
    hasNot: ['pain', 'question', 'goal'],
  },
  {
    name: 'an Outlook block below',
    source: 'email',
    text: "No budget this year, sorry.\n\n-----Original Message-----\nFrom: Maya Lindqvist\nSent: Tuesday\nTo: Sarah\nSubject: pricing\n\nOur customers struggle with manual entry. I'll call on Friday.",
    has: [['stall', 'No budget this year']],
    hasNot: ['pain', 'commitment', 'next_step'],
  },
  {
    name: 'a signature',
    source: 'email',
    text: "We're comparing vendors until January.\n\n-- \nSarah Okafor\nVP Operations, Harrow & Finch\nBudget season: ask me anything!",
    has: [['stall', 'comparing vendors']],
    hasNot: ['budget', 'stakeholder', 'question'],
  },
  {
    name: 'wrapped lines',
    source: 'email',
    text: 'Our team re-types every order into the ERP, which takes about three hours a day and\nleads to a lot of rework at the end of the month, so we want to change that before\nthe new fiscal year.',
    has: [['pain', 're-types every order']],
    hasNot: ['objection', 'stall', 'next_step'],
  },
  {
    name: 'answers between quotes',
    source: 'email',
    text: 'On Mon, Nov 16, 2026 Maya wrote:\n> What is the biggest problem?\nMonth-end is a nightmare.\n> When do you decide?\nDecision by end of January.',
    has: [
      ['pain', 'Month-end is a nightmare'],
      ['deadline', 'Decision by end of January'],
    ],
    hasNot: ['question', 'commitment'],
  },
];
