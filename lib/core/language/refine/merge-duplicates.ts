import type { Fact } from '../../contract/facts.ts';

const sameSide = (a: Fact, b: Fact): boolean => a.kind === b.kind && a.by === b.by && a.turn === b.turn;

/** Keeps one fact of a kind where several rules found the same words: the first rule in the list wins. */
export function mergeDuplicates(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    // Facts come clause by clause, so a double can only be among the last few.
    const hasDouble = kept
      .slice(-24)
      .some((other) => sameSide(other, fact) && other.start < fact.end && fact.start < other.end);
    if (!hasDouble) kept.push(fact);
  }
  return kept;
}
