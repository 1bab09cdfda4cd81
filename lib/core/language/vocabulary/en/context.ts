import { anyOf, words } from '../pattern.ts';

export const hypothetical = words(
  anyOf([
    'hypothetically',
    'in theory',
    'theoretically',
    'imagine',
    'suppos(?:e|ing)',
    'what if',
    'some ?day',
    'maybe one day',
    'one day (?:they|we|she|he|it|soon)',
    'in (?:a perfect|an ideal) world',
    "(?:would|it'd|that'd) be (?:nice|cool|great) (?:to|if)",
    'if (?:they|she|he|we|it|i|you) (?:ever|were|decided?|had)',
    '(?:might|may|could) (?:eventually|at some point|want|need|look|consider|be interested|think|go|move|add|expand)',
    'down the (?:road|line)',
  ]),
);

/** "If X, they would Y": neither half is a fact. */
export const ifClause = words('if|unless|were to|assuming');
export const conditionalVerb = /\b(?:would|could|might)\b|\w'd\b/;

export const past = words(
  anyOf([
    'used to',
    'previously',
    'formerly',
    'back in the day',
    // "Check back in May" lies ahead.
    '(?<!(?:check|call|circle|come|get|report|be|go|ping|reach|try|follow|me|us|her|him|them|it|you|this) )back (?:in|when)',
    'in the past',
    'in the old days',
    'no longer',
    'historically',
    '(?:has|have|had|was|were|been|is|already|since) (?:already |since |all |mostly |now )*(?:been )?(?:solved|fixed|sorted|resolved|handled|dealt with|behind them|behind us)',
    "(?:don't|doesn't|isn't|aren't|not)(?: \\w+){1,6} any ?more",
    'at (?:her|his|their|my) (?:last|old|previous|former|prior) (?:job|company|firm|employer|role|place|gig)',
    'before they (?:moved|switched|bought|hired|automated|rolled)',
    'until (?:last|a few|they (?:moved|switched|bought|hired))',
  ]),
);

/** A freeze that has ended holds nobody up. */
export const over =
  '(?:freezes?|cuts?|crunch|frozen|re-?orgs?|re-?organi[sz]ation|restructur\\w+|merger|acquisition|take-?over|transition|lay-?offs) (?:(?:is|are|was|were|has|have|been|now|finally|just|all|got|being) )*(?:over|lifted|done|ended|ends?|behind (?:them|us)|finished|complete[d]?|through|off)';

const firm =
  '(?:customers?|clients?|accounts?|users?|prospects?|compan(?:y|ies)|firms?|business(?:es)?|buyers?|teams?|shops?|outfits?|manufacturers?|retailers?|distributors?|carriers?|plants?)';

/** The buyer's words as the rep passes them on; a "we" behind it may be theirs. */
export const reported =
  /(?:^|[\s,])(?!(?:i|we) )[\p{L}'-]+ (?:said|says|told (?:me|us)|mentioned|explained|complained|admitted|reckons|reckoned)\b/u;

/** Whose story it is when it is neither the buyer's nor ours. */
export const otherFirm = words(
  anyOf([
    `(?:one|some|most|many|several|a few|lots|two|three) of (?:our|my) (?:\\w+ )?${firm}`,
    `(?:another|a different|a similar|some other|other|a) (?:\\w+ ){0,2}${firm} (?:of ours|i (?:work|worked|spoke|talked) with|we (?:work|worked|spoke|talked|helped|had)|like (?:them|theirs|hers|his|yours))`,
    `(?:another|a different|a similar|some other) (?:\\w+ )?${firm}`,
    `our (?:other |existing |biggest |last )?(?:customers|clients|customer|client)\\b`,
    `we (?:had|have|worked with|helped|saw) (?:a|an|another|one) (?:\\w+ )?${firm}`,
    "(?:a|her|his|my|their) (?:friend|buddy|neighbou?r|cousin|brother|sister|husband|wife|ex-colleague|former colleague)(?:'s|s')?(?: \\w+)? (?:company|firm|business|shop|team|employer|startup|runs|works)",
    "(?:a|her|his|my|their) (?:friend|buddy|neighbou?r|cousin|ex-colleague|former colleague)(?:'s|s')",
    '(?:a|her|his|my|their) (?:friend|buddy|neighbou?r|cousin) (?:at|of|from|who)',
    'a competitor of (?:theirs|hers|his|ours)',
    '(?:their|her|his|our) (?:\\w+ )?competitors? (?:is|are|was|were|has|have|had|los(?:t|es?)|spends?|wastes?|struggles?|suffers?|needs?)',
    "(?:her|his|my) (?:old|previous|former|prior|ex-?) ?(?:job|company|firm|employer)(?= |'s|$)",
    'at (?:her|his|their|my) (?:last|old|previous|former|prior) (?:job|company|firm|employer|role|place)',
    'case stud(?:y|ies) (?:about|of|on|shows?|says?|where)',
    '(?:companies|firms|businesses|teams|people) like (?:them|theirs|yours|hers)',
    '(?:other|another) (?:clients?|customers?|accounts?|prospects?)(?= ?:)',
    'industry (?:average|benchmark|wide)',
    'everyone in (?:the|their) industry',
  ]),
);

const mocking = words(
  anyOf([
    'sarcas\\w*|jk|lol|lmao|ha ?ha\\w*|kidding|half jok(?:e|ing|ingly)|jok(?:e|es|ed|ing|ingly)|yeah,? right|oh,? (?:great|joy|wonderful|fantastic|lovely)',
    'tongue[- ]in[- ]cheek|eye ?roll\\w*',
    "because (?:we|they|everyone|everybody|who) (?:\\w+ )?(?:just |doesn't |don't )*(?:loves?|enjoys?)(?= )",
    '(?:just|simply|absolutely|totally) loves? (?:\\w+ing|to|when|that)',
  ]),
);
const mockingSigns = [' /s', '\u{1F644}', '\u{1F602}', '\u{1F609}', '\u{1F923}'];

/** Said with a laugh or a sneer: to be asked, not stated. */
export const isSarcastic = (plain: string): boolean =>
  mocking.test(plain) || mockingSigns.some((sign) => plain.includes(sign));

export const hedged =
  /\b(?:maybe|perhaps|probably|possibly|i think|we think|not (?:100% |totally |entirely |quite )?(?:sure|certain|confirmed|final)(?! about (?:the |our |your )?(?:pric|cost|fee))|unsure(?! about (?:the |our |your )?(?:pric|cost|fee))|unclear|i(?:'m)? guess(?:ing)?|tbc|tbd|unconfirmed|to be confirmed|apparently|allegedly|rumou?r|if i (?:heard|understood|remember)|or so i|need to (?:confirm|verify|check)|must confirm|double[- ]check|verify)\b|\(\?\)|\?\?|\(sp\?\)/;
