/** Words of sales mails that say nothing; plain text. */
export const jargonWords: readonly string[] = [
  '(?:award[- ]winning|trusted by (?:thousands|hundreds|millions|leading|companies|the (?:world|best))|(?:wide|full|broad|comprehensive) (?:range|suite|portfolio|variety) of (?:\\w+ )?(?:services|solutions|products|tools|offerings|features))(?: .{0,20})?',
  '(?:love|like|welcome|appreciate|excited (?:about|by)) (?:the|an) (?:opportunity|chance) to (?:work|partner|collaborate|discuss|present|earn|show|connect|speak|talk|meet|help|serve)(?: .{0,30})?',
  '(?:our|the|this|my) (?:\\w+ )?(?:products?|solutions?|platforms?|software|services?|tools?|company|teams?|technology|offering|app|system)(?: \\w+){0,2} (?:help|helps|enable|enables|allow|allows|empower|empowers|let|lets) (?:you|companies|businesses|teams|organi[sz]ations|customers|clients)(?: \\w+){0,3} (?:revenue|costs?|productivity|efficien\\w+|roi|growth|sales|profits?|performance|business|money|results|goals|value)(?: .{0,40})?',
  '(?:what (?:would|will) it take|what do (?:i|we) (?:need|have) to do)(?: for (?:us|me))? to (?:earn|win|get|have) your (?:business|trust|attention|signature)',
  '(?:love|like|keen|eager|curious|hoping|excited|want) to (?:learn|hear|know|understand|find out)(?: a (?:bit|little))? more about (?:your|you|what you|how you)(?: .{0,40})?',
  '(?:potential |possible |mutual |strategic |any |some )*synerg(?:y|ies|istic)(?: .{0,30})?',
  "pick (?:your|the) (?:team's )?brains?",
  '(?:explore|exploring|discuss|discussing|identify|uncover|unlock) (?:potential |possible |mutual |new |exciting |any |future |ways )+(?:opportunit\\w+|partnerships?|collaborations?|avenues|fit|alignment|to (?:collaborate|partner|work together))(?: .{0,30})?',
  'explore (?:a |the |how we (?:can|could|might) )?(?:partner|collaborate|work together|partnership|collaboration|fit)(?: .{0,20})?',
  '(?:mutually beneficial|win-win|value[- ]add(?:ed)?|best[- ]in[- ]class|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|bleeding[- ]edge|next-level|game[- ]chang(?:er|ing)|industry[- ]leading|market[- ]leading|revolutionary|one[- ]stop[- ]shop|turnkey|holistic|paradigm shift|thought leader(?:s|ship)?|low[- ]hanging fruit|no[- ]brainer|secret sauce|unparalleled|unmatched|second to none)',
  '(?:move|moves|moving|moved) the needle',
  '(?:take|takes|taking|bring|get) (?:your|the|this|it)(?: \\w+){0,3} to (?:the )?(?:next|new|another) (?:level|heights)',
  '(?:leverage (?:our|your|the power|ai|synerg\\w+)|leveraging (?:our|your|the power|ai)|supercharge|turbocharge|skyrocket|10x|revolutioni[sz]e|streamline and optimi[sz]e|unlock the (?:power|potential|value))(?: .{0,30})?',
  "(?:in )?today's (?:fast[- ]paced|ever[- ]changing|competitive|digital|rapidly|dynamic|busy)(?: \\w+)*",
  "(?:i'm|i am|we're|we are|very|so|really|super|thrilled|excited) (?:excited|thrilled|passionate|delighted) (?:to|about|for) (?:the (?:opportunity|possibility|chance|prospect)|potentially|possibly|partner|help|share|explor|connect|work|announce|introduce|helping|what)\\w*(?: .{0,40})?",
  "(?:your company|you guys|what you(?:'re| are) (?:doing|building)|your (?:work|product|mission|profile|website|linkedin))(?: \\w+){0,3} (?:really |truly )?(?:caught my (?:eye|attention)|impress\\w*|amaz\\w+|inspir\\w+|resonat\\w+)",
  '(?:i |we )?(?:came|stumbled|ran) across your (?:profile|company|website|linkedin|site|page|post)',
  '(?:quick|simple|random|weird|odd) (?:question|favou?r|one|ask)(?: for you)?(?=\\s*(?:[.,:!?-]|$))',
  '(?:helps?|helping|enables?|enabling|empowers?|empowering) (?:companies|businesses|teams|organi[sz]ations|people|leaders|firms)(?: (?:like (?:yours|you)|such as \\w+))? (?:to )?(?:achieve|grow|scale|succeed|thrive|reach|maximi[sz]e|optimi[sz]e|drive|transform|unlock|accelerate|boost)(?: .{0,40})?',
  "(?:the|a|an?) (?:leading|premier|number one|#1|top|foremost|world's (?:leading|best)|fastest[- ]growing) (?:provider|platform|company|solution|supplier|vendor|software|agency|partner|firm)(?: .{0,30})?",
];
/** How strangers begin; plain text. */
export const introductionWords: readonly string[] = [
  "(?:please )?(?:allow me to|let me|i(?:'d| would) (?:like|love) to|i want(?:ed)? to|just wanted to|wanted to|permit me to|i wish to|may i) (?:quickly |briefly |formally |just )?introduce (?:myself|ourselves|our (?:company|firm|team|product|solution|platform|services)|my (?:company|firm)|you to (?:our|my))(?=\\s*(?:[.,!:;-]|$|and\\b|as\\b|to\\b|so\\b))",
  "(?:my name is|i'm|i am) (?!(?:a|an|the|in|on|at|not|sure|so|just)\\b)\\w+(?: \\w+)?(?: and|,) (?:(?:i(?:'m| am)?|we) (?:work|the|an?|with|from|at|represent|reach|help)|the|an?)(?: .{0,40})?",
  '(?:to whom it may concern|dear (?:sir|madam|sir/madam|sir or madam|decision[- ]maker|business owner|valued customer))',
  "(?:you (?:don't|do not) know me|we (?:haven't|have not|'ve never|have never) met)(?: .{0,30})?",
  "(?:are you|am i (?:speaking (?:to|with)|talking to|reaching)|who is|who would be|who's|could you (?:point|direct) me to|not sure if you(?:'re| are)|i (?:think|believe|understand|hope) you(?:'re| are)) (?:the )?(?:right|best|correct|appropriate) (?:person|contact|people)(?: .{0,50})?",
  "(?:i |we |i'm |i am |we're |just |i've |i have )*(?:wanted to|want to|would like to|thought i'd|am|decided to|figured i'd) (?:reach(?:ing)? out|connect(?:ing)?|get in touch|drop (?:you )?a (?:quick )?(?:line|note))(?: .{0,50})?",
  "(?:the reason (?:for|i'm|i am|why i)(?: \\w+){0,3} (?:call|calling|email|emailing|e-mail|writing|reaching)|i(?:'m| am) (?:reaching out|writing|emailing|e-mailing|contacting you) (?:to you )?(?:today )?(?:because|as|to|in order to|about|regarding|on behalf))(?: .{0,40})?",
];
/** Hedges that pile up, and words that take themselves back; plain text. */
export const hedgingWords: readonly string[] = [
  "(?:i )?(?:was|am|were|'m|be)? ?(?:just |merely |only |kind of |sort of )+(?:(?:wondering|curious|asking) (?:if|whether|what|when|how)|hoping (?:to|that|you|we)|thinking (?:that|we|maybe|perhaps))(?: .{0,60})?",
  "(?:i )?(?:was|am|'m) wondering (?:if|whether) (?:perhaps |maybe |possibly |you |there |it |we |i )+(?:might|would|could|may|perhaps|possibly|be|is|has|have|had)(?: .{0,60})?",
  '(?:perhaps|maybe|possibly|potentially|might|could|may) (?:you |we |i |it |there |be |perhaps |maybe )*(?:perhaps|maybe|possibly|potentially) (?:be )?(?:interested|open|able|willing|worth|free|have)(?: .{0,40})?',
  "(?:no worries|no problem|totally (?:fine|understand)|feel free to ignore)(?: at all)? if (?:not|you(?:'re| are) (?:not|too busy))(?=\\s*[.,!]|$)",
];
