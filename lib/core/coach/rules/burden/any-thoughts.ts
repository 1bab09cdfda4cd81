import { anyThoughtsWords } from '../../vocabulary/en/burden.ts';
import { isAfterInfo, isConcreteAsk } from '../exceptions.ts';
import { phraseRule } from '../phrase-rule.ts';

/** "Any thoughts?", "let me know what you think": the buyer has to find out what to answer (R12). */
export const anyThoughts = phraseRule({
  id: 'coach/burden-any-thoughts',
  source: 'R12 S3',
  severity: 'warning',
  phrases: { en: anyThoughtsWords },
  message: (quote) =>
    `“${quote}” leaves it to them to find something to say; ask one thing that they can answer.`,
  isFine: (sentence, scene) =>
    isAfterInfo(sentence, scene) ||
    isConcreteAsk(sentence, scene) ||
    (scene.situation === 'went_dark' && /\bstill\b/.test(sentence.plain) && scene.parts.exit !== undefined),
  fix: ({ fixes }) => fixes.question(),
});
