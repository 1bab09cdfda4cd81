import { isNegatedBefore, type Rule, wholeClause } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

const depends = words(
  "depend(?:s|ing|ent)? (?:on|upon)|subject to|contingent (?:on|upon)|provided(?: that)?|only if|as long as|(?:(?:we|i|they|she|he)(?:'d| would)(?: first)?) (?:need|want|have) to (?:see|run|do|have) (?:\\w+ ){0,3}?(?:pilot|trial|poc|proof|references?|security review)|conditional (?:on|upon)|on condition|pending|assuming|(?:if|once|as soon as|when) (?:\\w+ ){0,3}(?:approves?|signs? off|gets? (?:approved|approval|budget|funding|the green light)|clears?|passes|says yes|is approved|comes through|closes|goes through|agrees|works out|proves?)",
);

/** What must come true first ("depends on headcount approval"). */
export const dependsOn: Rule = {
  id: 'condition/depends-on',
  needs: [depends],
  find: (clause) => {
    if (clause.voice === 'us' || clause.subject === 'us' || clause.isQuestion || clause.isOtherFirm)
      return null;
    const match = depends.exec(clause.plain);
    return match === null || isNegatedBefore(clause, match.index) ? null : wholeClause(clause);
  },
};
