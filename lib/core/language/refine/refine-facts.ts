import type { Fact } from '../../contract/facts.ts';
import type { Scene } from '../scene.ts';
import { mergeDuplicates } from './merge-duplicates.ts';

const byPlace = (a: Fact, b: Fact): number =>
  (a.turn ?? 0) - (b.turn ?? 0) || a.start - b.start || a.end - b.end;

/** What the rules found, with doubles merged, in the order of the text. */
export function refineFacts(facts: Fact[], _scene: Scene): Fact[] {
  return mergeDuplicates(facts).sort(byPlace);
}
