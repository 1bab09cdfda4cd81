const small =
  '(?:(?:an?|the|some|your|my|our|another|quick|short|brief|fast|free|little|further|proper|live|intro|introductory|discovery|follow-?up|\\d+[- ]?(?:min(?:ute)?s?|m)?)[- ])*';
const events =
  'call|chat|meeting|conversation|demo|talk|catch-?up|session|walk-?through|zoom|coffee|sync|demonstration|consultation|appointment';
const event = `${small}(?:${events})`;
const talk = `${small}(?:${events}|time|slot|word)`;
const meet = `(?:chat|connect|reconnect|catch up|sync(?: up)?|meet(?: up)?|speak|talk|touch base|get together|sit down|discuss(?: this| it| that)? further|learn more about you|show you (?:a demo|around|what we do|how it works)|(?:hop|jump|get|be) (?:back )?on (?:a|the|another) ${talk}|(?:have|find|set up|set aside|schedule|book|arrange|get|grab|do|make|put|organi[sz]e|line up|plan|lock in) ${talk}|(?:get|put|find|schedule|set up|pencil in) (?:something|you in|us in))`;

/** A talk is asked for; whether a time is named is looked at apart. Plain text, whole words. */
export const talkAsks: readonly string[] = [
  '(?:looking|hoping|trying|wanting) to (?:connect|meet|chat|get together)(?=\\s*(?:[.,!?]|$|with|about|soon|this|next))',
  `(?:can|could|may|might) (?:i|we) (?:please )?(?:get|have|borrow|steal|grab|take|ask for|request)(?: [\\w'-]+){0,4} (?:minutes?|mins?|time|moments?|second|sec)(?: of your (?:time|day|week))?`,
  `(?:^|(?:do|would|might) you )(?:want|wanna|care|ready|willing|keen|like|be (?:willing|open|able|keen)|open|up)(?: (?:to|for us to))? ${meet}`,
  `(?:can|could|shall|should|may|might) (?:we|i) (?:please |perhaps |maybe |possibly )?${meet}`,
  `(?:would|will) (?:we|it) (?:be possible|make sense|be worth|be helpful|be useful|help|be ok|be okay) (?:for us )?(?:to |if we )?(?:${meet}|${event})`,
  `(?:does|would|is) it (?:make sense|be worth|worth|be useful|possible|be possible)(?: it)? (?:to|for|having)(?: us to)? (?:${meet}|${event})`,
  `(?:let's|let us) (?:please |just )?${meet}`,
  `(?:love|like|keen|happy|glad|hoping|hope|delighted|great|excited|eager|welcome|more than happy|thrilled)(?: for us)? (?:to|the (?:chance|opportunity) to) (?:just |quickly )?${meet}`,
  `(?:love|like|appreciate|welcome|grateful for|looking for) (?:if we could have )?(?:just |only )?(?:an?|some|\\d+)(?: |-)(?:few |couple of |bit of |quick |short |brief |\\d+ )*(?:minutes?|mins?|time|moments?|call|chat|meeting|conversation|demo|word)(?: (?:of|on|with|in) (?:your|you)(?: \\w+)?)?`,
  `(?:are|would|will|might) you (?:be )?(?:free|available|around|open|up|game)(?: (?:to|for|at|this|next|sometime|any|later|tomorrow|in|some|on) ?.{0,60})?`,
  `(?:are|would|might|could|may) you (?:(?:be|at all|perhaps|possibly|potentially) )*interested(?: in .{0,60})?`,
  `(?:do|would|could|can|might) you (?:happen to |perhaps |by any chance )?(?:have|spare|give me|find|set aside|make)(?: me)?(?: [\\w'-]+){0,4} (?:time|minutes?|mins?|moments?|hour|slot|availability|sec|second)`,
  `(?:^|(?:please|just|now|to|or|and|simply|you can|let's|then) )(?:schedule|book|grab|set up|arrange|reserve|request) (?:a |an |some |your |my )?(?:quick |short |brief |free |personali[sz]ed |live )*(?:\\d+[- ]?(?:min(?:ute)?s?|m)?[- ]?)?(?:call|chat|demo|meeting|slot|mins?|minutes?|consultation|appointment|walk-?through)(?: (?:with (?:me|us|our team)|today|now|here))?`,
  `(?:free|available|got) (?:for )?(?:a |some )?(?:quick |brief |short |fast |\\d+[- ]?(?:min(?:ute)?s?)?[- ]?)+(?:call|chat|demo|meeting|word)`,
  `(?:worth|up for|open to|fancy|how about|what about|time for) (?:${event}|chatting|talking|meeting|discussing|having ${talk}|exploring)`,
  `(?:we|i) (?:should|could|can|must|need to|ought to) (?:really |definitely )?(?:catch up|connect|(?:find|set up|schedule|arrange) (?:a |some )?(?:time|call|chat|meeting)|(?:hop|jump|get) on a (?:quick |short )?call)`,
];

/** Words beside a day or a time that offer it for a talk ("does Thursday at 2 work?"). */
export const timeAsks: readonly string[] = [
  '(?:does|do|would|will|is|are|could|can|might|should|shall)\\b.{0,120}\\b(?:works?|suits?|fits?|good|okay|ok|convenient|possible|better|best|free|available|hold|do|make|manage|keep to|take|put|join|meet|talk|speak|call|start|look|go through|walk)',
  '(?:how|what) about',
  "(?:i|we|i'd|we'd|i would|we would) (?:suggest|propose)",
  '(?:my|our) (?:suggestion|proposal)',
  '(?:i|we) (?:can|could) (?:do|offer|make|be|meet|talk|speak|call)',
  "(?:i'm|i am|we're|we are) (?:free|available|open|around)",
  "(?:i|we)(?: have|'ve got| have got) (?:time|a slot|slots|an opening|openings|half|room|us down|you down|two|three)",
  "(?:i'll|i will|we'll|we will|let me) (?:call|ring|phone|dial|try|hold|keep|block|pencil|put|save|be)",
  "let's (?:say|do|take|talk|speak|meet|go|start|keep|stick|look|put|hold|use|find)",
  '(?:say|pencil|either|works for me|works on my side|work for me|work on my side|both work|suits me|on my side|are open|is open)',
];
