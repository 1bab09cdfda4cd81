/** What a note is understood as, kind by kind: part of what is stored, so it loads no schema. */
export const factKinds = [
  'pain',
  'goal',
  'impact',
  'deadline',
  'budget',
  'stakeholder',
  'question',
  'commitment',
  'condition',
  'objection',
  'stall',
  'competitor',
  'preference',
  'personal',
  'decision_process',
  'next_step',
] as const;

export type FactKind = (typeof factKinds)[number];
