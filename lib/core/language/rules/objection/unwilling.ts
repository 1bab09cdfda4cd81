import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** What a buyer is asked for, so that not doing it refuses us. */
const give =
  '(?:commit|buy|purchas|sign(?! off)|donat|contribut|subscrib|renew|switch|proceed|invest(?!igat)|upgrad|spend|pay(?!roll)|entertain)(?:e|es|ing|ting|ping)?';
const go = anyOf([
  'go(?:ing)? (?:forward|ahead|any further|further|with (?:it|this|that|you))',
  'mov(?:e|ing) (?:forward|ahead|on (?:it|this|that)|any further)',
  'tak(?:e|ing) (?:it|this|that) (?:any )?further|tak(?:e|ing) (?:part|you up|this on|it on)',
  'do(?:ing)? (?:it|this|that|so|anything|any more|more)(?= |$)',
  'giv(?:e|ing) (?:any|anything|money|more|to|it|this|that|away)',
  'mak(?:e|ing) (?:a|any|another|this|that|the) (?:\\w+ )?(?:donation|purchase|commitment|decision|change|switch|investment|payment|contribution|deal|move|order)',
  'chang(?:e|ing) (?:anything|vendors?|suppliers?|providers?|systems?|our|things|now|it|what)',
  'add(?:ing)? (?:another|anything|more|any)',
  'bring(?:ing)? (?:in|on) (?:another|anyone|a new)',
  'help(?: (?:you|with (?:it|this|that))|$)',
  'consider(?:ing)? (?:it|this|that|any|anything|other|a|your|new)',
]);
const never = anyOf([
  "(?:won't|wouldn't|will not|would not|can't|cannot|can not|couldn't)(?: be)?(?: able to| willing to)?",
  "(?:not|am not|'m not|'re not|are not|is not|isn't|aren't|never)(?: (?:going|able|willing|prepared|ready|planning|looking|in a position|inclined|allowed|comfortable)(?: to)?| gonna)?",
  "(?:don't|doesn't|do not|does not|didn't) (?:really |currently |even |still )*(?:want|wish|intend|plan|care|expect|feel (?:like|the need|comfortable|ready|good about)|think (?:we|i|they|she|he)(?:'ll|'d| will| would| can| could)|see (?:us|myself|them|me))(?: to(?: be)?| be)?",
  'unable to|refuses? to|(?:decided|chose|opted) (?:not to|to not)|declin(?:e|es|ed) to|reluctant to',
  'hesitant to|no intention of|no plans? (?:to|of)',
  "not (?:too )?sure (?:if |that |whether )?(?:i|we|they)(?:'m| am|'re| are|'d| would|'ll| will) ?(?:be )?(?:willing|ready|able|comfortable)?(?: to)?",
]);

