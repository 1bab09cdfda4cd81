import { isNegatedBefore, type Rule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

const give = '(?:send|share|provide|forward|include|give|show|e-?mail|get)';
const toWhom = '(?: (?:me|us|her|him|them|over|across|along|through))*';
const what =
  '(?<what>(?!(?:it|that|this|me|us|her|him|them|you|over)\\b|a (?:call|message|ring|shout)\\b)\\w.{3,80})';
const asking =
  "(?:asked|asks|wants?|wanted|needs?|would like|'d like|expects) (?:also )?(?:me|us) to (?:also )?";
const noted = words(`${asking}${give}${toWhom} ${what}`);
const said = words(
  `(?:please|kindly) (?:also |just )?${give}${toWhom} ${what}|(?:i|we)(?:'d| would) (?:really |also )?(?:like|love) (?:to (?:see|get|have|receive) |you to ${give}${toWhom} )${what}`,
);

/** Something that the buyer asks to be given; the span is the thing itself ("send me a price list"). R4 */
export const requestedThing: Rule = {
  id: 'question/request',
  needs: [noted, said],
  find: (clause) => {
    if (clause.voice === 'us' || clause.isOtherFirm || clause.isHypothetical) return null;
    const pattern = clause.voice === 'note' ? noted : said;
    const match = pattern.exec(clause.plain);
    const thing = match?.groups?.['what'];
    if (match === null || thing === undefined || isNegatedBefore(clause, match.index)) return null;
    const end = match.index + match[0].length;
    return { start: end - thing.length, end };
  },
};
