import { type Rule, wholeClause } from '../../rule.ts';
import { firstPersonPromise, handedTo, noteToSelf, ourPresent } from '../../vocabulary/en/promises.ts';
import { isAgreed, promised } from './promised.ts';

/** What our side promised: in a turn of ours, or as "I'll send …", "owe her …" in notes. */
export const ourPromise: Rule = {
  id: 'commitment/ours',
  find: (clause, scene) => {
    if (clause.voice === 'them') return null;
    const isNote = clause.voice === 'note';
    const isMine =
      isNote &&
      scene.self?.name !== undefined &&
      handedTo.exec(clause.text)?.groups?.['name'] === scene.self.name.split(' ')[0];
    const hit =
      (isMine ? promised(clause, scene, / to /) : null) ??
      promised(clause, scene, firstPersonPromise) ??
      (isAgreed(clause) ? promised(clause, scene, ourPresent) : null) ??
      (isNote && clause.who === undefined ? promised(clause, scene, noteToSelf) : null);
    if (hit === null) return null;
    return { ...wholeClause(clause), by: 'us', due: hit.due };
  },
};
