import { pleasantryWords } from '../../vocabulary/en/pleasantries.ts';
import { phraseRule } from '../phrase-rule.ts';

/** "Hope you are well": kind, and the first line is worth more than that; only a hint. */
export const pleasantry = phraseRule({
  id: 'coach/filler-pleasantry',
  source: 'R12 S3',
  severity: 'hint',
  phrases: { en: pleasantryWords },
  message: (quote) => `“${quote}” could open any mail; your first line is the place for what they said.`,
  fix: ({ fixes }) => fixes.reference(),
});
