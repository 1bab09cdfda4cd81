import { anyOf, words } from '../pattern.ts';

const auxiliary =
  "(?:do|does|did|is|are|can|could|will|would|should|shall|have|has|was|were|am|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|haven't|hasn't|may)";
const lead =
  "(?:(?:so|and|but|or|ok(?:ay)?|well|um|uh|also|then|now|yeah|yes|no|hey|sorry|oh|right|because|cause|just|hm+|wait|actually|anyways?|again|i mean|you know|by the way|out of curiosity|first of all|i guess|like|let's see|(?:the )+(?:[a-z]+ ){0,2}?(?:thing|question) (?:though )?is|one (?:thing |question |of them )?is)[,.:]? )*";
const subject =
  '(?:you|we|i|it|they|he|she|there|that|this|these|those|your|the|our|my|a|an|any|anyone|anybody|someone|somebody|everyone|everybody|people|folks|all|both|either|each|most|something|anything|nothing|many|enough)';

/** A question by its word order, with or without its mark ("does it talk to our ERP"). */
export const inverted = new RegExp(
  `^${lead}(?:(?:${auxiliary} )+(?:uh |um |also |at least )*${subject}\\b|does (?!not\\b|seem|so\\b)\\w` +
    `|(?:(?:what|where|when|why|who|how|which) )*(?:what|where|when|why|who|whom|whose|how)(?:'s|'re|'d|'ll| ${auxiliary})\\b` +
    `|(?:(?:how|what|which) )*(?:how (?:much|many|long|often|soon|fast|far|big|hard|secure|easy|about|come|well|does|do)|how (?!(?:i|we|you|they|he|she|it|that|this|there|the) )\\w+ ${auxiliary}|what (?:about|if|kind|sort|type|happens?|happened|else|exactly)|which (?:one|of)|(?:what|which) (?!(?:i|we|you|they|he|she|it|that|this|there|the) )\\w+ ${auxiliary})\\b)`,
);

/** Word order alone does not make these a question: a command, a loose end of a statement, "what I did is …". */
export const onlyInverted = new RegExp(
  `^${lead}(?:do (?:it|this|that|these|those|the|some|a|an)\\b|(?:have|has) (?:a|an|the|this|that|these|those|it|some\\w*|people|my|your|our)\\b` +
    `|(?:is|was) (?:a|an|my|your|our)\\b|what (?:about|happens|happened) (?:[^?]* )?(?:is|was)\\b|what(?:'s|'d be) \\w+ is\\b|(?:is|was) the(?! what\\b)(?: \\w+){1,6} (?:is|was) (?!it\\b|that\\b|short\\b)\\w)` +
    "|(?:^|\\s)(?:a|an|the|i|my|your|our|their|and|or|just|very|because|if|(?<!\\b(?:what|where|who|how)\\b.{0,40} )(?:is|was|were|be)|been|get|put|so|what's|who's|where's|whether|every|into|that's|sort of|kind of|what you're)(?: uh| um)?$" +
    `|^${lead}(?:(?:what|when|why|how)(?: much| many| long)? )?${auxiliary} (?:you|we|i|they|he|she|it|that|there)(?: guys)?$`,
);

const pronoun = '(?:you|we|they|i|it|he|she)';
const not =
  "(?:isn't|aren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|haven't|hasn't|wasn't|weren't)";
/** Behind words of its own: "if we start in May does it cover …", "for the pilot do you need …". */
const later = [
  `(?:do|did|have|could|would) (?:you guys|you)(?! (?:know|see)\\b)`,
  '(?:do|did|have|are|should) we',
  'does (?:it|that) (?!matter\\b|by\\b|for\\b|the\\b)\\w+',
  'did (?:they|he|she) \\w+',
  '(?:is|was) (?:there|it) (?:a|an|any|anything|possible|also|just|only|still|because|the same|better|easier|in|part|per)',
  `(?:is|was) that (?:because|part|how|what|why|where|possible|in|on|the same)`,
  'what do (?:you|we|they)',
  '(?:is|are) there any\\w*',
  'how do (?:you|we|they)',
];
const condition = `(?:if|when|since|once) [^?]{8,160}? (?:are you|can (?:we|you|that|they|i)|would you|who's|what's (?:that|the)|what if|how (?:are|does|would) \\w+)`;
const fragment = [
  `${not} ${pronoun}$`,
  '(?:is|does|would|will|did) (?:it|they)$',
  '(?:what|how) about',
  '(?<=\\b(?:or|of|for|with|versus|vs|to|from|in|is|are|was|been|about|than|(?!that|it|know|guess|so)\\w+s) )what$',
  '(?:do |does |did |so |oh |wait )*you mean',
  '(?:any|anything|anybody|anyone) (?:else|questions|updates|news|chance|reason|thoughts)',
  '(?:what|who|where|when) else',
  'which (?:one|ones)$',
  'how (?:much|many|long|far|often|soon|big|come)$',
  'why not',
];

/** Forms of speech that ask without beginning as a question; only for what the buyer says. */
export const spokenQuestion = words([...later, ...fragment, condition].join('|'));
/** What makes the same words part of a statement: "what we do you know", "that is how we do it". */
export const embedded = new RegExp(
  `(?<!\\w)(?:(?:i|you|we|they|he|she|that|what|to|who|which|people|not|can|could|would|don't|it|there) ${anyOf(later)}|know (?:of )?what|so what$|guess what|(?:if|what|see|know|that) you mean|see why not|(?:\\w+(?:s|ed|t)|did|do|to|of|was|or|for|than|before|see|be) any(?:thing|one|body)? (?:else|other)|not sure about how)(?!\\w)`,
);

/** Asks back with nothing in it to look up ("Really?", "Is it?"): what comes next answers it. */
export const echo = new RegExp(
  `^(?:(?:oh|so|well|uh|um|but|and|or|yeah|no|wait|sorry|not \\w+) )*(?:what|really|who|pardon(?: me)?|come again|say again|how come|since when|(?:a|the|your|do|try|use|get|see|for|on|at) what|(?!do (?:it|that)$)${auxiliary} (?:${pronoun}|there|that))$`,
);

/** Who asks whom in a rep's notes: the buyer's questions speak of it, you, us. */
export const asksAboutUs =
  /\b(?:you|your|we|us|our|it|this|its|the (?:tool|product|platform|price|pricing|contract|trial|pilot|software|system|demo))\b/;

export const smallTalk =
  /\b(?:how are (?:you|things)|how's it going|how was (?:your|the) (?:weekend|trip|holiday|summer|flight)|can you (?:hear|see) (?:me|my|us)|are you there|you (?:still )?there|am i (?:muted|audible)|is (?:this|now) (?:still )?a good time|what's up|how do you do|nice to meet|makes? sense|you know what i mean|know what i mean|does that make sense)\b/;
