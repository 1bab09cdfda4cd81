import type { Fact } from '../../contract/facts.ts';
import type { FoundFact } from '../found-fact.ts';
import type { Scene } from '../scene.ts';
import { dropAnswered } from './drop-answered.ts';
import { findCorrections } from './find-corrections.ts';
import { markSuperseded } from './mark-superseded.ts';
import { mergeDuplicates } from './merge-duplicates.ts';
import { mergePromises } from './merge-promises.ts';

const byPlace = (a: Fact, b: Fact): number =>
  (a.turn ?? 0) - (b.turn ?? 0) || a.start - b.start || a.end - b.end;

/** Doubles merged, answered questions dropped, the newest of what was corrected in force; in the text's order. */
export function refineFacts(found: readonly FoundFact[], scene: Scene): Fact[] {
  const open = dropAnswered(mergePromises(mergeDuplicates(found), scene), scene);
  return markSuperseded([...open, ...findCorrections(open, scene)])
    .map(({ fact }) => fact)
    .sort(byPlace);
}
