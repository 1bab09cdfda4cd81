import { missingPart } from './missing-part.ts';

/** Gone dark: without an easy way out the mail is one more to leave unanswered (R29). */
export const noWayOut = missingPart({
  id: 'coach/no-way-out',
  source: 'R23 R29 S2 S3',
  part: 'exit',
  message: () => 'After this silence it should be as easy to say “not now” as to say yes.',
  fix: ({ fixes }) => fixes.exit(),
});
