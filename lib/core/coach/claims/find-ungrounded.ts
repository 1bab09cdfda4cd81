import type { Ungrounded } from '../../contract/coach.ts';
import { doOverlap } from '../draft.ts';
import type { ClaimScene } from './claim-scene.ts';
import { wronglyGreeted } from './greeted-name.ts';
import { unsaidDates } from './unsaid-dates.ts';
import { unsaidNames } from './unsaid-names.ts';
import { unsaidNumbers } from './unsaid-numbers.ts';
import { unsaidPromises } from './unsaid-promises.ts';

/**
 * Every number, date, name, product and promise of a draft that stands in no input, in the order of the text; a claim
 * inside a promise is told of as well. In a language without a vocabulary here only numbers and the greeting are judged,
 * since its nouns may all have capitals.
 */
export function findUngrounded(scene: ClaimScene): Ungrounded[] {
  const isEnglish = scene.draft.language === 'en';
  const greeted = wronglyGreeted(scene);
  const numbers = unsaidNumbers(scene).map(({ quote, start, end, kind }) => ({ quote, start, end, kind }));
  const words = isEnglish ? [...unsaidDates(scene), ...unsaidNames(scene), ...unsaidPromises(scene)] : [];
  const found: Ungrounded[] = [...(greeted ? [greeted] : []), ...numbers, ...words];
  return found
    .filter(
      (one, at) => !found.slice(0, at).some((other) => other.kind === one.kind && doOverlap(other, one)),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}
