import { missingPart } from './missing-part.ts';

/** Stalled: asks nothing about what has changed (R23, R26). */
export const noQuestion = missingPart({
  id: 'coach/no-question',
  source: 'R23 R26 S2 S4',
  part: 'question',
  message: () => 'It has cooled, and the draft does not ask what changed.',
  fix: ({ fixes }) => fixes.question(),
});
