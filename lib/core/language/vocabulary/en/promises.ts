import { words } from '../pattern.ts';
import { action, dealAction } from './actions.ts';
import { decider } from './roles.ts';

const soon =
  '(?:also |then |just |definitely |gladly |probably |quickly |personally |be happy to |be sure to |try to |go ahead and |make sure to |have (?:\\w+ )?(?:to )?)*';
const willDo = `(?:'ll| will|'m going to| am going to|'re going to| are going to|'m gonna|'re gonna| gonna| promised? to| promised?| agreed to| committed to| offered to| owe) ${soon}`;
export const firstPersonPromise = words(
  `(?:(?:i|we)${willDo}|let me (?!know)${soon}|(?:on me|for me|my side|i|we) to )${action}|^me to ${action}|(?:i|we) (?:owe|promised)(?= )`,
);
export const firstPersonOffer = words(`(?:i|we) can (?:also |definitely |just )?${action}`);
const theyWill = `(?:'ll| will| is going to| are going to|'s going to|'re going to| promised? to| promised?| agreed to| committed to| offered to|'s to| volunteered to| said (?:she|he|they)(?:'d|'ll| would| will)| owes?) ${soon}`;
export const thirdPersonPromise = words(
  `(?:she|he|they|(?:(?:their|her|his|the) )?(?:${decider}|team))${theyWill}${dealAction}|(?:she|he|they) owes? (?:me|us)(?= )|^(?:agreed|promised|offered|committed|volunteered) to ${dealAction}|^(?:(?:she|he|they) )?promised (?:me|us)(?= )`,
);
/** After a name that stands as the subject: "Tom will pull last year's numbers". */
export const namedPromise = new RegExp(
  `^[\\p{L}'-]+(?: [\\p{L}'-]+)?(?: \\([^()]{1,40}\\))?${theyWill}(?:${dealAction})\\b`,
  'u',
);
/** What one of us says that others of us do for the buyer. */
export const colleaguesPromise = words(
  `(?:our|my) (?:\\w+ )?(?:team|colleagues?|engineers?|people|boss|manager|lawyers?|${decider})${theyWill}${dealAction}|you(?:'ll| will) (?:get|have|receive) (?:the|your|our|my|an?) (?:\\w+ ){0,3}?(?:contract|invit\\w+|deck|slides|proposal|quote|offer|pricing|list|summary|recap|recording|documents?|sheet|link|draft|agenda|e-?mail|numbers|access|sample|study)|(?:i|we) (?:need|have) to (?:get|send|bring) (?:you|her|him|them)`,
);
/** "Sarah to loop in her CFO by Friday"; on the text as written, since the name's capital tells. */
export const handedTo = new RegExp(
  `^(?<name>she|he|they|[Tt]heir \\w+|\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]+)?) to (?:${action})\\b`,
  'u',
);
const brought =
  '(?:bring|send|share|prepare|draft|book|invite|provide|pull|collect|check|review|forward|present)';
/** Under "Agreed" or "Next steps" the plain present is a promise: "I bring a cost model", "she sends the export". */
export const ourPresent = words(`^(?:i|we) ${brought}`);
/** In notes the plain present with a day is one anywhere: "he sends the export by Friday". */
export const presentTense = new RegExp(
  `^(?:she|he|\\p{Ll}[\\p{Ll}'-]+) (?:sends|shares|brings|forwards|prepares|provides|pulls|collects|invites|e-?mails)(?!\\w)`,
  'u',
);
/** Begins with any word, so it would be looked up at each word of a text if it were indexed by its first one. */
export const theirPresent = new RegExp(`^(?:[a-z'-]+ ${brought}s|they ${brought})(?!\\w)`);
const chore =
  '(?:sending|sharing|send|share|e-?mail|forward|prepare|put together|draft|follow[- ]?up (?:with|on)|loop in|introduce|intro|book|schedule|set up|circulate|write up|get (?:back to )?(?:her|him|them)|check (?:with|if|whether)|find out|confirm (?:with|that|if|the)|provide|build|pull together|reach out to|ping|call (?:her|him|them)|invite|bring)';
/** A task as reps jot it down: "send her the ROI sheet", "need to check with legal", "said I'd send the deck". */
export const noteToSelf = new RegExp(
  `^(?:(?:and|then|also|so|next|todo|to-do|to do|action|ai|me|us)[:,]? )*(?:(?:i |we )?(?:need to|have to|must|should|will|going to|to|owe|promised to) )?${chore} (?!me\\b|us\\b|w\\b|with\\b|call\\b|meeting\\b|demo\\b|session\\b|is\\b|was\\b|by\\b|it is|went|best)\\w|^(?:(?:and|then|also|i|we) )*(?:owe|promised) (?:her|him|them|(?!me\\b|us\\b)[a-z]+ (?:a|the|our))\\b|(?<![\\w'])(?:i|we)'d (?:${action})\\b`,
);
export const noPromise = words(
  "(?:agreed|going|plan|planning|will|'ll) to (?:meet|talk|speak|reconnect)|(?:i|we|she|he|they)(?:'ll| will) (?:see|think|be honest|have to think|pass|let you go|say|admit)|let you go|think about|think it over|ask you (?:a|some|one|this|something)|be honest|(?:wouldn't|won't|will not|can't|cannot|not going to|never)|want(?:s|ed)? (?:me|us|you) to|would (?:like|love) to|how (?:to|do)|if (?:i|we|they|she|he)",
);
export const vaguePromise = words(
  '(?:get|come|circle) back(?: to (?:you|us|me))?|let (?:you|us|me) know|be in touch|reach out|call (?:you|us|me)|discuss (?:it|this|internally)|review (?:it )?internally|talk (?:to|with) (?:my|her|his|their) (?:\\w+)|check with|ask (?:my|her|his|their)|run (?:it|this) (?:by|past)',
);
/** What one side asks the other to do, and the answer that takes it on. */
export const request = words(
  `(?:can|could|would|will) you (?:guys )?(?:please |also |maybe |just |kindly |possibly )*${action}|please (?:also )?${dealAction}`,
);
export const willing =
  /^(?:(?:oh|um|uh|well|ok(?:ay)?),? )*(?:yes|yeah|yep|yup|sure|of course|absolutely|definitely|certainly|will do|no problem|gladly|happy to|ok(?:ay)?|sounds good|consider it done|you got it)\b(?!.{0,40}\b(?:but|not|can't|cannot|won't|don't|unfortunately|if|question)\b)/;
