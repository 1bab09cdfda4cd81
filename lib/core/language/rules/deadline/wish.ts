import { dueOf } from '../../figures.ts';
import { isBuyersWord, isNegatedBefore, type Rule, wholeClause } from '../../rule.ts';
import { action } from '../../vocabulary/en/actions.ts';
import { privateLife } from '../../vocabulary/en/private-life.ts';
import { before, eventWords } from '../../vocabulary/en/times.ts';
import { date } from '../../shape.ts';
import { words } from '../../vocabulary/pattern.ts';

const change =
  '(?:goal|get|live|launch(?:ed|ing)?|roll(?:ed|ing)?[ -]?out|go(?:ing)?[ -]?live|went live|in place|up and running|up & running|implement(?:ed|ation)?|install(?:ed)?|deploy(?:ed|ment)?|done|ready|decid(?:e|ed|ing)|decision|sign(?:ed)?|switch(?:ed|ing)?(?: over)?|migrat(?:e|ed|ing|ion)|start(?:ed|ing)?|finish(?:ed)?|solv(?:e|ed)|fix(?:ed)?|automat(?:e|ed)|resolv(?:e|ed)|purchase|buy|working|running|onboard(?:ed)?|trained|pilot(?:ed|ing)?|replac(?:e|ed)|moved? (?:over|off|to)|kick(?:ed)? off|complet(?:e|ed)|sorted|set up|halve|reduce|shorten|eliminate|cut(?= [^.]{1,40}? (?:by|before|until) )|a (?:solution|system|tool)|something|wants? (?:it|this|everything)|needs? (?:[\\w-]+ ){1,4}?(?:evidence|certificates?|certification|compliance|capacity|system|tool|solution|replacement|controls?)|needs? (?:it|this|sth|smth|something|everything|an answer|a solution|one)|must|has to|have to|needs? to|wants? to|want to|need to|hop(?:es|ing) to|should be|cut ?over|close|pick(?:ed)?|choose|chosen|select(?:ed)?|deadline|target(?:ing)?|aim(?:ing|s)?(?: for)?|due|no later|latest|(?:under|below|down to|up to|less than|at least) [~$€£]?\\d[\\w%.,]*)';
const wish = words(
  `${change}\\b(?:[^.]{0,60}?)\\b(?:${before}|(?<loose>in|on|this|@|at the|starting)) (?<when>${date}(?: \\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm))?(?: ${eventWords})?|(?:the |their |our |her |his )?${eventWords}(?: (?:in|on) ${date})?)`,
);
const leading = words(
  `(?:(?:decision|decides?|votes?|board meets|committee meets|go/no-go)|deadline|timeline|go[- ]?live|launch(?: date)?|cut-?over|target(?: date)?|target go-live|rollout|roll-out|switch)(?: date)?(?: is| was| of| for it| for this|:|'s| set for| -| planned for| around| in| on| by|(?: (?:has been|got|is|was))? (?:moved|pushed|slipped|shifted|postponed|delayed|brought forward)(?: (?:back|out))?:?(?: (?:now|to|until))*)+ ?(?:the |by |before |in |end of |~)*(?<when>${date}|${eventWords})|(?:deadline|timeline|go[- ]?live|decision|decides?|votes?|go/no-go) (?<bare>${date})`,
);
const reversed = words(
  `^(?:by|before|b4|ahead of|in time for|no later than|until) (?<when>${date}|${eventWords})[^.]{0,20}?\\b(?:they|she|he|we|it|all|everything|must|has|have|needs?|wants?)\\b[^.]{0,50}?\\b${change}`,
);
/** "Needs a fix before the April kickoff": whatever is wanted, where a firm word names its day. */
const wanted = words(
  `(?:needs?|wants?|would (?:really )?like|'d (?:really )?like|requires?|expects?|asked for|has to see|must see)(?! (?:a |an |the |our |some |another |more )?(?:call|meeting|demo|quote|proposal|pricing|deck|info\\w*|answer|reply|time|more time|invite|follow))\\b[^.,;]{0,50}?\\b(?:no later than|in time for|ahead of|before|by) (?:the |their |our |her |his )?(?<when>${date}(?: ${eventWords})?|${eventWords})`,
);
const patterns = [leading, wish, wanted, reversed];
const notOurs = words(
  `^(?:please )?(?:send|share|e-?mail|forward)|(?:i|we)(?:'ll| will) ${action}|(?:she|he|they|will|to|i|we|agreed to|promised to|wants? (?:me|us) to)(?:'ll| will|)? (?:send|share|e-?mail|call|talk|speak|meet|get back|come back|reply|let (?:me|us|you) know|loop|intro|book|reschedule|touch base|reconnect|chat|discuss|hop on|have a call|circulate|forward)\\b|(?<=[a-z] )(?:sends|shares|e-?mails|brings|forwards|calls|prepares)|(?:in|during|middle of|busy with) (?:a|the|their|our) (?:\\w+ )?(?:roll-?out|migration|go-?live|launch|audit|switch) (?:till|until|til)|(?:demo|call|meeting|mtg) (?:is |booked |set |scheduled |on )|(?:asked|wants?|wanted|needs?) (?:\\w+ )?(?:a |the |our |some )?(?:pricing|quote|proposal|deck|info|demo|call|case study|references?)|(?:started|launched|bought|signed|moved|switched|migrated|implemented|went live|rolled out|installed|joined) (?:[\\w']+ ){0,6}?(?:in|on|last|this|back)|last (?:week|month|quarter|year)|call (?:me|us|her|him|them)? ?back`,
);
/** "Needs to X in Y" is a deadline only with a real date. */
const weak =
  /^(?:goal|get|must|has to|have to|needs? to|wants? to|want to|need to|go|something|contract|vendor|close|start\w*|working|running|done)\b/;

/** By when something has to be there ("wants to be live before the Q3 board meeting"). R4 */
export const wishDeadline: Rule = {
  id: 'deadline/wish',
  needs: [...patterns],
  find: (clause, scene) => {
    if (!isBuyersWord(clause) || clause.isQuestion || clause.isHypothetical || clause.isPast) return null;
    const isBarred = (): boolean => privateLife.test(clause.plain) || notOurs.test(clause.plain);
    for (const pattern of patterns) {
      const match = pattern.exec(clause.shape);
      const when = match?.groups?.['when'] ?? match?.groups?.['bare'];
      if (match === null || when === undefined || isNegatedBefore(clause, match.index)) continue;
      const at = match.index + match[0].indexOf(when, Math.max(0, match[0].length - when.length - 80));
      if (match.groups?.['loose'] !== undefined && weak.test(match[0]) && !/[§¤]/.test(when)) continue;
      // "replace Excel for shift planning": what it is for, not by when.
      if (/\bfor (?:the |their )?$/.test(clause.plain.slice(0, at)) && !/[§¤]/.test(when)) continue;
      if (isBarred()) return null;
      return {
        ...wholeClause(clause),
        value: clause.text.slice(at, at + when.length),
        due: dueOf(clause, scene, at),
      };
    }
    return null;
  },
};
