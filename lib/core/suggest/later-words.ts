/** The words by which a buyer puts a talk off. Pure pattern data, kept apart from what is made of it. */

import { expandShorthand } from '../phrase/expand-shorthand.ts';

/** Verbs that can only mean "get in touch with me again". */
const contact = String.raw`(?:call(?: (?:me|us|her|him|them|back|again))?|(?:be|get) (?:called|contacted)|ring|phone|ping|buzz|reach out|contact|get (?:back )?in touch|be in touch|get back|(?<!\b[a-z]+s )come back|check back|check in|circle back|touch base|follow[- ]?up|reconnect|revisit|try (?:me|us|her|him|them|again|back)|chase|nudge|(?:e-?mail|write|text)(?: to)? (?:me|us|her|him|them)(?: again| back)?|pick (?:it|this|things) (?:back )?up)`;
/** Verbs that may mean it, where a condition stands beside them. */
const loose = String.raw`(?:${contact}|talk|speak|discuss|look at (?:it|this)|meet|ask|write|e-?mail|try)`;
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])`;
const span = String.raw`(?:days?|weeks?|months?|mos?|wks?|quarters?|years?)`;
const marker = String.raw`(?:in (?:a|an|one|two|three|four|five|six|a few|a couple(?: of)?|\d{1,2})\s?(?:more )?${span}|next (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|after|once|when|as soon as|until|till|not before|early|mid|late|(?:end|start|beginning|middle) of|in (?:q[1-4]|h[12]|the new year|${month}|spring|summer|autumn|fall|winter)|${month}|q[1-4]|new year|(?:the )?(?:first|second|third|fourth|last)? ?week (?:of|after|before|beginning|starting)|later|then)`;

const pattern = (source: string): RegExp => new RegExp(source, 'i');

const contactThenTime = pattern(String.raw`\b${contact}\b[^.;\n]{0,50}\b${marker}\b`);
const timeThenContact = pattern(String.raw`\b${marker}\b[^.;\n]{0,60}\b${contact}\b`);
// The patterns above are slow to compile, and most sentences hold no such verb.
const anyContact = pattern(String.raw`\b${contact}\b`);
const looseThenTime = pattern(String.raw`\b${loose}\b[^.;\n]{0,50}\b${marker}\b`);
const deferral =
  /\b(?:not (?:now|yet|before|until|till|this (?:month|quarter|year))|too early|bad time|(?:busy|slammed|tied up|heads[- ]down|swamped|snowed under|away|travell?ing|no (?:capacity|bandwidth|time))\b[^.;\n]{0,30}\b(?:until|till|through|thru)|but (?:only )?(?:after|once|not before)|push(?:ed)? (?:it|this|things|us)? ?(?:back|out|to)|park(?:ed)? (?:it|this)|hold off|wait (?:until|till|for)|(?:better|best|easier|prefers?|rather) (?:after|once|in|from))\b/i;
const trivial = /\bafter (?:lunch|work|hours|the call|this call|that)\b/i;
const timeClause = pattern(String.raw`\b(?:in (?:the )?)?${marker}\b[^.;,?!\n]*`);

/** "Call me in a month": nothing else can be meant. */
export const asksForLaterContact = (sentence: string): boolean =>
  anyContact.test(sentence) &&
  !trivial.test(sentence) &&
  (contactThenTime.test(sentence) || timeThenContact.test(sentence));

/** "Let us talk after the audit", "not before March": a deferral where the sentence also holds a condition. */
export const putsOff = (sentence: string): boolean =>
  asksForLaterContact(sentence) ||
  (!trivial.test(sentence) && looseThenTime.test(sentence)) ||
  deferral.test(sentence);

/** A to-do of the rep's own ("I'll call him after …"). */
export const isOwnTask = (sentence: string): boolean =>
  /^\s*(?:[-*•]\s*)?(?:i(?:['’]ll| will| to)\b|we(?:['’]ll| will| to)\b|me:|todo\b|to do\b)/i.test(sentence);

/** Words that would have to be turned before they are said to the buyer. */
const unturned = /\b(?:she|he|her|him|his|hers|they|them|their|our|my|we|us|i)\b/i;

/** A bare point in time: "mid January", "first week of December", "end of Q1". */
const bareTime = pattern(
  String.raw`^(?=(?:((?:first|second|third|fourth|last|end|start|beginning|middle)\b)|(?:early|mid|late)\b|q[1-4]\b|${month}\b(?! \d)))`,
);

/** "once the new manager has started", for "you asked me to get back to you …"; null where it cannot be said. */
export function timeClauseOf(words: string): string | null {
  const found = timeClause
    .exec(expandShorthand(words))?.[0]
    .trim()
    .replace(/^till?\b/i, 'until')
    .replace(
      bareTime,
      (all, ...groups) =>
        `${groups[0] === undefined ? 'in ' : /^(?:end|start|beginning)/i.test(groups[0]) ? 'at the ' : 'in the '}${all}`,
    );
  return found === undefined ||
    unturned.test(found) ||
    found.split(/\s+/).length > 14 ||
    /^then$/i.test(found)
    ? null
    : found;
}

/** "Next call agreed: Thursday": an appointment, and no deferral however far off it is. */
export const arrangesTalk = (sentence: string): boolean =>
  /\b(?:follow[- ]?up(?: call| meeting)?:|next (?:step|call|meeting|talk|time|session)|agreed|booked|scheduled|set (?:for|up)|(?:talk|speak|meet|call)\w* (?:again )?on|works for (?:me|us|her|him|them))(?!\w)/i.test(
    sentence,
  );
