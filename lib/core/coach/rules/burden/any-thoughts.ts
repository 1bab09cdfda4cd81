import { anyThoughtsWords } from '../../vocabulary/en/burden.ts';
import type { Sentence } from '../../draft.ts';
import { isAfterInfo, isConcreteAsk } from '../exceptions.ts';
import { phraseRule } from '../phrase-rule.ts';

/** "We have no updates, nor any interest": a statement asks for nothing. */
const isStatement = ({ plain, isQuestion }: Sentence, start: number): boolean =>
  plain.startsWith('any ', start) &&
  start > 0 &&
  !isQuestion &&
  !/\b(?:know|if|hear|love|share|send|welcome|appreciate|wondering|have you|for|with)\b/.test(
    plain.slice(0, start),
  );

/** "Any thoughts?", "let me know what you think": the buyer has to find out what to answer (R12). */
export const anyThoughts = phraseRule({
  id: 'coach/burden-any-thoughts',
  source: 'R12 S3',
  severity: 'warning',
  phrases: { en: anyThoughtsWords },
  message: (quote) =>
    `“${quote}” leaves it to them to find something to say; ask one thing that they can answer.`,
  isFine: (sentence, scene, { start }) =>
    isStatement(sentence, start) ||
    isAfterInfo(sentence, scene) ||
    isConcreteAsk(sentence, scene) ||
    (scene.situation === 'went_dark' && /\bstill\b/.test(sentence.plain) && scene.parts.exit !== undefined),
  fix: ({ fixes }) => fixes.question(),
});
