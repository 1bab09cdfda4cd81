import { jargonWords } from '../../vocabulary/en/jargon.ts';
import { phraseRule } from '../phrase-rule.ts';

/** Words of sales mails that stand for nothing ("synergies", "best in class"). */
export const jargon = phraseRule({
  id: 'coach/filler-jargon',
  source: 'R7 S2 S3',
  severity: 'warning',
  phrases: { en: jargonWords },
  message: (quote) => `“${quote}” says nothing that they could check; say what it is for them.`,
  fix: ({ fixes }) => fixes.value(),
});
