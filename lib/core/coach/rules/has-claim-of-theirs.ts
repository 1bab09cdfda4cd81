import type { CoachScene } from '../coach-scene.ts';
import type { Sentence } from '../draft.ts';

/** "Following up on the 15 hours a week that …": the sentence itself is the reference, so it is not empty. */
export function hasClaimOfTheirs(
  { start, end, plain }: Sentence,
  { parts: { reference } }: CoachScene,
): boolean {
  if (!reference || reference.start >= end || start >= reference.end) return false;
  return !/\bjust (?:checking|following|touching|circling|wanted)|touch(?:ing)? base/.test(plain);
}
