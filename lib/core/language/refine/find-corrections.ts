import type { Fact } from '../../contract/facts.ts';
import type { Clause } from '../clause.ts';
import { dueOf } from '../figures.ts';
import type { FoundFact } from '../found-fact.ts';
import { isBuyersWord } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { duration, moneyRange, percent } from '../vocabulary/en/amounts.ts';
import { correctionCue } from '../vocabulary/en/corrections.ts';
import { date } from '../shape.ts';
import { type Pattern, words } from '../vocabulary/pattern.ts';

/** What a bare new value can take the place of. */
const values: readonly (readonly [kinds: readonly Fact['kind'][], pattern: Pattern])[] = [
  [['budget', 'impact'], new RegExp(`(?<!\\w)${moneyRange}`)],
  [['impact'], words(`${duration}|${percent}`)],
  [['deadline'], new RegExp(date)],
];
const farthest = 4;

/** The last fact that a bare new value can be about. */
const lastOf = (found: readonly FoundFact[], kinds: readonly Fact['kind'][]): FoundFact | undefined =>
  found.findLast(({ fact }) => kinds.includes(fact.kind));

function correctionIn(clause: Clause, found: readonly FoundFact[], scene: Scene): FoundFact | null {
  for (const [kinds, pattern] of values) {
    const value = pattern.exec(clause.shape);
    const earlier = value === null ? undefined : lastOf(found, kinds);
    if (value === null || earlier === undefined) continue;
    const fact: Fact = {
      kind: earlier.fact.kind,
      quote: clause.text,
      start: clause.start,
      end: clause.end,
      value: clause.text.slice(value.index, value.index + value[0].length),
      rule: `${earlier.fact.kind}/corrected`,
    };
    const { turn } = clause.sentence.passage;
    if (turn !== undefined) fact.turn = turn;
    if (clause.isHedged) fact.certain = false;
    const due = fact.kind === 'deadline' ? dueOf(clause, scene, value.index) : undefined;
    if (due !== undefined) fact.due = due;
    return { fact, clause };
  }
  return null;
}

/** A bare new value behind a fact ("actually make that April", "no, 60k") is that fact anew. */
export function findCorrections(found: readonly FoundFact[], scene: Scene): FoundFact[] {
  const byClause = Map.groupBy(found, ({ clause }) => clause.index);
  return scene.clauses.flatMap((clause) => {
    if (byClause.has(clause.index) || !isBuyersWord(clause) || clause.isQuestion || clause.isHypothetical)
      return [];
    if (!correctionCue.test(clause.plain)) return [];
    const before = Array.from({ length: farthest }, (_, step) => clause.index - farthest + step);
    const near = before.flatMap((index) => byClause.get(index) ?? []);
    return correctionIn(clause, near, scene) ?? [];
  });
}
