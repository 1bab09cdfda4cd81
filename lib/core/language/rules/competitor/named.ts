import type { Scene } from '../../scene.ts';
import type { Clause } from '../../clause.ts';
import { type Rule, wholeClause } from '../../rule.ts';
import { isName, properName } from '../../vocabulary/en/names.ts';
import { words } from '../../vocabulary/pattern.ts';

/** Words that stand right before a rival's or an incumbent's name. */
const cue = words(
  '(?:(?:currently|still|presently) (?:on|using|with|use|uses|run|runs|running(?: on)?|have|has|in)|(?:comparing|compares?|compared|weighing)(?: (?:us|you|it|this|prices?))?(?: (?:with|to|against))?|(?:also|already) (?:looking at|talking (?:to|with)|considering|evaluating|seeing|meeting(?: with)?|speaking (?:to|with)|in talks with|got a quote from|demoing|piloting)|(?:evaluat(?:e|es|ing|ed)|weigh(?:s|ing)?|put(?:ting)?) (?:us|you|it) (?:against|alongside|next to)|evaluating|looked at|tried|piloted|looking at|considering|shortlisted|leaning towards?|(?:demo|quote|proposal|trial|offer|bid|pitch|pricing)s? (?:of|from|by)|vs\\.?|versus|cheaper than|competing with|up against|(?:moved|switched|switching|migrated|migrating|coming|moving|move|migrate|switch|get|getting)(?: away)? (?:from|off|off of)|replac(?:e|ing)|ditch(?:ing)?|incumbent(?: is|:)?|(?:contract|renewal|agreement|lease|subscription|licen[cs]e) (?:with|w\\/?)|bake-?off (?:with|between|against)|locked into|signed with|went with|burn(?:ed|t) by|unhappy with|frustrated with)(?: (?:the|a|an|both|either|old|their|our))*(?= )',
);
const using = words(
  "(?:(?:they|we|team|everyone)(?:'re| are)? |^)(?:on|use|uses|using|run|runs|running on|have|has)(?= )",
);
const usingNow = words(
  'today|now|right now|currently|at the moment|for (?:\\w+ ){0,3}\\w+|since \\w+|these days',
);
const rival =
  /(?<![\p{L}])(?<name>\p{Lu}[\p{L}\p{N}'&.-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2})(?:'s)? (?:(?:has|have) )?(?:quoted|pitched|offered|came in at|is cheaper|are cheaper|demoed|undercut|is the incumbent|is also in|contract (?:ends|expires|renews|runs|is up|up))/u;
const rivalCue = words(
  'quoted|pitched|offered|came in at|cheaper|demoed|undercut|incumbent|also in|contract',
);
const nameAtStart = new RegExp(`^ (?<name>${properName})`, 'u');

const isOurs = (name: string, { self, contact }: Scene): boolean => {
  const own = [self?.company, self?.name, contact?.company, contact?.name].flatMap(
    (word) => word?.toLowerCase().split(' ') ?? [],
  );
  return own.includes(name.toLowerCase().split(' ')[0] ?? '');
};

function namedAfterCue(clause: Clause): string | undefined {
  const hit = cue.exec(clause.plain) ?? (usingNow.test(clause.plain) ? using.exec(clause.plain) : null);
  return hit === null
    ? undefined
    : nameAtStart.exec(clause.text.slice(hit.index + hit[0].length))?.groups?.['name'];
}

const nameBehind = new RegExp(
  `^(?:'s)? ?(?:,|and|or|&|\\+|/|,? (?:and|or) (?:also|to|with|from)) ?(?<name>${properName})`,
  'u',
);

/** The second of two ("comparing us with Axon and Ledgerly"), by its name alone, since the first one has the clause. */
export const secondCompetitor: Rule = {
  id: 'competitor/second',
  needs: [cue, using, rivalCue],
  find: (clause, scene) => {
    const first = namedCompetitor.find(clause, scene)?.value;
    if (first === undefined) return null;
    const behind = clause.text.indexOf(first) + first.length;
    const match = nameBehind.exec(clause.text.slice(behind));
    const name = match?.groups?.['name'];
    if (match === null || name === undefined || !isName(name) || isOurs(name, scene)) return null;
    const end = behind + match[0].length;
    return { start: end - name.length, end, who: undefined, value: name };
  },
};

/** A rival or the system in place, by its name ("comparing us with Axon", "currently on Ledgerly"). */
export const namedCompetitor: Rule = {
  id: 'competitor/named',
  needs: [cue, using, rivalCue],
  find: (clause, scene) => {
    if (clause.voice === 'us' || (clause.voice === 'note' && clause.subject === 'us') || clause.isOtherFirm)
      return null;
    const verbed = rivalCue.test(clause.plain) ? rival.exec(clause.text) : null;
    const name = verbed?.groups?.['name'] ?? namedAfterCue(clause);
    if (name === undefined || !isName(name) || isOurs(name, scene)) return null;
    const value = name.replace(/(?:'s|[.'’])$/, '');
    return { ...wholeClause(clause), who: undefined, value };
  },
};
