import { missingPart } from './missing-part.ts';

/** The draft asks for nothing that can be answered with yes (R9). */
export const noAsk = missingPart({
  id: 'coach/no-ask',
  source: 'R9 R11 S3',
  part: 'ask',
  message: () => 'It asks for nothing that they can say yes to: a day, a time and a length.',
  fix: ({ fixes }) => fixes.ask(),
});
