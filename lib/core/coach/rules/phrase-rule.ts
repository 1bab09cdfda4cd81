import type { Finding } from '../../contract/coach.ts';
import type { Language } from '../../language/detect-language.ts';
import { patternsOf } from '../patterns-of.ts';
import type { CoachScene } from '../coach-scene.ts';
import { sliceOf, type Sentence } from '../draft.ts';
import type { CoachRule } from '../rule.ts';

type Options = {
  id: string;
  source: string;
  severity: Finding['severity'];
  /** Sources of whole-word patterns over plain text; a language without them is not judged. */
  phrases: Partial<Record<Language, readonly string[]>>;
  /** One sentence why, in kind words; `quote` is what was found. */
  message: (quote: string, scene: CoachScene) => string;
  /** Where the words are in their place all the same. */
  isFine?: (sentence: Sentence, scene: CoachScene, found: { start: number; end: number }) => boolean;
  fix?: (scene: CoachScene, sentence: Sentence) => string | undefined;
};

/** A rule that knows its phrases: at most one finding a sentence, the longest of those that begin first. */
export function phraseRule(options: Options): CoachRule {
  const { id, source, severity, phrases, message, isFine, fix } = options;
  const compiled = Object.fromEntries(
    Object.entries(phrases).map(([language, sources]) => [language, patternsOf(sources)]),
  );
  const inSentence = (sentence: Sentence, scene: CoachScene) => {
    const [first] = (compiled[scene.draft.language] ?? [])
      .map((pattern) => pattern.exec(sentence.plain))
      .filter((match) => match !== null)
      .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }))
      .filter((span) => span.end > span.start && isFine?.(sentence, scene, span) !== true)
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
    if (!first) return [];
    const span = { start: sentence.start + first.start, end: sentence.start + first.end };
    const slice = sliceOf(scene.draft.text, span);
    const better = fix?.(scene, sentence);
    return [
      {
        ...slice,
        severity,
        message: message(slice.quote, scene),
        ...(better !== undefined && { fix: better }),
      },
    ];
  };
  return {
    id,
    source,
    find: (scene) => scene.draft.sentences.flatMap((sentence) => inSentence(sentence, scene)),
  };
}
