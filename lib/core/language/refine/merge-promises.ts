import type { FoundFact } from '../found-fact.ts';
import { isAmongStrangers } from '../rules/commitment/among-strangers.ts';
import { concreteness, plainlyConcrete } from '../rules/commitment/concreteness.ts';
import type { Scene } from '../scene.ts';

/** A talk's tool cuts one speech into several turns, and answers of others stand between them. */
const sameMatter = 3;

/**
 * Among strangers the most concrete promise stands for what its speaker says around it; others of theirs within three
 * turns are only kept where they are plain by themselves.
 */
export function mergePromises(found: readonly FoundFact[], scene: Scene): FoundFact[] {
  const promises = found
    .filter(({ fact, clause }) => fact.kind === 'commitment' && isAmongStrangers(clause, scene))
    .map((each) => ({ each, score: concreteness(each.clause) }))
    .sort((a, b) => b.score - a.score);
  const kept = new Map<string, number[]>();
  const dropped = new Set<FoundFact>();
  for (const { each, score } of promises) {
    const { speaker = '', turn = 0 } = each.clause.sentence.passage;
    const turns = kept.get(speaker) ?? [];
    if (score < plainlyConcrete && turns.some((other) => Math.abs(other - turn) <= sameMatter))
      dropped.add(each);
    else kept.set(speaker, [...turns, turn]);
  }
  return found.filter((each) => !dropped.has(each));
}
