import { introductionWords } from '../../vocabulary/en/jargon.ts';
import { phraseRule } from '../phrase-rule.ts';

/** "Allow me to introduce myself", "I'm reaching out because …": talks about us before it talks about them. */
export const introduction = phraseRule({
  id: 'coach/filler-introduction',
  source: 'R5 S2 S3',
  severity: 'warning',
  phrases: { en: introductionWords },
  message: (quote) => `“${quote}” is about you; begin with them, your name and company are enough.`,
  fix: ({ fixes }) => fixes.reference(),
});
