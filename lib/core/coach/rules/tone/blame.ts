import { blameWords } from '../../vocabulary/en/tone.ts';
import { phraseRule } from '../phrase-rule.ts';

/** Silence and no-shows carry no blame. */
export const blame = phraseRule({
  id: 'coach/blame',
  source: 'R23 R29 S2 S3',
  severity: 'warning',
  phrases: { en: blameWords },
  message: (quote) => `“${quote}” holds it against them; own the silence or leave it out.`,
});
