import type { Finding } from '../../../contract/coach.ts';
import type { CoachScene } from '../../coach-scene.ts';
import { sliceOf, type Span } from '../../draft.ts';
import { isPartMissing, type Part } from '../../needs.ts';
import type { CoachRule } from '../../rule.ts';

type Options = {
  id: string;
  source: string;
  part: Part;
  message: (scene: CoachScene, where: string | undefined) => string;
  /** The words that stand where the part should; without any the finding has an empty span at the draft's end. */
  where?: (scene: CoachScene) => Span | undefined;
  fix: (scene: CoachScene) => string | undefined;
};

/** A rule for a part that the situation needs and the draft lacks (R11). */
export function missingPart({ id, source, part, message, where, fix }: Options): CoachRule {
  const find = (scene: CoachScene): Omit<Finding, 'rule' | 'source'>[] => {
    if (!isPartMissing(scene, part)) return [];
    const { text, sentences } = scene.draft;
    const end = sentences.at(-1)?.end ?? 0;
    const place = where?.(scene);
    const slice = sliceOf(text, place ?? { start: end, end });
    const better = fix(scene);
    return [
      {
        ...slice,
        severity: 'warning',
        message: message(scene, place && slice.quote),
        ...(better !== undefined && { fix: better }),
      },
    ];
  };
  return { id, source, find };
}
