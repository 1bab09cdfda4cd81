/** Offers that leave the next move to the buyer and say nothing; plain text. */
export const hollowOfferWords: readonly string[] = [
  '(?:please |do |so )*(?:feel|be) free to (?:reach|contact|call|ring|e-?mail|mail|reply|respond|ask|let me|get in touch|drop|give|schedule|book|grab|pick|forward|share|send|shoot|ping|text|message|connect|hit|check out|set up|take a look|browse)(?: .{0,60})?',
  "(?:please |so )*(?:don't|do not|never) hesitate(?: .{0,60})?",
  "(?:just |please )*(?:let me|let us|lmk)(?: know)?(?: (?:if|when|whenever|should|how|as soon as|once)) (?:(?:you|you'd|you'll|you're|you've|i|we|there|there's|any|anything|this|that|it|now) ?(?:have|has|had|want|wanted|need|would|like|are|is|'re|'d|'ll|can|could|might|think|feel|get|change|decide|is|may|ever|should)?)(?: .{0,80})?",
  "(?:if|should) (?:you|there)(?:'re|'ve|'d|'s)?(?: \\w+){0,3} (?:any|further|additional|more|other|anything|something)(?: \\w+)? ?(?:questions?|queries|concerns?|information|info|details?|assistance|help|clarification|i can help|i can do|else)(?: .{0,60})?",
  "(?:is there |was there )?anything (?:else )?(?:(?:that )?(?:i|we) can|(?:that )?(?:i|we) could|you need|you'd like) (?:do|help|assist|answer|provide|offer|clarify|support|send)?(?: .{0,40})?",
  '(?:how|what) (?:can|could|may|else can) (?:i|we) (?:help|assist|do for you|support|be of (?:help|service|assistance))(?: you| today| further){0,2}(?=\\s*[?!.,]|$)',
  "(?:i'm|i am|we're|we are|i'll be|we'll be|i|always|more than|very|only too)? ?(?:happy|glad|pleased|available|here|ready|at your (?:disposal|service)|around)(?: (?:to (?:help|chat|assist|answer|discuss|talk|clarify|support|elaborate|explain|connect|jump on|hop on)|(?:if|whenever|should) you(?:'d| would)? (?:need|want|like|have any|wish|ever|decide)|for any))(?: .{0,60})?",
  "(?:i|we)?(?:'m| am|'re| are)? ?(?:(?:very much|really|eagerly|so) )?look(?:ing)? forward to (?:hear|your|connect|speak|talk|chat|work|the opportunity|discuss|learn|further|any|a (?:positive|quick|prompt|favou?rable)|build|explor|partner|collaborat|help|seeing your)\\w*(?: .{0,50})?",
  "(?:hope|hoping|eager|excited|keen|awaiting|await|would love|'d love|love) (?:to )?(?:hear(?:ing)?(?: back)? from you|hear back|hear your|your (?:reply|response|feedback|answer|thoughts))(?: .{0,30})?",
  '(?:at|in) (?:your|the) (?:earliest|own|first) (?:convenience|opportunity|possible convenience)',
  "(?:when|whenever|if) (?:you(?:'ve| have)?|it|the time|time|things|now)(?: (?:get|got|have|had|find|is|'s|are|works?|makes sense|permits?|allows?|calms?|suits?|feels?))*(?: (?:a|the|some|any|right|sense|for|good|down|you|convenient|best|is))* ?(?:chance|moment|minute|second|sec|time|convenient|convenience|sense|ready|free time|down|for you|interested|of interest)(?=\\s*(?:[.,!?]|$))",
  '(?:please )?(?:keep|leave) me (?:posted|updated|in the loop|informed|in mind)(?: .{0,30})?',
  "(?:i'll|i will|we'll|we will) (?:be here|wait (?:to hear|for your)|await|let you (?:decide|think|mull|know|sit))(?: .{0,40})?",
  "(?:i'm|i am) (?:just )?(?:a|one) (?:call|e-?mail|phone call|message|click) away",
  '(?:the )?ball is in your court',
  "(?:if|when) (?:this|that|it|any of this|it all|the above)(?: is| sounds?| seems?| looks?| makes?| piques?| would be|'s)* (?:of interest|interesting|good|like (?:a fit|something|a good)|right|relevant|sense|your interest|helpful|up your alley)(?: .{0,60})?,? ?(?:let me know|lmk|reply|drop me|give me|hit reply|shoot me|reach out|happy to)(?: .{0,40})?",
];
