import { negatedVerb } from '../../vocabulary/en/negations.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const proof =
  '(?:proof|evidence|references?|roi|results|numbers|data|a business case|case stud(?:y|ies)|reviews|testimonials|a track record|a guarantee|guarantees|it working|it working at|it in action|it work|a return|what others|the business case|the return|some numbers|hard numbers)';

/** Unknown, unproven or unbelieved: what would they have to see? S4 R7 */
export const trust = refusingRule('objection/trust', {
  isAboutUsToo: true,
  even: ['question', 'hypothetical'],
  about: words(
    anyOf([
      'heard|know|who|bad|mixed|negative|terrible|horrible|complaints?|reputation|uses?|knows?|different',
      'better|special|sure|true|snake|smoke|scam\\w*|gimmick\\w*|fad|hype|marketing|vaporware|before|say',
      'says|promise|promises|claims?|sounds|proof|evidence|references?|roi|results|numbers|data|business',
      'case|reviews|testimonials|track|guarantees?|working|action|work|return|others|prove|back|trust',
      'believe|justify|measure|ai|them|anyone|sales\\w*|all|what|see|doubts?|think|s[ck]eptical|unconvinced',
      'convinced|suspicious|dubious|wary|doubtful|cynical|persuaded|believer|sold|won|small|new|young',
      'unknown|early|distrusts?|mistrusts?',
    ]),
  ),
  says: words(
    anyOf([
      "(?:never|not|haven't|hadn't|don't think i've|don't think we've) (?:even |actually |really )?(?:heard (?:of|about)) (?:you|us|your|it|them|this)",
      "(?:don't|do not|didn't|doesn't) (?:really |even )?know (?:you|anything about you|your (?:company|product|firm)|who you are|much about you)",
      '(?:distrusts?|mistrusts?) (?:anything|everything|all|the cloud|cloud|vendors|software|new)',
      'who are you (?:guys|people|again)',
      '(?:heard|read|seen|seeing|hear) (?:\\w+ ){0,2}?(?:bad|mixed|negative|terrible|horrible|some|poor|not so good|awful) (?:things|reviews|stories|feedback|complaints?|reports)',
      '(?:complaints?|horror stories) about (?:you|your)|bad (?:reputation|reviews|press|name)',
      "reputation (?:is|isn't|was)",
      '(?:nobody|no one|none of (?:my|our) \\w+|not many)(?: \\w+){0,3} (?:uses?|heard of|knows?) (?:you|it|this)(?= |$)',
      'what makes you (?:\\w+ )?(?:different|better|special|so sure)',
      "what(?:'s| is| are) (?:so )?(?:different|better|special) about (?:you|this|it|your)",
      '(?:too good to be true|snake oil|smoke and mirrors|a scam|scammy|a gimmick|gimmicky|a fad|just hype|marketing (?:hype|speak|fluff)|vaporware|heard (?:that|it all|all (?:of )?that|this) before|(?:all|every|you) (?:\\w+ )?(?:vendors?|sales ?people|companies) (?:\\w+ )?(?:say|says|promise|claim)s?|they all (?:say|promise)|(?:everyone|everybody) (?:says|promises|claims) that|promises? (?:a lot|the moon|the world|the earth)|sounds (?:fishy|sketchy|shady|dodgy))',
      `(?:need|needs|want|wants|like|love|have to see|ask for|show me|wanted|expect|expects) (?:to see |to have |to get |some |more |any |solid |hard |real |first |actual |a few |clear |better )*${proof}(?= (?:first|before|that|of|from|on|for (?:it|this|that)|here)|$)`,
      "(?:no|without|zero|little|not enough|lack of|lacks?|where's (?:the|your)|where is (?:the|your)|what's the|what is the) (?:real |hard |clear |proven |actual |solid )*(?:guarantees?|proof|evidence|track record|references|roi|return(?= (?:on|here|for)|$)|business case)(?= |$)",
      '(?:can|could|do) (?:you|they) (?:even |actually |really )?(?:guarantee|prove|back (?:it|that) up)',
      'how (?:do|can|would|could|should) (?:i|we) (?:know|be sure|trust|believe|justify|prove|measure)(?= |$)',
      'prove (?:it|the (?:roi|value|return|savings))',
      "(?:don't|doesn't|do not|didn't|not sure (?:i|we|they)(?: can)?|can't|hard to|wouldn't|never) (?:\\w+ )?(?:trust|believe) (?:you|your|the (?:vendor|charity|company|organi[sz]ation|ai|cloud|claims?|numbers|savings)|vendors|it(?=$)|this(?=$)|that(?=$)|ai|them|anyone|sales ?(?:people|reps|men|man|guys|calls|pitches)?)(?= |$)",
      "(?:you're|you are|they're) all the same",
      "what (?:if|happens if|happens when) (?:it|this|the (?:tool|system|product|pilot)) (?:doesn't|does not|breaks|fails|goes (?:down|wrong)|crashes|isn't|never)",
      "(?:can't|cannot|don't|doesn't) (?:really |honestly )?see (?:it|this|that) (?:making|working|helping|paying|changing|saving|happening|being)",
      '(?:really |seriously |highly )?doubts? (?:it|that|this|if|whether|your|you|the|we|they|she|he|anyone)(?! (?:he|she|they) will (?:come|join|attend))',
      "(?:don't|doesn't|do not) (?:really |honestly )?(?:think|believe|see) (?:it|this|that|your \\w+|the \\w+|any of (?:it|this))(?:'ll|'d| will| would| can| could| really| actually|'s going to| is going to)* ?(?:work(?:ing)?|help|fly|solve|fix|make (?:a|any|much)(?: of a)? difference|change (?:anything|much)|save|pay|be (?:enough|worth|possible|useful))(?= |$)",
      '(?:sceptical|skeptical|unconvinced|suspicious|dubious|wary|doubtful|cynical)(?= (?:about|of|that|whether|on|over|when)|$)',
      `(?:not|isn't|aren't|${negatedVerb}|hardly|still not|not yet) (?:\\w+ )?(?:fully |quite |entirely |really |totally |completely )?(?:convinced|persuaded|a believer|sold on|won over)`,
      "(?:you're|you guys are|you are|they're) (?:\\w+ )?(?:too |very |so |pretty |quite )(?:small|new|young|unknown|early)",
      'what if (?:you|your company) (?:go|goes|get|gets|are|is|shut)',
    ]),
  ),
  unless: words(
    anyOf([
      `(?:not|isn't|aren't|${negatedVerb}|never|no longer) (?:\\w+ )?(?:sceptical|skeptical|suspicious|wary|doubtful|dubious)`,
      '(?:know|sure) (?:when|where|who|how (?:many|much|long|often))',
      "what's the (?:return|roi) (?:policy|address)|returns? (?:policy|rate|process)",
      "(?:don't|can't|doesn't|cannot) (?:\\w+ )?trust (?:the|our|their|these|those) (?:data|forecast|reports?|stock|inventory|count|spreadsheet|system|figures)",
      '(?:need|needs|want|wants) (?:\\w+ )?(?:data|numbers|results|reviews) (?:for|from|of|on) (?:the|our|their|her|his)',
      'no doubt|how (?:do|can|would) (?:i|we) (?:know|measure) (?:when|where|how|what)',
      'no (?:data|evidence|proof) (?:of|for) (?:delivery|the audit|purchase)',
    ]),
  ),
});
