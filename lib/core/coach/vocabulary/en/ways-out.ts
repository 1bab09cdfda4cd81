/** An honourable way out when they have gone dark (R23, R29); plain text. */
export const wayOutWords: readonly string[] = [
  '(?:come|get|check|circle|reach|write|call|ring|try|be|follow up)(?: \\w+){0,3} ?(?:again |back )?(?:to you |with you |in touch )?(?:in|after) (?:a few|a couple of|some|several|three|six|two|\\d+|the) ?(?:months?|weeks?|quarters?|new year|spring|summer|autumn|fall|winter)',
  '(?:come|came|get|got|check|checked|ask|write|wrote|call|called|try|tried|pick (?:it|this) up|picked (?:it|this) up|revisit|reconnect|talk|speak)(?: \\w+){0,3} (?:later|next (?:quarter|year|spring|summer|month)|in (?:the )?(?:spring|summer|autumn|fall|winter|new year|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])|another time|when (?:it|the time|things) (?:suits?|is|are|fits?)\\b.{0,20}|at a better time|down the (?:line|road))',
  "(?:if|should)(?: .{0,80}?)?(?:not|no longer|isn't|is not|has moved|moved (?:down|on|off)|changed|shifted|other (?:things|priorities)|different direction|elsewhere|off (?:the|your) (?:list|table)|wrong time|bad time|dropped)\\b.{0,90}?(?:fine|no problem|okay|ok|say so|tell me|let me know|just say|understand|no hard feelings|close|stop|leave|won't|will not|no harm|all right|alright|enough|one word|reply|come back|drop)",
  "(?:just )?(?:say|tell me|reply|write|answer|send me|let me know|a (?:quick |simple |short )?(?:no|one[- ]word))(?: .{0,40})?(?: (?:no|stop|so|later|not now|close|pass|either way|yes or no|not interested|not a (?:fit|priority)|no thanks|no longer|it's dead|it's over))(?: .{0,40})?",
  "(?:should i|shall i|do you want me to|would you (?:like|rather|prefer)(?: (?:that )?i| me to| it if i)?|want me to|i(?:'ll| will| can|'d))(?: \\w+){0,2} (?:close|stop|leave (?:you|it|this)|drop|park|archive|pause|step back|back off|let (?:it|this|you) (?:rest|be|go)|take (?:you|this) off|come back|came back|get back|check back|put (?:it|this) (?:aside|on hold|to rest|to bed))(?: .{0,60})?",
  '(?:either (?:answer|way|is|one)|any answer|a no|no) (?:is )?(?:fine|okay|ok|good|helps|works|is a (?:good|fine) answer|is all i need|is (?:also |just as )?(?:fine|useful|helpful|okay|good))(?: .{0,30})?',
  "(?:reply|write|say|answer|send|type)\\b.{0,40}? and i(?:'ll| will)? (?:leave|close|stop|drop|let|step|come back)(?: .{0,30})?",
  "i(?:'ll| will)? leave you (?:in peace|alone|be)",
  '(?:no (?:need to (?:answer|reply|respond)|hard feelings|pressure|obligation))',
  'or (?:should|shall|would|is it better|rather|do you|has (?:it|this)|is (?:it|this)|leave it|later|not)\\b.{0,60}\\?',
  '(?:is (?:this|it|that)|are you|has (?:this|it))(?: still)?\\b.{0,60},? or (?:has|is|should|shall|not|did|are|have)\\b.{0,60}',
];
