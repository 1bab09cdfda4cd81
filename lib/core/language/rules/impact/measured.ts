import type { Clause } from '../../clause.ts';
import { type Finding, isBuyersWord, isNegatedBefore, type Rule, wholeClause } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { amount, duration, money, percent, rate, timeUnit } from '../../vocabulary/en/amounts.ts';
import { words } from '../../vocabulary/pattern.ts';
import { wants } from '../goal/wants.ts';
import { isPain } from '../pain/pain-rules.ts';

const counted =
  '(?:orders?|invoices?|tickets?|complaints?|deals?|customers?|shipments?|errors?|returns?|calls|leads?|records?|claims?|emails?|loads?|parts?|people|reps|drivers|candidates?|accounts?|lines?|hires?|quotes?|defects?|incidents?|outages?|chargebacks?|fines?|skus?|spreadsheets?|systems?|headcount|renewals?|appointments?|escalations?)';
const figures = [
  new RegExp(
    `(?<![\\w.])(?<value>(?:\\d|one|two|three) in (?:every )?(?:\\d{1,3}|three|four|five|six|seven|eight|nine|ten|twelve|twenty))(?![\\w,.]\\d| (?:weeks?|months?|days?))(?<unit> [a-z]{3,})?`,
  ),
  new RegExp(`(?<![\\w.])(?<value>(?:[~<>]\\s?)?${amount}) (?<unit>times${rate})`),
  new RegExp(
    `(?<![\\w.])(?<value>(?:[~<>]\\s?)?(?:${percent}))(?<unit> (?:of|error|churn|turnover|return) ?\\w*)?`,
  ),
  new RegExp(`(?<![\\w.])(?<value>(?:[~<>]\\s?)?(?:${money}))(?<unit>${rate})?`),
  new RegExp(
    `(?<![\\w.])(?<value>(?:[~<>]\\s?)?${amount})[ -]?(?<unit>(?:full |whole |working |business |good |solid )?${timeUnit}(?![\\w])(?:${rate})?)`,
  ),
  new RegExp(`(?<![\\w.])(?<value>(?:[~<>]\\s?)?\\d[\\d,.]*k?)(?<unit>${rate})`),
  new RegExp(
    `(?<![\\w.])(?<value>(?:[~<>]\\s?)?(?:\\d[\\d,.]*k(?!\\w)|${amount}))\\s(?<unit>(?:[\\w-]+ )?${counted}(?:${rate})?)`,
  ),
  new RegExp(
    `(?<![\\w.])(?<value>(?:[~<>]\\s?)?\\d+(?:x|/\\d+)(?!\\w)|\\d+ (?:out )?of \\d+|half|a third|twice|double)(?<unit> (?:of|the) \\w+|${rate})?`,
  ),
  new RegExp(
    `(?<![\\w.])(?<value>(?:[~<>]\\s?)?${amount})\\s(?<unit>(?:[a-z-]{3,20} ){0,2}?[a-z-]{3,20}(?:${rate})|(?:missed|open|overdue|outstanding|unpaid)(?!\\w))`,
  ),
];
const anyFigure = words(
  '\\d[\\w.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|third|twice|couple|several|dozens)',
);
const costs = words(
  '(?:no-?shows?|returns|denied|denials?|csat|nps|adoption|aht|handl(?:e|ing) time|premiums?|fuel|energy|freight|accidents?|stops|demurrage|comebacks|mis-?picks|out by|off by|attrition|abandonment|spoil(?:t|ed|age)|shrink|waste|gone|overrun|absence|sick leave|vacancy|vacant|idle|agency (?:staff|spend)|month[- ]?end(?: close)?|close =|complaints?|rejects?|mistakes|one (?:idle )?(?:day|hour)|each (?:one|hour|day|time|mistake|error)|every (?:hour|mistake|error)|costs?|costing|cost|los(?:e|es|ing)|lost|wast\\w+|spend(?:s|ing)?|spent|pay(?:s|ing)?|paid|burn\\w*|overtime|penalt\\w+|fines?|fined|write-?offs?|churn\\w*|turnover|dso|error rate|return rate|win rate|conversion|cycle time|lead time|utili[sz]ation|scrap|accuracy|fill rate|on-?time|attrition|response time|downtime|ramp(?: time)?|no-?show rate|late|leak\\w*|bleed\\w*|miss(?:es|ed|ing)?|shrinkage|backlog|process(?:es|ing)?|handles?|answers?|re-?work|volume|headcount|worth|\\d+ ?x ?(?:/|per |an? )(?:day|week|wk|month|hour|shift))',
);
const target = words(
  '(?:from [~$€£]?\\d[^.]{0,20} to [~$€£]?\\d|(?:cut|reduce|halve|lower|increase|grow|improve|raise|save|double|shorten|bring|get|down|up)\\b[^.]{0,60}\\b(?:by|to|below|under) [~<$€£]?\\d|sav(?:e|es|ing)\\b)',
);
const ourFigures = words(
  'to spend|to play with|off the table|until|[$€£]?\\d[\\d,.]*k? left (?:this|for|in)|budget\\w*|quoted|our (?:price|pricing|quote|fee|tool|platform|product|customers)|list price|discount|approved|set aside|pricing|willing to pay|employees|founded|years (?:old|in business|at|with)|(?:over|above|under|below|up to) [$€£]?\\d[\\d,k.]* (?:needs?|requires?|goes|has to)|procurement|legal|demo|meeting|mtg|(?:min|mins|minute|hour|intro|discovery|follow[- ]?up|next|our|the|a|second|first|sales|zoom) call|trial|pilot',
);

