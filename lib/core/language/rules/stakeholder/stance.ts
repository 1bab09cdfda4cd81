import type { Clause } from '../../clause.ts';
import { isBuyersWord, type Rule, wholeClause } from '../../rule.ts';
import { isName } from '../../vocabulary/en/names.ts';
import { decider } from '../../vocabulary/en/roles.ts';
import { inFavour, opposed, undecided } from '../../vocabulary/en/stances.ts';
import { stanceOf } from './stance-of.ts';

const role = new RegExp(
  `^(?:(?:her|his|their|our|my|the) )?(?:${decider}|it|ops|operations|sales|marketing|security|hr|(?:\\w+ )?team)(?![\\w'])`,
);
const name = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?(?![\p{L}'’])/u;
/** How far behind their name it is said where they stand. */
const reach = 30;

function personIn({ text, shape }: Clause): string | undefined {
  const title = role.exec(shape)?.[0];
  // "It is against policy" speaks of no department.
  if (title !== undefined && !text.startsWith('It')) return text.slice(0, title.length);
  const written = name.exec(text)?.[0];
  return written !== undefined && isName(written) ? written : undefined;
}

/** Who is for it and who against ("Tom loves it", "IT is blocking this"): champion, sceptic, blocker, neutral. R21 R23 */
export const stance: Rule = {
  id: 'stakeholder/stance',
  needs: [inFavour, opposed, undecided],
  find: (clause, scene) => {
    if (!isBuyersWord(clause) || clause.isHypothetical || clause.isQuestion || clause.isPast) return null;
    const side = stanceOf(clause);
    const who = side === undefined ? undefined : personIn(clause);
    if (who === undefined || scene.rivals.has(who.toLowerCase())) return null;
    const said = [inFavour, opposed, undecided].flatMap((words) => words.exec(clause.plain)?.index ?? []);
    return Math.min(...said) - who.length <= reach ? { ...wholeClause(clause), who, stance: side } : null;
  },
};
