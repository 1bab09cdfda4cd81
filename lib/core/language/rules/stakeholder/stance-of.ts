import type { Fact } from '../../../contract/facts.ts';
import type { Clause } from '../../clause.ts';
import { isNegatedBefore } from '../../rule.ts';
import { inFavour, opposed, undecided } from '../../vocabulary/en/stances.ts';

/** On which side the one stands of whom the clause speaks; undefined where it does not tell. R21 R23 */
export function stanceOf(clause: Clause): Fact['stance'] {
  if (undecided.test(clause.plain)) return 'unclear';
  const no = opposed.exec(clause.plain);
  if (no !== null) return isNegatedBefore(clause, no.index) ? 'unclear' : 'against';
  const yes = inFavour.exec(clause.plain);
  if (yes === null) return undefined;
  return isNegatedBefore(clause, yes.index) ? 'against' : 'for';
}
