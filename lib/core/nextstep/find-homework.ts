import type { Fact } from '../contract/facts.ts';
import type { NextStepOutput } from '../contract/next-step.ts';

type Homework = NextStepOutput['homework'];

/** What each side promised to do until then (R15), from the promises that the facts hold; the newest word counts. */
export function findHomework(facts: readonly Fact[]): Homework {
  const of = (by: 'us' | 'them'): Homework['ours'] =>
    facts
      .filter((fact) => fact.kind === 'commitment' && fact.by === by && fact.superseded !== true)
      .map(({ quote, start, end, turn, due, who }) => ({
        quote,
        start,
        end,
        ...(turn !== undefined && { turn }),
        ...(due !== undefined && { due }),
        ...(who !== undefined && { who }),
      }));
  return { ours: of('us'), theirs: of('them') };
}
