import type { Clause } from '../../clause.ts';
import { type Rule, wholeClause } from '../../rule.ts';
import {
  colleaguesPromise,
  firstPersonPromise,
  handedTo,
  namedPromise,
  noteToSelf,
  ourPresent,
} from '../../vocabulary/en/promises.ts';
import type { Scene } from '../../scene.ts';
import { isAgreed, promised } from './promised.ts';

/** "Tom will send you the contract", said by us. */
const namedByUs = (clause: Clause, scene: Scene): ReturnType<typeof promised> =>
  clause.who === undefined ? null : promised(clause, scene, namedPromise);

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
      (isAgreed(clause) || isNote ? promised(clause, scene, ourPresent) : null) ??
      (isNote ? null : (promised(clause, scene, colleaguesPromise) ?? namedByUs(clause, scene))) ??
      (isNote && clause.who === undefined ? promised(clause, scene, noteToSelf) : null);
    if (hit === null) return null;
    return { ...wholeClause(clause), by: 'us', due: hit.due };
  },
};
