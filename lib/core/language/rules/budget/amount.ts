import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { isBuyersWord, isNegatedBefore, type Rule, wholeClause } from '../../rule.ts';
import { moneyRange } from '../../vocabulary/en/amounts.ts';
import { words } from '../../vocabulary/pattern.ts';

const cue =
  '(?:budget(?:s|ed|ing)?(?! (?:season|cycle|planning|meeting|freeze|holder|owner))|set aside|allocat(?:ed|ion)|earmark(?:ed)?|approved|signed[- ]off|approval for|green[- ]?lit|can (?:spend|do|go|stretch|pay|afford)|could (?:spend|stretch|go)|to (?:spend|play with|work with|invest)|ceiling|cap(?:ped)?(?: is| at| of)?|up to|max(?:imum)?|willing to (?:pay|spend|invest)|ready to (?:spend|invest)|prepared to (?:pay|spend|invest)|discretionary|signing (?:limit|authority)|has|have|comfortable (?:with|at)|range|ballpark|(?:funds|funding|money) (?:of|is|for|available)|put aside|holds?|carved out|ring-?fenced|pot of)';
const near = new RegExp(
  `\\b${cue}[^.;]{0,45}?(?<!\\w)(?:[~<>]\\s?)?(?<first>${moneyRange})|(?<!\\w)(?<second>${moneyRange})[^.;]{0,30}?\\b(?:budget(?:s|ed)?|set aside|allocated|earmarked|approved|available|signed[- ]off|to spend|to play with|to work with|left (?:this|for|in (?:the |her |his |their |our )?(?:budgets?|pot|funds?))|range|max|ceiling|cap|ring-?fenced|put aside|(?:is |would be |sounds )?(?:realistic|feasible|doable|possible|likely))`,
);
const budgetWord =
  /budget|set aside|signed[- ]off|allocat|earmark|approved|green-?lit|to (?:spend|play with|work with|invest)|ceiling|\bcap|willing to|ready to|\bleft (?:this|for|in (?:the |her |his |their |our )?(?:budgets?|pot|funds?))\b|range ok|prepared to|put aside|ring-?fenced|can spend|could spend|max|comfortable|discretionary|carved|funding|funds/;
const notTheirs = words(
  '(?:our|my|your|the) (?:price|pricing|quote|proposal|fee|list price|package|plan|offer)|quoted|we charge|(?:pays?|paying|paid|costs?|costing|los(?:e|es|ing)|lost|wast\\w+|spends?|spent|spending|saves?|saving|fined|revenue|turnover|arr|funding round|raised|valuation|salary|salaries|penalt\\w+|invoices? (?:of|over)|orders? (?:of|over|worth)|deals? (?:of|over|worth)) (?:\\w+ ){0,4}?[~$€£]?\\d|(?:anything|everything|purchases?|deals?|contracts?|spend|amounts?) (?:over|above|beyond|greater|more)|(?:over|above) [$€£]?\\d[\\dk,.]* (?:needs|requires|goes|has to|must)|signing (?:limit|authority)|(?:has|have|had) (?:about |over |~)?\\d+k? (?:employees|people|users|skus|orders|customers|records|emails|contacts|sites|invoices|shipments)',
);
const counted =
  /^\s?(?:employees|people|users|skus|orders|customers|records|emails|contacts|sites|invoices|shipments|units|tickets|calls|parts|miles|km)\b/;

const figure = words(`[$€£~<>]?\\d[\\w.,]*|${moneyRange}`);
const weighed = /\b(?:realistic|feasible|doable|possible|likely)\b/;

/** A figure alone counts where its sentence speaks of the budget ("he thinks 60k is realistic"). */
const isBudget = ({ plain, sentence }: Clause): boolean =>
  budgetWord.test(plain) || (weighed.test(plain) && sentence.plain.includes('budget'));

const later = new RegExp(`,? but (?<held>${moneyRange})`);

/** "from 45k to 60k", "not 40k but 60k": the second one holds. */
function heldOf(plain: string, at: number, value: string): string {
  const before = plain.slice(0, at);
  if (/\bfrom $/.test(before)) return /(?<=\bto ).+$/.exec(value)?.[0] ?? value;
  if (/\bnot $/.test(before)) return later.exec(plain.slice(at))?.groups?.['held'] ?? value;
  return value;
}

const bare = new RegExp(
  `^(?:(?:about|around|roughly|approx|circa|ca|up to|max|some|say|that's|it's) ?)*(?:[~<>]\\s?)?(?<value>${moneyRange})(?: (?:max|tops|or so|ish|a year|per year|this year|for this|for this year|in total|total|all in|approved))*$`,
);

/** "CFO holds the budget, ~40k": the figure alone is what the words before it speak of. */
function amountBeside(clause: Clause, { clauses }: Scene): string | undefined {
  const before = clauses[clause.index - 1];
  return before?.sentence === clause.sentence &&
    /\bbudget|\bset aside\b/.test(before.plain) &&
    !before.isQuestion &&
    !/\b(?:no|not|n't|over|freeze|frozen|price|quote)\b/.test(before.plain)
    ? bare.exec(clause.plain)?.groups?.['value']
    : undefined;
}

/** What the buyer can spend ("budget ~45k, approved"). R21 */
export const budgetAmount: Rule = {
  id: 'budget/amount',
  needs: [figure],
  find: (clause, scene) => {
    if (!isBuyersWord(clause) || clause.isQuestion || clause.isHypothetical || clause.isPast) return null;
    const { plain } = clause;
    const beside = amountBeside(clause, scene);
    if (beside !== undefined) {
      const at = plain.indexOf(beside);
      return { ...wholeClause(clause), value: clause.text.slice(at, at + beside.length) };
    }
    const match = isBudget(clause) ? near.exec(plain) : null;
    const value = match?.groups?.['first'] ?? match?.groups?.['second'];
    if (match === null || value === undefined || notTheirs.test(plain)) return null;
    const first = plain.indexOf(value, match.index);
    const held = heldOf(plain, first, value);
    const at = plain.indexOf(held, first);
    if (isNegatedBefore(clause, match.index) || counted.test(plain.slice(at + held.length))) return null;
    return { ...wholeClause(clause), value: clause.text.slice(at, at + held.length).trim() };
  },
};
