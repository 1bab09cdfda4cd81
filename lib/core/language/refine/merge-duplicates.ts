import type { FoundFact } from '../found-fact.ts';

const sameSide = ({ fact: a }: FoundFact, { fact: b }: FoundFact): boolean =>
  a.kind === b.kind &&
  a.by === b.by &&
  a.turn === b.turn &&
  // Two rivals in one sentence are two.
  (a.kind !== 'competitor' || a.value === b.value);

/** Facts come clause by clause, so an overlap can only be among the last few. */
const nearby = 24;

/**
 * Keeps one fact of a kind where several rules found the same words (the first rule in the list wins),
 * and one where the same words were written twice.
 */
export function mergeDuplicates(found: readonly FoundFact[]): FoundFact[] {
  const kept: FoundFact[] = [];
  const written = new Set<string>();
  for (const next of found) {
    const { fact, clause } = next;
    const words = `${fact.kind} ${fact.by ?? ''} ${clause.voice} ${fact.quote.toLowerCase()}`;
    const hasDouble =
      written.has(words) ||
      kept
        .slice(-nearby)
        .some((other) => sameSide(other, next) && other.fact.start < fact.end && fact.start < other.fact.end);
    if (!hasDouble) kept.push(next);
    written.add(words);
  }
  return kept;
}
