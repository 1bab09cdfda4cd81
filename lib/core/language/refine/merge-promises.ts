import type { Passage } from '../clause.ts';
import type { FoundFact } from '../found-fact.ts';
import { isAmongStrangers } from '../rules/commitment/among-strangers.ts';
import { concreteness, plainlyConcrete } from '../rules/commitment/concreteness.ts';
import type { Scene } from '../scene.ts';

/** A talk's tool cuts one speech into several turns, and answers of others stand between them. */
const sameMatter = 5;
const nearby = Array.from({ length: 2 * sameMatter + 1 }, (_, step) => step - sameMatter);

/** The turn of each passage; in a pasted talk every line of a speaker is one. */
function turnsOf({ clauses }: Scene): Map<Passage, number> {
  const turns = new Map<Passage, number>();
  for (const { sentence } of clauses)
    if (!turns.has(sentence.passage)) turns.set(sentence.passage, sentence.passage.turn ?? turns.size);
  return turns;
}

/**
 * Among strangers the most concrete promise stands for what its speaker says around it; others of theirs within five
 * turns are only kept where they are plain by themselves.
 */
export function mergePromises(found: readonly FoundFact[], scene: Scene): FoundFact[] {
  const promises = found
    .filter(({ fact, clause }) => fact.kind === 'commitment' && isAmongStrangers(clause, scene))
    .map((each) => ({ each, score: concreteness(each.clause) }))
    .sort((a, b) => b.score - a.score);
  if (promises.length === 0) return [...found];
  const turns = turnsOf(scene);
  const kept = new Map<string, Set<number>>();
  const dropped = new Set<FoundFact>();
  for (const { each, score } of promises) {
    const { passage } = each.clause.sentence;
    const turn = turns.get(passage) ?? 0;
    const taken = kept.get(passage.speaker ?? '') ?? new Set();
    if (score < plainlyConcrete && nearby.some((step) => taken.has(turn + step))) dropped.add(each);
    else kept.set(passage.speaker ?? '', taken.add(turn));
  }
  return found.filter((each) => !dropped.has(each));
}
