import type { FoundFact } from '../found-fact.ts';
import { budgetScope, correctionCue, deadlineTopics } from '../vocabulary/en/corrections.ts';

const isCorrection = ({ fact, clause }: FoundFact): boolean =>
  fact.rule.endsWith('/corrected') || correctionCue.test(clause.plain);

const deadlineTopic = ({ clause }: FoundFact): string | undefined =>
  deadlineTopics.find(([, pattern]) => pattern.test(clause.plain))?.[0];

const scopeOf = ({ clause }: FoundFact): string => budgetScope.exec(clause.sentence.plain)?.[0] ?? '';

/** True where the later fact speaks of the same thing as the earlier one, so that the newest wins. */
const replaces: Partial<
  Record<FoundFact['fact']['kind'], (later: FoundFact, earlier: FoundFact) => boolean>
> = {
  budget: (later, earlier) => isCorrection(later) || scopeOf(later) === scopeOf(earlier),
  deadline: (later, earlier) => {
    const topic = deadlineTopic(later);
    return (
      later.fact.rule === 'deadline/corrected' ||
      (topic === undefined ? isCorrection(later) : topic === deadlineTopic(earlier))
    );
  },
  impact: (later, earlier) => isCorrection(later) && later.fact.unit === earlier.fact.unit,
  next_step: (later, earlier) => isCorrection(later) && later.fact.due !== earlier.fact.due,
};
const farthest = 60;

/** "15 hours a week" in the words of a pain or a goal no longer holds either. */
const isSameSaying = (other: FoundFact, { fact, clause }: FoundFact): boolean =>
  other.clause === clause &&
  (other.fact.kind === 'pain' || other.fact.kind === 'goal') &&
  fact.value !== undefined &&
  other.fact.quote.includes(fact.value);

/** The newest deadline, budget, figure and meeting hold; the older are kept and marked. */
export function markSuperseded(found: readonly FoundFact[]): FoundFact[] {
  const marked = [...found].sort((a, b) => a.clause.index - b.clause.index);
  for (const [index, later] of marked.entries()) {
    const replacesIt = replaces[later.fact.kind];
    if (
      replacesIt === undefined ||
      later.fact.superseded === true ||
      (later.fact.value === undefined && later.fact.due === undefined)
    )
      continue;
    for (const earlier of marked.slice(Math.max(0, index - farthest), index)) {
      const isOther = earlier.fact.value !== later.fact.value || earlier.fact.due !== later.fact.due;
      const isHeld = earlier.fact.value !== undefined || earlier.fact.due !== undefined;
      if (earlier.fact.kind !== later.fact.kind || !isOther || !isHeld || earlier.clause === later.clause)
        continue;
      if (!replacesIt(later, earlier)) continue;
      for (const other of marked)
        if (other === earlier || isSameSaying(other, earlier))
          other.fact = { ...other.fact, superseded: true };
    }
  }
  return marked;
}
