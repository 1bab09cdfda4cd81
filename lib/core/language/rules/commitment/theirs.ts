import type { Clause } from '../../clause.ts';
import { dueOf } from '../../figures.ts';
import { type Rule, wholeClause } from '../../rule.ts';
import { isName } from '../../vocabulary/en/names.ts';
import {
  firstPersonOffer,
  firstPersonPromise,
  handedTo,
  namedPromise,
  presentTense,
  theirPresent,
  thirdPersonPromise,
  vaguePromise,
} from '../../vocabulary/en/promises.ts';
import { runsTheTalk } from '../../vocabulary/en/spoken-promises.ts';
import type { Pattern } from '../../vocabulary/pattern.ts';
import { isAmongStrangers } from './among-strangers.ts';
import { concreteEnough, concreteness } from './concreteness.ts';
import { isAgreed, isBarred, promised } from './promised.ts';

function patternsFor(clause: Clause): Pattern[] {
  const { who, voice, sentence } = clause;
  const named = who === undefined || who === sentence.passage.speaker ? [] : [namedPromise];
  if (voice === 'them') return [firstPersonPromise, firstPersonOffer, thirdPersonPromise, ...named];
  return [thirdPersonPromise, ...named, ...(isAgreed(clause) ? [theirPresent] : [])];
}

/** What the buyer's side promised; "I'll get back to you" without a day is a stall, not a promise. R15 */
export const theirPromise: Rule = {
  id: 'commitment/theirs',
  find: (clause, scene) => {
    if (clause.voice === 'us') return null;
    if (isAmongStrangers(clause, scene))
      return isBarred(clause) || runsTheTalk.test(clause.plain) || concreteness(clause) < concreteEnough
        ? null
        : { ...wholeClause(clause), by: 'them', due: dueOf(clause, scene) };
    if (clause.subject === 'us') return null;
    const name = handedTo.exec(clause.text)?.groups?.['name'];
    const isHanded = name !== undefined && isName(name) && scene.self?.name?.startsWith(name) !== true;
    const present = clause.voice === 'note' ? promised(clause, scene, presentTense) : null;
    if (present?.due !== undefined) return { ...wholeClause(clause), by: 'them', due: present.due };
    const patterns = isHanded ? [/ to /] : patternsFor(clause);
    for (const pattern of patterns) {
      const hit = promised(clause, scene, pattern);
      if (hit === null || (vaguePromise.test(clause.plain) && hit.due === undefined)) continue;
      return { ...wholeClause(clause), by: 'them', due: hit.due, who: isHanded ? name : clause.who };
    }
    return null;
  },
};
