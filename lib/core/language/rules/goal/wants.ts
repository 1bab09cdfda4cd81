import { buyerRule, isSpoken, type Rule } from '../../rule.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';

const wish =
  "(?:wants?(?! (?:me|us|you)\\b)|wanted|wanna|would (?:really )?(?:like|love) to|(?:they|she|he|we|i)'d (?:really )?(?:like|love) to|looking to|look(?:s|ing)? for(?= (?:a way|ways|something|a (?:tool|system|solution|platform)))|hop(?:es|ing) to|trying to|tries to|needs? to|aim(?:s|ing)? (?:to|for)|plan(?:s|ning)? to|(?:has to|have to|must)(?= (?:be (?:able|live|faster)|get|find|fix|improve|replace|stop|cut|reduce|hit|grow))|eager to|keen to|determined to|goal (?:is|of)|goals? (?:are|:)|target (?:is|of)|objective (?:is|of)|priority (?:is|this|for|number)|(?:top|main|biggest|number one|#1|key) (?:goal|priority|objective|target)s?|mandate (?:is|to)|push(?:ing)? to|on a mission|ideally|dream is|success (?:is|means|looks|would)|vision is|needs? (?:it|this|that|everything|things) (?:sorted|fixed|solved|resolved|gone|automated|live|running|working|faster|in place)|needs? (?:a (?:way|tool|system|single)|(?:real-?time|better|faster|one|more|full|clear)\\b))";
const aim =
  '(?:cut|reduce|halve|lower|shorten|speed up|double|triple|grow|scale|expand|hire|open|increase|improve|automate|eliminate|consolidate|centrali[sz]e|standardi[sz]e|modernize|modernise|get (?:down|rid|from|to)|free up|replace|migrate) ';

/** What changes something at their firm, so that wanting it is a goal and no turn of speech ("I want to add …"). */
const change = anyOf([
  'cut|reduce|halve|lower|shorten|speed|double|triple|grow|scale|expand|increase|improve|automate|eliminate|get rid|stop|replace',
  'consolidate|centrali[sz]e|standardi[sz]e|moderni[sz]e|streamline|simplify|digiti[sz]e|unify|free up|save|avoid|migrate|move (?:off|away|to)',
  'go live|roll out|be (?:live|able to|faster|compliant|ready)|hit|win|keep (?:up|our|the|more)|close (?:the )?(?:books|faster|more)|ship (?:on|faster|more)',
  'hire|open (?:a|two|three|another|new)|enter|launch|know (?:where|what|which|when|who|how many)|see (?:where|what|which|when|everything|all|at a glance)',
  'bring (?:\\w+ ){0,3}?(?:down|up|under|together|in-?house)|get (?:\\w+ ){0,3}?(?:down|under|faster|out the door|in one place|live|sorted|under control)',
  'have (?:everything|it all|one|all|a single|a real|the whole)',
]);
const wishSpoken = words(
  `(?:want|need|needs|wants|(?:'d|would) (?:really )?(?:like|love)|hop(?:e|ing)|aim(?:ing)?|plan(?:ning)?|trying|looking|have|has|must)(?: (?:to|for|it|this|that|them|us|really|just|finally))* (?:${change}|(?:a |one |some )?(?:way to|single|place|view|source of|tool|system|solution|platform|better|simpler|faster|real-?time|less|fewer|more (?:visibility|control|insight|time for))|everything|something (?:that|which|simple|my|our|for))|(?:our|my|their) (?:\\w+ ){0,2}?(?:goal|priority|target|objective|dream|mandate)s?(?: \\w+){0,3}? (?:is|are|to)|(?:goal|target|priority) (?:for|this) (?:\\w+ )?(?:us|year|quarter)`,
);
const ours = /(?:^|[\s,])(?:we|i|they|our|my|us|she|he|their|it)\b/;

const anyWish = buyerRule('goal/wants', {
  says: words(
    `${wish}|(?:to )?${aim}[^.]{0,60}?(?:by|to|from|below|under|in) (?:[~$€£<]?\\d|half|zero|a third|two thirds)`,
  ),
  unless: words(
    "(?:wants?|wanted|needs?|has|have|had|would (?:like|love)|'d (?:like|love)|looking|hop(?:es|ing)|trying|tries|plan(?:s|ning)?|keen|eager|must) (?:also )?(?:to )?(?:really )?(?:think|talk|speak|discuss|chat|know|understand|hear|see|check|ask|compare|wait|sleep|look at|review|read|meet|connect|reconnect|call|email|go|leave|run|drop|jump|hop|hang up|get back|reschedule|postpone|move (?:it|the call|our)|loop|involve|include|bring|get (?:buy-?in|approval|sign|back|input|the|it past|his|her)|sign|convince|run it|run this|justify|consult|learn|demo|try|send|share|a (?:demo|call|quote|proposal|discount|trial|reference|meeting|copy|summary|one-?pager)|the (?:deck|pricing|proposal|case study|demo|contract|slides)|case stud(?:y|ies)|samples?|examples?|docs?|pricing|more (?:info|information|details|time)|info|time|references?|proof|it in writing|be honest|say|admit|pick up|take (?:her|his|the|a call)|be careful|do (?:a|the|this|some)|come back|follow up|talk it|make sure|catch|fly|attend|cancel|pass|stay|stop|avoid)\\b|wants? (?:nothing|no part|out|off)|not (?:looking|trying|planning|keen|eager)|(?:doesn't|don't|didn't|won't|not|never|no) (?:really )?(?:want|need|plan|have|hope|aim)|what (?:she|he|they) wants?|if (?:she|he|they) wants?|approve|wants? to be (?:called|contacted|emailed|removed|left)",
  ),
});

/** What the buyer wants to reach; in a talk only what changes something at their firm. R4 */
export const wants: Rule = {
  ...anyWish,
  find: (clause, scene) =>
    isSpoken(clause) && !(ours.test(clause.plain) && wishSpoken.test(clause.plain))
      ? null
      : anyWish.find(clause, scene),
};
