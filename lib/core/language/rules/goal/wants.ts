import { buyerRule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

const wish =
  "(?:wants?(?! (?:me|us|you)\\b)|wanted|wanna|would (?:really )?(?:like|love) to|(?:they|she|he|we|i)'d (?:really )?(?:like|love) to|looking to|look(?:s|ing)? for(?= (?:a way|ways|something|a (?:tool|system|solution|platform)))|hop(?:es|ing) to|trying to|tries to|needs? to|aim(?:s|ing)? (?:to|for)|plan(?:s|ning)? to|(?:has to|have to|must)(?= (?:be (?:able|live|faster)|get|find|fix|improve|replace|stop|cut|reduce|hit|grow))|eager to|keen to|determined to|goal (?:is|of)|goals? (?:are|:)|target (?:is|of)|objective (?:is|of)|priority (?:is|this|for|number)|(?:top|main|biggest|number one|#1|key) (?:goal|priority|objective|target)s?|mandate (?:is|to)|push(?:ing)? to|on a mission|ideally|dream is|success (?:is|means|looks|would)|vision is|needs? (?:it|this|that|everything|things) (?:sorted|fixed|solved|resolved|gone|automated|live|running|working|faster|in place)|needs? (?:a (?:way|tool|system|single)|(?:real-?time|better|faster|one|more|full|clear)\\b))";
const aim =
  '(?:cut|reduce|halve|lower|shorten|speed up|double|triple|grow|scale|expand|hire|open|increase|improve|automate|eliminate|consolidate|centrali[sz]e|standardi[sz]e|modernize|modernise|get (?:down|rid|from|to)|free up|replace|migrate) ';

/** What the buyer wants to reach. R4 */
export const wants = buyerRule('goal/wants', {
  says: words(
    `${wish}|(?:to )?${aim}[^.]{0,60}?(?:by|to|from|below|under|in) (?:[~$€£<]?\\d|half|zero|a third|two thirds)`,
  ),
  unless: words(
    "(?:wants?|wanted|needs?|has|have|had|would (?:like|love)|'d (?:like|love)|looking|hop(?:es|ing)|trying|tries|plan(?:s|ning)?|keen|eager|must) (?:also )?(?:to )?(?:really )?(?:think|talk|speak|discuss|chat|know|understand|hear|see|check|ask|compare|wait|sleep|look at|review|read|meet|connect|reconnect|call|email|go|leave|run|drop|jump|hop|hang up|get back|reschedule|postpone|move (?:it|the call|our)|loop|involve|include|bring|get (?:buy-?in|approval|sign|back|input|the|it past|his|her)|sign|convince|run it|run this|justify|consult|learn|demo|try|send|share|a (?:demo|call|quote|proposal|discount|trial|reference|meeting|copy|summary|one-?pager)|the (?:deck|pricing|proposal|case study|demo|contract|slides)|case stud(?:y|ies)|samples?|examples?|docs?|pricing|more (?:info|information|details|time)|info|time|references?|proof|it in writing|be honest|say|admit|pick up|take (?:her|his|the|a call)|be careful|do (?:a|the|this|some)|come back|follow up|talk it|make sure|catch|fly|attend|cancel|pass|stay|stop|avoid)\\b|wants? (?:nothing|no part|out|off)|not (?:looking|trying|planning|keen|eager)|(?:doesn't|don't|didn't|won't|not|never|no) (?:really )?(?:want|need|plan|have|hope|aim)|what (?:she|he|they) wants?|if (?:she|he|they) wants?|approve|wants? to be (?:called|contacted|emailed|removed|left)",
  ),
});
