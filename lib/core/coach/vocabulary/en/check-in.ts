const soft =
  "(?:i'm |i am |i was |we're |we are |i'll be |it's me |i )?(?:(?:just|only|simply|quickly|quick|again|once more|merely|briefly|really|also|still) )*";
const meant =
  "(?:(?:just|only|really|simply|quickly|also) )*(?:want(?:ed|ing)? to|thought i'd|thought i would|figured i'd|would like to|'d like to|like to|going to|hoping to|here to|writing to|reaching out to|emailing to|calling to)(?: (?:just|quickly|briefly|also))*";
/** What such a mail is "about": the last mail, the call, nothing. */
const about =
  '(?:(?:my|our|the|this|that|last|previous|earlier|your|an?|below|recent|prior|initial|first|quick) )*(?:e-?mails?|messages?|notes?|voicemails?|calls?|conversations?|chats?|talks?|discussions?|meetings?|proposals?|quotes?|quotations?|demos?|intro(?:duction)?|outreach|attempts?|thread|offer|invite|inmail|request|inquiry|enquiry|webinar|call|status|things|this|that|it|us|below)(?: (?:from|of|on|last|yesterday|earlier|sent|i|we|below|with).{0,40})?';
const tail = `(?:(?:[,:-]? ?(?:on|about|regarding|re|from|after|with|to)) ${about}(?![\\w])|(?: again| here| quickly| briefly| today| now| once more| one last time| one more time)?(?=\\s*(?:[.,!?;:)-]|$|and\\b|as\\b|since\\b|because\\b|before\\b|after\\b|in case\\b))|(?: again)?,? (?:with you|to see|to find out|to ask|to check|to make sure|to ensure|to get|to hear|to learn|to confirm|if|whether|on where|about where|regarding)\\b.{0,60})`;

const gerund =
  '(?:(?:checking|check) (?:back )?(?:in|up)|circling (?:back|around|round)|looping (?:back|in)|touching base|following(?: back)? up|swinging (?:back|by)|popping (?:back )?(?:in|by|up|into)|stopping by|dropping (?:back )?(?:in|by|into|a line|you a (?:line|note))|chasing(?: up)?|pinging(?: you)?|poking|reaching (?:back )?out(?: to you)?|getting (?:back )?in touch|coming back to you)';
const infinitive =
  '(?:(?:check|follow|swing|pop|stop|drop|loop|circle)(?: back)? (?:in|up|by|around|round|back)|circle back|loop back|touch base|chase(?: up)?|ping(?: you)?|reach (?:back )?out|get (?:back )?in touch|drop (?:you )?a (?:quick )?(?:line|note))';

