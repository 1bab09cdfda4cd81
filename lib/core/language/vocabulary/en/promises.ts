import { words } from '../pattern.ts';
import { action } from './actions.ts';

const soon =
  '(?:also |then |just |definitely |gladly |probably |quickly |personally |be happy to |be sure to |try to |go ahead and |make sure to |have (?:\\w+ )?(?:to )?)*';
const willDo = `(?:'ll| will|'m going to| am going to|'re going to| are going to|'m gonna|'re gonna| gonna| promised? to| promised?| agreed to| committed to| offered to| owe| plan to| need to| have to| should) ${soon}`;
export const firstPersonPromise = new RegExp(
  `(?<![\\w'])(?:(?:i|we)${willDo}|let me (?!know)${soon}|(?:on me|for me|my side|i|we) to )(?:${action})\\b|(?<![\\w'])(?:i|we) (?:owe|promised) `,
);
export const firstPersonOffer = new RegExp(
  `(?<![\\w'])(?:i|we) can (?:also |definitely |just )?(?:${action})\\b`,
);
export const thirdPersonPromise = new RegExp(
  `(?<![\\w'])(?:she|he|they|[\\p{L}][\\p{L}'-]+(?: [\\p{L}][\\p{L}'-]+)?)(?:'ll| will| is going to| are going to|'s going to|'re going to| promised? to| promised?| agreed to| committed to| offered to| to|'s to| volunteered to| owes?) ${soon}(?:${action})\\b|(?<![\\w'])(?:they|she|he) (?:said |says )?(?:they|she|he)'(?:ll|d) ${soon}(?:${action})\\b|(?<![\\w'])(?:she|he|they|[\\p{L}]+) owes? (?:me|us) |^(?:agreed|promised|offered|committed) to (?:${action})\\b`,
  'u',
);
export const noteToSelf = new RegExp(
  `^(?:(?:and|then|also|so|next|todo|to-do|to do|action|ai|me|us|need|must|remember)[:,]? )*(?:to |will |going to |owe |promised (?:to )?|need to |must |should )?(?:${action}) (?:her|him|them|over|sarah|the|a|an|our|out|pricing|roi|case|deck|proposal|quote|contract|nda|info|details|recap|summary|follow|back|\\w+ (?:by|before|on|the)|up|in|with|to|me a|one|some|[\\p{L}]+ (?:the|a|our|pricing|deck|case|proposal))\\b|^(?:(?:and|then|also) )*(?:will |owe |promised )(?:to )?(?:${action}|her|him|them)\\b`,
  'u',
);
export const noPromise = words(
  "(?:i|we|she|he|they)(?:'ll| will) (?:see|think|be honest|need|have to think|pass|let you go|say|admit)|let you go|think about|think it over|call it a day|ask you (?:a|some|one|this|something)|be honest|ask (?:if|about|whether)|(?:wouldn't|won't|will not|can't|cannot|not going to|never)|want(?:s|ed)? (?:me|us|you) to|would (?:like|love) to|how (?:to|do)|if (?:i|we|they|she|he)|(?:used|tend|seem|seems|tends|like|likes|hopes?|tries|try|trying|able|ability|way|need|needs|want|wants|plan|plans|has|have|had|hard|easy|difficult|due|up|going back|down|access|listen|time|wait|reason|chance|ready|happy|love|loves) to",
);
export const vaguePromise = words(
  '(?:get|come|circle) back(?: to (?:you|us|me))?|let (?:you|us|me) know|be in touch|reach out|call (?:you|us|me)|discuss (?:it|this|internally)|review (?:it )?internally|talk (?:to|with) (?:my|her|his|their) (?:\\w+)|check with|ask (?:my|her|his|their)|run (?:it|this) (?:by|past)',
);
