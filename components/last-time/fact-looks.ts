import type { FactKind } from '../../lib/core/model/fact-kinds.ts';

type KindLook = {
  /** The word of the tag chips where there is one, so that what is typed and what is read go by one name. */
  word: string;
  /** Strokes of an icon in a box of 16 by 16. */
  path: string;
};

/** How each kind of fact is shown: always by an icon and a word, never by colour alone. */
export const factLooks: Record<FactKind, KindLook> = {
  pain: { word: 'Pain', path: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z' },
  impact: { word: 'Number', path: 'M2 14h12M4 11.5V8M8 11.5V3M12 11.5V6' },
  goal: {
    word: 'Goal',
    path: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  },
  deadline: { word: 'Deadline', path: 'M2 4.5h12v9.5H2zM2 7.5h12M5 2v3M11 2v3' },
  budget: { word: 'Budget', path: 'M1.5 4h13v8h-13zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z' },
  stakeholder: {
    word: 'Person',
    path: 'M8 7.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14.5c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5',
  },
  decision_process: { word: 'Decision', path: 'M3 2v12M3 3.500h9l-2 2.75 2 2.750H3' },
  competitor: { word: 'Competitor', path: 'M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3' },
  question: {
    word: 'Question',
    path: 'M5 5.500c0-2 1.3-3.5 3.2-3.500S11 3.3 11 5c0 2.5-3 2.5-3 5M8 13.200v.6',
  },
  objection: { word: 'Objection', path: 'M8 14.500a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM3.5 3.500l9 9' },
  stall: { word: 'Stall', path: 'M5 2.500v11M11 2.500v11' },
  condition: {
    word: 'Condition',
    path: 'M4 1.500h8M4 14.500h8M5 1.500v3l3 3.5 3-3.500v-3M5 14.500v-3L8 8l3 3.500v3',
  },
  commitment: {
    word: 'Promise',
    path: 'M8 14.500a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM5 8l2.2 2.300L11 6',
  },
  next_step: { word: 'Next step', path: 'M2 8h11M9 4l4 4-4 4' },
  preference: { word: 'Preference', path: 'M2 4.500h12M2 11.500h12M6 2.500v4M10 9.500v4' },
  personal: { word: 'Personal', path: 'M8 14 2.5 8.500a3.3 3.3 0 0 1 5.5-3.6 3.3 3.3 0 0 1 5.5 3.600z' },
};