/** Words that only say that one writes again (R12); plain text, whole words. */
export const checkInWords: readonly string[] = [
  "(?:making sure|to make sure|make sure|ensure|to ensure|to check|checking|not sure|wasn't sure|in case|wondering|see|know) (?:if |that |whether )?you(?:'ve| have|'d)? (?:saw|seen|got|received|get|read|missed|noticed|opened)(?: (?:my|this|the|our|it|that)(?: \\w+){0,3})?",
  '(?:did|has) (?:my|our|the) (?:\\w+ )?(?:e-?mails?|messages?|notes?) (?:reach|get to|arrive|make it|land)\\w*(?: .{0,20})?',
  '(?:get|got|gets|getting|be|been|was) (?:lost|buried|missed|overlooked|drowned) (?:in|under|among)(?: \\w+){0,2} (?:inbox|e-?mails?|messages)',
  '(?:can|could|would) (?:you|i|we) (?:please )?(?:give|send|get|have|provide|share)(?: (?:me|us|with me))? an? (?:quick |short |brief |status )*update(?: .{0,30})?',
  '(?:see|find|refer to|read|(?:re-?)?attach\\w*|included?) (?:my|our) (?:(?:last|previous|earlier|original|first|initial|prior) )*(?:e-?mails?|messages?|notes?) (?:below|attached|again|from)(?: .{0,30})?',
  '(?:sending|moving|putting|getting|pulling|lifting|pushing|bringing) (?:this|that|it|my \\w+)(?: (?:back|again|up))* (?:to|at) the top(?: .{0,30})?',
  `(?:note|e-?mail|message|line|call|word|reminder) (?:just |only )?to (?:just )?${infinitive}`,
  "(?:it's|it has) been (?:a while|some time|a (?:few|couple of) (?:weeks|months)|too long|ages|a minute|quiet)(?: since we .{0,30})?",
  '(?:did you manage to|were you able to|have you managed to) (?:(?:have|take|get) a (?:quick )?(?:look|read)|look|read|review|see|check|go (?:over|through))(?: .{0,40})?',
  "(?:i'm |i was |i am |just )*wondering (?:where|how|what|if|whether) (?:you|your|things|we|there|this|it|that)(?: .{0,50})?",
  `${soft}${gerund}(?: again)?${tail}`,
  `${meant} ${infinitive}`,
  `just ${gerund}`,
  `(?:a )?(?:quick|gentle|friendly|little|small|soft|polite|short|brief) (?:nudge|bump|ping|poke|reminder|check-?in|follow-?up|touch-?base)`,
  `${soft}(?:bumping|bump|pushing|floating|boosting|bubbling|moving|bringing|popping|resurfacing|surfacing|re-?upping|pulling|raising|returning|nudging|kicking)(?: (?:this|that|it|my|the|our|last|previous|e-?mail|note|message|thread|below))*(?: (?:back|up|to the top|to the surface|on the radar|to your attention|above|higher))(?: (?:to|up|of|in|on|the|top|your|inbox|list|again|here)){0,8}`,
  `${meant} (?:bump|push|float|resurface|surface|nudge|bubble|ping|re-?up|boost|pop)(?: .{0,50})?`,
  `${soft}(?:bumping|resurfacing|re-?sending|re-?upping|nudging|pinging) (?:this|that|it|my|you|the)(?: .{0,40})?`,
  '(?:as )?per (?:(?:my|our)(?: (?:last|previous|earlier|prior|recent|below|first))*|the (?:last|previous|earlier|prior|recent|below)) (?:e-?mails?|messages?|notes?|voicemails?|calls?|conversations?|chats?|discussions?|communication)',
  '(?:as|like) (?:i )?(?:mentioned|stated|noted|said|wrote|written|explained|outlined) (?:in|on|during) (?:my|our|the) (?:(?:last|previous|earlier|prior|recent|first) )*(?:e-?mails?|messages?|notes?|voicemails?|calls?|conversations?)',
  '(?:did|have) you (?:get|got|receive[d]?|see|seen|read|had a chance to (?:see|read|look at|review|go over|go through|check))(?: at)? (?:my|the|our) (?:last |previous |earlier |first |most recent )*(?:e-?mails?|messages?|notes?|voicemails?|invite)',
  "(?:if|whether) you(?:'d| had|'ve| have|) (?:had |have |gotten |got |found )?(?:had )?(?:a |any |the )?(?:chance|time|moment|opportunity)(?: yet)? to (?:look|read|review|see|go|check|think|digest|consider|take|reflect|open|watch|discuss)(?: .{0,40})?",
  '(?:did|have) you (?:had |have |get |gotten )(?:a |any )?(?:chance|time|moment|opportunity)(?: yet)? to (?:look|read|review|see|go|check|think|digest|consider|take|reflect|open|watch|discuss)(?: .{0,40})?',
  `(?:${meant}|i(?:'ll| will)|let me) (?:get (?:this|it|something)|put (?:this|it|something)|be|stay|get|keep this) (?:back )?on (?:your|the) (?:radar|calendar|agenda)`,
  '(?:on|off|across) your (?:radar|plate)',
  '(?:stay|keep|remain|keeping|staying|be|put this|bring this|keep this)(?: this| us| it)? (?:at the )?top of (?:your )?(?:mind|inbox|list)',
  '(?:keep|keeping|get|getting|move|moving|push|pushing) (?:this|things|the (?:ball|conversation|process|momentum|dialogue)|it|the momentum) (?:moving|going|rolling|forward|alive|along|ahead|over the (?:line|finish line))',
  "(?:i|we)(?:'ll| will| can| shall) (?:just )?(?:follow up|circle back|touch base|check (?:back )?in|check back|reach (?:back )?out|ping you|loop back|be in touch|get back in touch|swing back)(?=\\s*(?:[.,!?;]|$)| (?:again|soon|shortly|later|next (?:week|month|quarter)|in (?:a|the|due)|with you|then|to (?:get|see|find|set|schedule|discuss|check|book|talk)|over the next|sometime|at a))(?: .{0,60})?",
  "(?:haven't|have not|hadn't|had not|didn't|did not) (?:heard|hear)(?: anything)?(?: back)?(?: (?:from you|from your \\w+|yet|since))*(?=\\s*(?:[.,!?;]|$|and\\b|so\\b|but\\b|since\\b|about\\b|on\\b|regarding\\b))",
  "(?:wanted|want|just wanted|wanting|curious|wondering|checking|looking|trying|writing|thought i'd ask|hoping) to (?:just )?(?:see|hear|know|find out|get a sense|learn|ask|understand) (?:if (?:you|there|anything|this)|how things|how it's going|how you|where (?:things|you|we|your head)|what you thought|whether (?:you|there)|about (?:the )?(?:status|next steps|progress))(?: .{0,60})?",
  "(?:any|what's the|what is the|is there any) (?:movement|traction|progress|status(?: update)?|latest)(?: .{0,30})?",
  '(?:where (?:do|are) (?:we|things|you) (?:stand|at|on|land|landed|with)|where (?:we|things|your head) (?:stand|are at|is at|are))(?: (?:on|with) (?:all )?(?:this|that|it|things|the proposal|everything)(?: project| deal| topic)?)?(?=\\s*(?:[.,!?]|$))',
];
