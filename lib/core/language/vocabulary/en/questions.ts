const auxiliary =
  "(?:do|does|did|is|are|can|could|will|would|should|have|has|was|were|am|isn't|aren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|haven't|hasn't|may)";
const lead =
  '(?:(?:so|and|but|or|ok(?:ay)?|well|um|uh|also|then|now|yeah|hey|sorry|oh|right|because|cause|just|hm+)[,.]? )*';

/** A question by its word order, with or without its mark ("does it talk to our ERP"). */
export const inverted = new RegExp(
  `^${lead}(?:(?:${auxiliary} )+(?:you|we|i|it|they|he|she|there|that|this|these|those|your|the|our|my|a|an|any|anyone|anybody|someone|somebody|everyone|everybody|people)\\b` +
    `|(?:(?:what|where|when|why|who) )*(?:what|where|when|why|who|whom|whose|how)(?:'s|'re|'d|'ll| ${auxiliary})\\b` +
    `|(?:how (?:much|many|long|often|soon|fast|far|big|hard|secure|easy|about|come|well|does|do)|what (?:about|if|kind|sort|type|happens|else|exactly)|which (?:one|of)|what \\w+ ${auxiliary}|which \\w+ ${auxiliary})\\b)`,
);

/** Who asks whom in a rep's notes: the buyer's questions speak of it, you, us. */
export const asksAboutUs =
  /\b(?:you|your|we|us|our|it|this|its|the (?:tool|product|platform|price|pricing|contract|trial|pilot|software|system|demo))\b/;

export const smallTalk =
  /\b(?:how are (?:you|things)|how's it going|how was (?:your|the) (?:weekend|trip|holiday|summer|flight)|can you (?:hear|see) (?:me|my|us)|are you there|you (?:still )?there|am i (?:muted|audible)|is (?:this|now) (?:still )?a good time|what's up|how do you do|nice to meet|makes? sense|you know what i mean|know what i mean|does that make sense)\b/;
