import { type Rule, wholeClause } from '../../rule.ts';
import {
  firstPersonOffer,
  firstPersonPromise,
  thirdPersonPromise,
  vaguePromise,
} from '../../vocabulary/en/promises.ts';
import { promised } from './promised.ts';

/** What the buyer's side promised; "I'll get back to you" without a day is a stall, not a promise. R15 */
export const theirPromise: Rule = {
  id: 'commitment/theirs',
  find: (clause, scene) => {
    if (clause.voice === 'us' || clause.subject === 'us') return null;
    const pattern = clause.voice === 'them' ? firstPersonPromise : thirdPersonPromise;
    const hit =
      promised(clause, scene, pattern) ??
      (clause.voice === 'them'
        ? (promised(clause, scene, firstPersonOffer) ?? promised(clause, scene, thirdPersonPromise))
        : null);
    if (hit === null) return null;
    if (vaguePromise.test(clause.plain) && hit.due === undefined) return null;
    return { ...wholeClause(clause), by: 'them', due: hit.due };
  },
};
