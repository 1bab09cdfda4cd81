import { hedgingWords } from '../../vocabulary/en/jargon.ts';
import { phraseRule } from '../phrase-rule.ts';

/** "I was just wondering if perhaps you might": hedges that take the question back. */
export const hedging = phraseRule({
  id: 'coach/filler-hedging',
  source: 'R9 S3',
  severity: 'warning',
  phrases: { en: hedgingWords },
  message: (quote) => `“${quote}” takes your question back before they can answer it; ask it straight.`,
  fix: ({ fixes }) => fixes.ask(),
});
