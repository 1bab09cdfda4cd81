import { anyOf, words } from '../pattern.ts';

const filler =
  "(?:(?:well|um|uh|oh|hey|look|hm+|again|actually|honestly|to be honest|thanks|thank you|i appreciate (?:it|that|the offer)|i understand|i see|sorry|i'm sorry|i'm (?:very|so|really) sorry|i am sorry|unfortunately|i'm afraid|but|then|and)[,.]* )*";

/** A no in so many words, wherever it stands. */
export const clearNo = words(
  anyOf([
    'no,? (?:thanks|thank you|thx|ty)(?! (?:for|to|are|is|needed))|thanks,? but no',
    "(?:no|nope|nah),? (?:i'm |i am )?(?:(?:very|so|really) )?sorry(?=[.,!]|$| (?:i|we|not|that|this|it|but|can|thanks|for))",
    "(?:sorry|i'm sorry|i am sorry|i'm afraid|unfortunately|i think),? (?:but )?(?:it's a |the answer is )?no(?=[.!]*$)",
    "i'm afraid not|(?:i'd|we'd|i would|we would) (?:really |much )?(?:rather|prefer) not|absolutely not",
    '(?:have to|going to|gonna) say no',
    'not (?:today|tonight|this time(?: around)?|at (?:this|the) (?:time|moment|point|stage)|a chance)(?=[.!]*$)',
    'no way(?=[.!]*$| (?:we|i|they|she|he)(?![\\w]))|no can do',
  ]),
);

/** A soft no, as a whole answer; what was asked decides whether it refuses anything. */
export const softNo = new RegExp(
  `^${filler}(?:(?:i |we )?(?:really )?(?:don't|do not) (?:really )?(?:think|believe) (?:so|we will|we would|i will|i would|it's possible|that(?:'s| is| will| would) (?:work|possible|happen))|(?:i think |i guess |i'd say |it's )?(?:maybe |most )?(?:probably|definitely|certainly|likely|unlikely|really|of course|rather|better|possibly)(?: it's)? not|unlikely|(?:i )?doubt it|(?:i'm afraid |sorry,? )?(?:that|it|this) (?:won't|will not|wouldn't) be (?:necessary|possible|needed|required|for (?:me|us))|(?:i )?(?:don't|do not) think (?:we're|i'm|we are|i am) (?:there|ready|quite there)(?: yet)?|i'd(?: really)? rather not|not (?:really|yet|at all|now|right now|just now|for now|anytime soon|any time soon|ever|particularly|especially|sure (?:about|i)[^.]*)|(?:i think |i guess )?(?:i'm|i am|we're|we are) (?:actually |really |all )?(?:ok|okay|good|fine|all set|set|alright|covered)|(?:no|nope|nah),? (?:i'm|i am|we're|we are|this|that|it's|\\d+) [^.?]{2,60}|(?:that|it) won't work)(?:,? (?:so|to be honest|thanks|thank you|sorry|no|for now|right now|today|at the moment|at this time|but thanks[^.]*|as we are|this (?:time|year|month|quarter)))*[.!\\s]*$`,
);

/** All that was said, where nothing of ours stands before it. */
export const onlyNo = /^(?:no|nope|nah)[.!]*$/;

/** A bare no, with or without its reason. */
export const plainNo = new RegExp(
  `^${filler}(?:no|nope|nah|never)(?!,? (?:problem|worries|doubt|idea|matter|question|issue|rush|kidding|no,? (?:that|it|go)|that's (?:ok|fine|good|right|great|it)|it's (?:ok|fine|great|good)|that (?:works|would|sounds)|go ahead|please|of course|totally|sounds|i'd love|i would love|i mean|i do|we do|one|more|longer|later))\\b`,
);

/** What we put before the buyer, so that a no to it is a refusal. */
export const offers = words(
  anyOf([
    "(?:would|do|don't|will|won't) you (?:like|want|consider|be (?:open|interested|willing|able|up|ready|happy)|prefer|agree|commit|join|sign|give|reconsider|donate|buy|try|start|take)",
    'are you (?:interested|open|willing|ready|able|up for|sure|in)',
    '(?:can|could|shall|should|may|might) (?:we|i) (?:just |quickly |perhaps |maybe )?(?:book|schedule|set|send|show|walk|count|put|sign|meet|do|get|start|move|go|talk|speak|offer|add|call|interest|help|have|take|invite|give|lock|pencil|find|e-?mail)',
    "(?:how|what) about|what if (?:i|we)|why (?:don't|not)|let's|want (?:me|us) to|interested in",
    "any (?:chance|interest)|if you(?:'d| would) (?:like|want|reconsider)",
    'you (?:can|could) (?:choose|start|try|always|also|sign|pick|do|donate|give|get)|feel free',
    'worth (?:a|it to)|make sense to|have you (?:considered|thought (?:about|of))',
    '(?:can|could) you (?:commit|see yourself|join|make|do|give|spare|start|sign)|reconsider|sign you up',
    'go ahead|ready to|shall we|do we have a deal|can i count',
  ]),
);
/** "Do you use a tool today?", "how are you": a no to this says how things are. */
export const asksForFacts =
  /\b(?:how are you|how's it going|any questions|can you hear|do you (?:have|use|know|mind)|would you mind|is there|are there)\b/;

/** "Are you sure you don't want to?" "Very sure." */
export const asksAgain = words(
  "(?:you )?(?:sure|positive|certain) (?:that )?(?:you )?(?:don't|won't|wouldn't|can't|do not)",
);
export const assures =
  /^(?:i'm |i am |we're |we are |quite |very |pretty |absolutely |yes,? |yeah,? |i am very much )*(?:much )?(?:sure|positive|certain)\b/;