/** Will not, would rather not, not willing: the commitment itself is refused. S4 */
export const unwilling = refusingRule('objection/unwilling', {
  isAboutUsToo: true,
  about: words(
    anyOf([
      'commit\\w*|buy\\w*|purchas\\w+|sign\\w*|donat\\w+|contribut\\w+|subscrib\\w+|renew\\w*|switch\\w*',
      'proceed\\w*|invest\\w*|upgrad\\w+|spend\\w*|pay\\w*|entertain\\w*|go|going|mov\\w+|tak\\w+|do|doing',
      'giv\\w+|mak\\w+|chang\\w+|add\\w*|bring\\w*|help\\w*|consider\\w*|willing|comfortable|feel|rather',
      'prefer\\w*|keep|hold|save|pass|decline|opt|sit|say|turn|turned|walk|back|against|hard|thanks|happen',
      'question|count|no|zero|nothing|none|0|continuing|participating|joining|needing|work|deal|partner',
      'choose|able|unable',
    ]),
  ),
  says: words(
    anyOf([
      `${never} (?:really |just |currently |be |even |still |actually |probably |ever )*(?:${give}|${go})`,
      "(?:not|isn't|aren't|'m not|not sure (?:if |that |whether )?(?:i'm|we're|i am|we are)) (?:really |too |very |quite |all that |entirely )?(?:willing|comfortable)(?! (?:with (?:the )?(?:price|pricing|budget|timeline)|chairs?))(?= (?:to|with|doing|buying|paying|signing|committing|giving|sharing|going|moving|donating|making|yet|at|right|enough)|$)",
      "(?:don't|doesn't|do not|didn't|not) (?:really |quite |yet )*feel (?:comfortable|right|ready|good about)",
      "(?:i'd|we'd|they'd|she'd|he'd|i would|we would|they would|would|i|we) rather (?:not|keep|stick|stay|do|give|use|have|wait|save|spend|put|build|work|go|buy|focus|invest|leave)",
      '(?:prefers?|preferred) (?:not to|to (?:do (?:it|this|that|so)|keep|stay|handle|stick|work with|buy|use|give|wait|focus))',
      'rather not',
      "(?:i|we)(?:'d| would)? (?:like|prefer|want) to (?:keep|hold on to|save) (?:the|our|my|this|that|it|what|using|doing|working|things)",
      "(?:don't|doesn't|do not|never|won't|wouldn't) (?:really |usually |generally |typically )?(?:work with|deal with|do business with|buy from|partner with|sign with)(?= \\w)(?! (?:the |our |their )?(?:customers?|returns))",
      "(?:don't|do not|never) do (?:business|deals) (?:over|on|by)",
      "(?:won't|will not|wouldn't) be (?:buying|purchasing|donating|signing|renewing|continuing|participating|proceeding|switching|joining|needing|taking)",
      '(?:donate|give|pay|spend|choose|contribute|invest|commit) (?:\\w+ )?(?:\\$?0(?![\\d.,])|zero(?! (?:days|hours|errors))|nothing|none)',
      "(?:(?:i|we|they|she|he)(?:'ll| will| have to|'d have to| must| may| might)|going to|gonna|have to|decided to) (?:have to |need to |respectfully |politely |kindly |probably )*(?:pass|decline|opt out|sit (?:it|this) (?:one )?out|say no|turn (?:it|this|you) down|walk away|back out)(?= |$)",
      '(?:decided|chose|choose|opted) against|turned (?:it|us|this|the offer|the proposal) down',
      'hard (?:pass|no)|thanks but no thanks|not going to happen|never (?:going to|gonna) happen',
      'out of the question|count (?:me|us) out',
      "(?:answer|it)(?:'s| is| would be| will be)(?: still)? a? ?(?:firm |hard |clear )?no(?= (?:from|for)|$)",
    ]),
  ),
  unless: words(
    anyOf([
      'pass (?:it|this|that|you|things) (?:on|off|out|over|back|along|to)',
      'pass (?:the|her|him|them|out|off|over|on|back)|apologi[sz]e|sorry for',
      "(?:don't|doesn't|didn't|do not) want to (?:lose|miss|wait|hire|keep|spend (?:time|hours|days|another|more time)|pay (?:overtime|fines|penalties))",
      '(?:spend|pay|giv)\\w* (?:\\w+ )?(?:hours?|time|attention|days?|rise|overtime|fines|invoices?|suppliers|their)',
      'rather (?:have|use|do|go|work|spend) (?:a |the )?(?:call|demo|meeting|morning|afternoon|monday|tuesday|wednesday|thursday|friday|later|earlier|on)',
      'prefers? to (?:use|do|keep|handle) (?:\\w+ ){0,2}?(?:e-?mail|phone|text|zoom|teams|calls?|in writing)',
      "(?:can't|cannot|couldn't) (?:commit|do) (?:to )?(?:a |the |that )?(?:time|date|day|slot|monday|tuesday|wednesday|thursday|friday|before|after|mornings?|afternoons?)",
      "(?:can't|cannot|couldn't|won't) (?:\\w+ )?(?:help but|stop|pay (?:suppliers|staff))",
      'how|what|why',
    ]),
  ),
});
