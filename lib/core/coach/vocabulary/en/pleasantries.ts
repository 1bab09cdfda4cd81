const wish = '(?:i |we |i do |i sincerely |i really )?(?:hope|trust|hoping|wish)';
/** Kind words that every mail could begin with; plain text. */
export const pleasantryWords: readonly string[] = [
  "(?:i'm|i am) sure(?: that)? you(?:'re| are)? (?:get|receive|getting|receiving)(?: \\w+){0,4} (?:e-?mails?|messages|calls|pitches)(?: .{0,30})?",
  "i(?:'m| am)(?: pretty| quite| very)? sure(?: that)? (?:you're|you are|you must be|things are|you have)(?: [\\w']+){0,4}? (?:busy|swamped|slammed|hectic|crazy|packed|flooded|inundated|a lot|plenty)(?: .{0,30})?",
  '(?:thanks|thank you)(?: again| so much| very much)* for (?:your time|taking the time|the (?:call|chat|conversation|opportunity|great \\w+)|speaking|talking|meeting|chatting|reading|your patience)(?: (?:to|with|and|today|yesterday|earlier|this|last|on|me|us|speak|talk|meet|week|morning|afternoon|monday|tuesday|wednesday|thursday|friday|patience|consideration|again))*(?=\\s*(?:[.!,]|$))',
  `${wish} (?:that )?(?:this|my|the)(?: (?:quick|short|e-?mail|mail|message|note|letter|email|reminder))* (?:finds?|reaches|catches|gets to) (?:you|everyone)(?: .{0,40})?`,
  `${wish} (?:that )?(?:you(?:'re| are)?|all|everything|things|life|it|your|the|summer|this)(?: [\\w'-]+){0,6}? (?:well|great|good|fantastic|wonderful|fine|amazing|lovely|nice|safe|healthy|ok|okay|smoothly|awesome|relaxing|productive|weekend|holidays?|off to a|so far|staying)(?: .{0,40})?`,
  `${wish} (?:that )?(?:you|everyone)(?:'ve| have|'re| are)?(?: had| have| enjoyed| enjoying| having)?(?: (?:an?|your|the|had|so|far|great|good|nice|lovely|wonderful|fantastic|relaxing|restful|productive|happy|amazing|to|off))+ (?:weekend|week|day|start|summer|holidays?|break|month|year|vacation|morning)(?: .{0,30})?`,
  `${wish} all is (?:well|good|great)(?: .{0,30})?`,
  `${wish} (?:that )?you and (?:your|the) (?:team|family|colleagues)(?: .{0,30})?`,
  'how (?:are|have) (?:you|things|u)(?: been| doing| going| all)*(?: (?:today|lately|these days|this week|holding up))?(?=\\s*[?!.,]|$)',
  "how(?:'s| is) (?:it going|your (?:week|day|year|month|monday|friday|morning)(?: going| treating you| so far| been)*|everything(?: going| with you)?|life)",
  'happy (?:monday|tuesday|wednesday|thursday|friday|new year|holidays)',
  '(?:thanks|thank you)(?: so much| very much| again)? (?:in advance|for your (?:time|consideration|time and consideration|attention|understanding|patience))(?=\\s*(?:[.,!]|$|and\\b))(?: and consideration)?',
  "(?:i )?(?:know|realis\\w+|realiz\\w+|understand|appreciate|imagine|am sure|'m sure)(?: that)? (?:you're|you are|you must be|things are|how|your)(?: [\\w']+){0,4}? (?:busy|swamped|slammed|hectic|crazy|packed|flooded|inundated)(?: .{0,30})?",
  "(?:(?:i'm |i am |so |very )*(?:sorry|apologies|apologise|apologize)|i (?:hate|don't mean|do not mean|don't want|didn't mean)) (?:to (?:be a (?:pest|bother|bug|pain|nuisance)|bother|bug|pester|disturb|interrupt|chase|nag|keep (?:emailing|bothering|bugging)|trouble you|intrude)|for (?:bothering|bugging|pestering|chasing|disturbing|the (?:bother|cold e-?mail|cold call|intrusion|interruption|many e-?mails)))(?: you)?(?: again)?",
  '(?:it was |was )?(?:(?:so|really|very) )?(?:great|nice|lovely|good|wonderful|fantastic|pleasure|a pleasure|awesome) (?:to (?:meet|talk|speak|chat|connect|catch up|see you|e-?meet)|(?:meeting|talking|speaking|chatting|connecting|catching up|seeing))(?: (?:to|with|you|again|earlier|today|yesterday|last week|the other day|recently|on the phone)){0,4}(?=\\s*(?:[.!,]|$))',
];
