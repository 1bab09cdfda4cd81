import type { SuggestOutput } from '../contract/suggest.ts';
import { stallsIn } from './find-stall.ts';
import { isBuyersWord } from './moments.ts';
import type { Scene } from './scene.ts';

/** The playbook's answers to stalls (R23 to R26), those that this buyer has named first; none while nurturing. */
export function findStalls({ context, found }: Scene): SuggestOutput['stalls'] {
  if (found.situation === 'nurture') return undefined;
  const named = stallsIn(context, context.moments.filter(isBuyersWord).slice(-3), ['stall', 'objection']).map(
    ({ kind }) => kind,
  );
  const rank = (stall: (typeof named)[number]): number => (named.includes(stall) ? 0 : 1);
  return context.playbook.stalls
    .toSorted((a, b) => rank(a.stall) - rank(b.stall))
    .map(({ stall, say, rule, source }) => ({ stall, say, rule, source }));
}
