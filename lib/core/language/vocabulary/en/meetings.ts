import { date } from '../../shape.ts';
import { words } from '../pattern.ts';

const clock =
  '(?:(?:at |@ ?)?\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)(?![a-z])|(?:at |@ ?)\\d{1,2}(?::\\d\\d)?|\\d{1,2}:\\d\\d|noon)';
/** A day or a time of day that a meeting can have. */
export const when = `(?:${date}(?:,? (?:at |@ ?)?${clock})?|${clock})`;
const meeting =
  '(?:demo|call|meeting|mtg|follow[- ]?up|f/u|workshop|session|site visit|visit|review|walk-?through|intro|check[- ]?in|sync|presentation|kick[- ]?off|lunch|coffee|zoom|deep[- ]?dive|deepdive|2nd call|second call|next call|next meeting|call back|callback|readout|working session|technical call|whiteboard|slot|invite|touchpoint|q&a|debrief|pricing call|proposal review|tour|dinner|breakfast|appointment)';

/** "demo next Thu 2pm w/ CFO", "follow-up call on Tuesday" */
export const meetingWithDate = words(
  `${meeting}(?:s)?(?: (?:is|was|has been|been|now|booked|set|scheduled|confirmed|moved|pushed|planned|agreed|locked in|in|on|for|at|to|with|w/|and|the|their|our|her|his|team|cfo|ceo|coo|cto|it|ops|together|again|[\\w'&¥]+)){0,6}?(?: -|,|:)? ?(?:on |for |at |by |@ ?|to )?(?:${when})|(?:${when})(?: -|,|:)? (?:for |= )?(?:a |the |our |another |\\d+[- ]?min(?:ute)?s? |first |second |joint |technical |pricing |roi |full )*${meeting}`,
);
/** "booked for Thursday 2pm", "meeting again on the 12th", "let's do Tuesday at 10" */
export const fixed = words(
  `(?:booked|scheduled|set (?:up )?for|confirmed|(?:agreed|settled|landed) (?:on|to)|going with|calendar invite|invite (?:sent|accepted|is out|out)|accepted (?:the )?invite|locked in|pencil(?:l)?ed(?: in)?|on the calendar|in the calendar|re-?scheduled|moved to|see (?:you|them|her|him|everyone)|talk(?:ing)?(?: again)?|speak(?:ing)?(?: again)?|meet(?:ing|s)?(?: again)?|reconnect(?:ing)?|let's (?:do|say|meet|talk|speak|go with|plan|make it|book|set)|we(?:'ll| will) (?:meet|talk|speak|do)|catch up)(?: (?:on|for|at|to|in|with|w/|again|up|[\\w¥]+)){0,5}? ?(?:${when})`,
);
/** "Thursday at 2 works" */
export const dateWorks = words(
  `(?:${when})(?: (?:at \\d{1,2}(?::\\d\\d)? )?(?:actually |should |would |also |that |then |is |it )*(?:works?|suits?|is good|is fine|is perfect|good|fine|perfect|is great|it is|'s good|'s fine|sounds good|is ok)(?: (?:for|with) (?:me|us|everyone|all of us|both of us|her|him|them))?| then$)`,
);
export const notAgreed = words(
  "today(?! at| to)|(?:great|good|nice|quick|short|long|first|productive|solid|intro|discovery) (?:call|meeting|chat|demo|session)|(?:had|was|were|met|last|yesterday|earlier|ago|missed|no[- ]?show(?:ed)?|cancel(?:l)?(?:ed|s)?|did(?:n't)?|didn't|won't|can't (?:do|make)|cannot|not|no|never|maybe|might|tentative(?:ly)?|possibly|perhaps|asked (?:for|about|if)|wants?|wanted|try(?:ing)? to|attempt|propos(?:e|ed|ing)|suggest(?:ed|s|ing)?|offered|should|could|would|if|how about|what about|whenever|instead of|used to|quarterly review process|every|each|weekly|daily|monthly|waiting|need(?:s)? to|have to|todo|i(?:'ll| will) (?:call|try|ping|send|email)|talked|spoke|held|after (?:the|our|their|her|his)|until|before|late|due|deadline|live|peak)",
);
export const rivalMeeting =
  /\b(?:they|she|he|we|i|also)(?:'re| are| is|'s)? (?:already |also )?(?:have|has|having|got|seeing|sees|booked|get|getting|doing|sitting through|attending|in) (?:a |an |the |another )?(?:\w+ ){0,2}?(?:demo|call|meeting|presentation|pitch|trial)s? (?:of|with|from|by) (?!(?:us|me|our|my|you|cfo|ceo|coo|cto|it|ops|the team|her|his|their|the cfo|the ceo)\b)|(?:another|other|different|competing|rival|competitor's?) (?:vendor|provider|supplier|demo)|\b(?:vendor|competitor|rival|incumbent)(?:'s|s)? (?:demo|call|meeting|pitch)|\bboard (?:meeting|mtg)|\b(?:review|meeting|mtg|call|visit|audit|presentation)s? with (?:the|their|her|his|a|one of their|an) (?:\w+ )?(?:customers?|clients?|auditors?|regulators?|bank|investors?|insurers?|landlord|works council)\b|\btheir (?:own |internal |all-hands |team )?(?:meeting|offsite|sync)\b|\binternal(?:ly)? (?:meeting|review|sync)/;
export const acceptance =
  /^(?:(?:ok(?:ay)?|yeah|yes|yep|sure|great|perfect|good|fine|absolutely|definitely|deal|done|lovely|awesome|cool|alright)\b|(?:(?:that|it)(?:'s| is)? (?:also |should |would |will |just )*(?:works?|suits?|fine|good|great|perfect|ok|okay|sounds)|thursday|friday|monday|tuesday|wednesday|sounds|works|see you|looking forward|let's do|i can do|we can do)\b(?!.*\b(?:not|n't|doesn't)\b))/;