function measure(clause: Clause): Finding | null {
  for (const figure of figures) {
    const match = figure.exec(clause.plain);
    const value = match?.groups?.['value'];
    if (match === null || value === undefined) continue;
    // "05/06" is a day.
    if (/[§¤]/.test(clause.shape[match.index + value.length - 1] ?? '')) continue;
    const unit = match.groups?.['unit'];
    const unitAt = unit === undefined ? 0 : match.index + match[0].length - unit.length;
    return {
      ...wholeClause(clause),
      value: clause.text.slice(match.index, match.index + value.length).trim(),
      unit: unit === undefined ? undefined : clause.text.slice(unitAt, unitAt + unit.length).trim(),
    };
  }
  return null;
}

const isMeasured = (clause: Clause, scene: Scene): boolean =>
  clause.sentence.passage.label?.kind === 'pain' ||
  isPain(clause, scene) ||
  (target.test(clause.plain) && wants.find(clause, scene) !== null);

const bare = words(
  `(?:(?:about|around|roughly|approx|maybe|easily|at least|up to|some|that's|it's|or|nearly|almost|over) )*(?:[~<>]\\s?)?(?:${money}|${duration}|${percent}|${amount}${rate}|${amount} times${rate})(?: (?:each|apiece|a time|a pop|on average|avg|easily|total|in total|all in|per \\w+|lost|gone|wasted))*$`,
);

/** "Paper cards get lost, around 5 a week": the figure alone measures what was said right before it. */
function followsPain(clause: Clause, scene: Scene): boolean {
  const before = scene.clauses[clause.index - 1];
  return (
    before !== undefined &&
    before.sentence.passage === clause.sentence.passage &&
    bare.exec(clause.plain)?.index === 0 &&
    (isPain(before, scene) || costs.test(before.plain))
  );
}

/** A figure that measures a pain, a cost or a goal, as it stands; nothing is converted. R4 R24 */
export const measuredImpact: Rule = {
  id: 'impact/measured',
  needs: [anyFigure],
  find: (clause, scene) => {
    if (!isBuyersWord(clause) || clause.isQuestion || clause.isHypothetical || clause.isPast) return null;
    if (!anyFigure.test(clause.plain)) return null;
    if (ourFigures.test(clause.plain)) return null;
    const cost = costs.exec(clause.plain);
    const isCost = cost !== null && !isNegatedBefore(clause, cost.index);
    return isCost || isMeasured(clause, scene) || followsPain(clause, scene) ? measure(clause) : null;
  },
};
