import { dueOf } from '../../figures.ts';
import type { Rule } from '../../rule.ts';
import { date, stretch } from '../../shape.ts';
import { words } from '../../vocabulary/pattern.ts';

const contact =
  "(?:call|ring|ping|e-?mail|contact|reach out|check (?:back|in)|circle back|come back|follow up|reconnect|talk(?: again)?|speak(?: again)?|revisit|pick (?:it|this|things)? ?(?:back )?up|look at (?:it|this)(?: again)?|touch base|get back|try (?:me|again|us|them|her|him)|re-?engage|re-?open|(?:let's|can) (?:talk|meet)|discuss|call ?back|bring (?:it|this) (?:back )?up)";
const hold =
  "(?:start|decide|decision|move|buy|begin|do (?:it|this|anything|something)|go ahead|sign|wait(?:ing)?|hold off|sit tight|not|nothing|back|can't|won't)";
const filler =
  '(?: (?:me|us|her|him|them|it|this|that|on|back|again|in|to|with|anything|happens?|for now|up|forward|ahead|can|be|do|commit|move)){0,4}';
const event =
  "(?:(?:after|once|when|until|till|as soon as|following|post|not before) (?:[\\w'&/§¤¥-]+ ?){1,8})";
/** A day makes it a next step; a stretch of time is a condition. */
const within = `(?:(?:in|by|at|around|early|mid|late|next|the|beginning of|start of|middle of|end of) )*${stretch}`;
const notYet =
  "(?:can't|cannot|can not|won't|will not|unable to) (?:deal with|look (?:at|into)|do|start|touch|handle|think about|decide(?: on)?|take on|get to) (?:this|it|that|anything) (?:until|till|before)(?: (?:then|that|[\\w'&/§¤¥-]+)){0,6}$";
const untilThen = `(?:busy|away|off|out|tied up|snowed under|swamped|slammed|flat out|on (?:\\w+ )?leave|(?:in|on) (?:(?:a|the) )?[\\w-]+) (?:till?|until) (?:the )?${date}`;
const nothingYet = `(?:nothing|no (?:\\w+ ){0,2}?(?:decisions?|spend|spending|changes?|projects?|purchases?|starts?|moves?|new \\w+)) (?:(?:will|can|is|happens?|possible|made) )*(?:before|until|till) (?:[\\w'&/§¤¥-]+ ?){1,6}`;
const later = words(
  `${untilThen}|${nothingYet}|${notYet}|${contact}${filler} (?:${event}|${within}|(?:w\\/c|wc|the week of|week of|week commencing) ${date})|${hold}${filler} ${event}`,
);
const fronted = words(
  `^(?:(?:only|but|maybe|probably) )?(?:after|once|when|as soon as|not before|not until|post) (?:(?:the|their|her|his|our|new|they|she|he|we|i|i'm|we're|they're|¤+|§+|¥+|it|legal|budget|contract|board|procurement|summer|christmas|planning|year|things) ?)(?:[\\w'&/§¤¥-]+ ?){0,9}$`,
);
const noCondition = words(
  `^when (?:he|she|they|i|we|it|someone|somebody|people)(?:'s|'re| is| are)? (?:off|away|sick|ill|gone|not|late)|call(?:ed|s|ing)? (?:me|us) (?:a|an|the)|(?:i|we)(?:'ll| will| need to| should| promised)|not (?:worried|interested|sure|happy|able|a problem|an issue|ready for (?:prime|that))|every time|whenever|(?:was|were|did|had|used)\\b|when (?:we|i) (?:spoke|talked|met|called)|(?:works?|free|available|best|good|bad|booked|scheduled|confirmed)`,
);

/** "…, says Marc, mid January": the time that is named behind it belongs to it. */
const addedDate = new RegExp(
  `^(?:, (?:says?|said) [\\p{L}]+)?[,:(]? ?(?:(?:so|probably|maybe|around|about|in) )*${date}\\)?(?=[.\\s]*$)`,
  'u',
);

/** "Call me in a month", "after Q1 planning", "once the new CFO starts": not before that. */
export const laterContact: Rule = {
  id: 'condition/later-contact',
  needs: [later, fronted],
  find: (clause, scene) => {
    if (clause.voice === 'us' || clause.isQuestion || clause.isOtherFirm || clause.isPast) return null;
    const match = later.exec(clause.shape) ?? fronted.exec(clause.shape);
    if (match === null || noCondition.test(clause.plain)) return null;
    const rest = clause.sentence.shape.slice(clause.end - clause.sentence.start);
    const added = addedDate.exec(rest)?.[0].replace(/[.\s]+$/, '').length ?? 0;
    return { start: 0, end: clause.text.length + added, due: dueOf(clause, scene) };
  },
};
