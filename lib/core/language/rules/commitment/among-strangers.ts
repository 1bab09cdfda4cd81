import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';

/** A scene lives for one call only. */
const known = new WeakMap<Scene, boolean>();

/** True in a talk in which no speaker is of our side: who promises whom is then anybody's guess. */
export function isAmongStrangers({ sentence }: Clause, scene: Scene): boolean {
  if (sentence.passage.speaker === undefined) return false;
  const answer = known.get(scene) ?? !scene.clauses.some(({ voice }) => voice === 'us');
  known.set(scene, answer);
  return answer;
}
