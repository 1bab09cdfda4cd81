import type { Fact } from '../../contract/facts.ts';
import type { Clause } from '../clause.ts';
import { dueOf } from '../figures.ts';
import type { FoundFact } from '../found-fact.ts';
import { isBuyersWord } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { amount, duration, moneyRange, percent } from '../vocabulary/en/amounts.ts';
import { correctionCue, formerCue } from '../vocabulary/en/corrections.ts';
import { date } from '../shape.ts';
import { type Pattern, words } from '../vocabulary/pattern.ts';

/** What a bare new value can take the place of. */
const values: readonly (readonly [kinds: readonly Fact['kind'][], pattern: Pattern])[] = [
  [['budget', 'impact'], new RegExp(`(?<!\\w)${moneyRange}`)],
  [['impact'], words(`${duration}|${percent}`)],
  [['deadline'], new RegExp(date)],
  // "actually closer to 20" is in the unit of what it corrects.
  [['impact'], new RegExp(`(?<![\\w.,:])${amount}(?![\\w%:])`)],
];
const farthest = 4;
const mostWords = 8;
const arrow = /(?:->|→|=>)\s*$/;

const isShort = (plain: string): boolean => plain.split(' ').length <= mostWords;

type Role = 'newer' | 'former';

/** Whether a short clause puts something right, says what held before, or neither. */
function roleOf(clause: Clause, before: Clause | undefined): Role | undefined {
  const { plain, sentence, start } = clause;
  if (formerCue.test(plain)) return isShort(plain) ? 'former' : undefined;
  if (correctionCue.test(plain)) return 'newer';
  // "scratch that - April", "40k -> 60k": the cue stands by itself in front.
  const isLedIn =
    before !== undefined &&
    before.plain.length < 20 &&
    !/\d/.test(before.plain) &&
    (before.plain === 'no' || correctionCue.test(before.plain));
  const follows = arrow.test(sentence.plain.slice(0, start - sentence.start));
  return (isLedIn || follows) && isShort(plain) ? 'newer' : undefined;
}

function correctionIn(
  clause: Clause,
  role: Role,
  found: readonly FoundFact[],
  scene: Scene,
): FoundFact | null {
  for (const [kinds, pattern] of values) {
    const value = pattern.exec(clause.shape);
    const earlier = value === null ? undefined : found.findLast(({ fact }) => kinds.includes(fact.kind));
    if (value === null || earlier === undefined) continue;
    const { kind, unit } = earlier.fact;
    const fact: Fact = {
      kind,
      quote: clause.text,
      start: clause.start,
      end: clause.end,
      value: clause.text.slice(value.index, value.index + value[0].length),
      rule: `${kind}/${role === 'newer' ? 'corrected' : 'former'}`,
    };
    const { turn } = clause.sentence.passage;
    if (turn !== undefined) fact.turn = turn;
    if (kind === 'impact' && unit !== undefined && /^[\w.,~ ]+$/.test(value[0])) fact.unit = unit;
    if (clause.isHedged) fact.certain = false;
    if (role === 'former') fact.superseded = true;
    const due = kind === 'deadline' ? dueOf(clause, scene, value.index) : undefined;
    if (due !== undefined) fact.due = due;
    return { fact, clause };
  }
  return null;
}

/** A bare value behind a fact is that fact anew ("make that April", "no, 60k") or as it was ("was Q3"). */
export function findCorrections(found: readonly FoundFact[], scene: Scene): FoundFact[] {
  const byClause = Map.groupBy(found, ({ clause }) => clause.index);
  return scene.clauses.flatMap((clause) => {
    const { index, isQuestion, isHypothetical } = clause;
    if (byClause.has(index) || !isBuyersWord(clause) || isQuestion || isHypothetical) return [];
    const role = roleOf(clause, scene.clauses[index - 1]);
    if (role === undefined) return [];
    const before = Array.from({ length: farthest }, (_, step) => index - farthest + step);
    const near = before.flatMap((at) => byClause.get(at) ?? []);
    return correctionIn(clause, role, near, scene) ?? [];
  });
}
