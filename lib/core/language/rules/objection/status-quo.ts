import { negatedVerb } from '../../vocabulary/en/negations.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const content =
  '(?:happy|content|satisfied|fine|good|ok|okay|all set|comfortable|set|pleased|delighted|well served|loyal|stuck|sticking|staying|stay|stick)';
const ways =
  '(?:system|tool|solution|software|setup|set-up|process|provider|vendor|supplier|partner|agency|approach|arrangement|way|product|platform|situation|one|team|people|guys|service|bank|broker)s?';

/** Content with what they have. S4 */
export const statusQuo = refusingRule('objection/status-quo', {
  isAboutUsToo: true,
  about: words(
    anyOf([
      'happy|content|satisfied|fine|good|ok|okay|all|comfortable|set|pleased|delighted|well|loyal|stuck',
      'sticking|staying|stay|stick|works?|working|worked|job|trick|covered|sorted|broken?|always|change',
      'switch|move|replace|leave|look|fix|rock|boat|chang\\w+|switching|replac\\w+|leav\\w+|with|keep|like',
      'love|likes|loves|current|existing|present|by|making|make|complaints?|issues?|problems?|alright',
    ]),
  ),
  says: words(
    anyOf([
      `${content} (?:enough )?(?:with|to) (?:what (?:we|they|i|she|he)|how (?:we|they|i|things|it)|(?:our|their|the|my) (?:\\w+ ){0,2}?${ways}|(?:our|their|my) (?:current|existing|present)|it as it is|excel|spreadsheets|current|things (?:as|the way)|the way)`,
      '(?:works|working|worked|runs|running) (?:just |perfectly |pretty |quite )?(?:fine|well|ok|okay|good|alright|perfectly)(?: (?:enough|as it is|as is|for (?:us|me|now|them|what we))|$)',
      '(?:doing|getting on|getting along|managing) (?:just |perfectly |quite )?(?:fine|ok|okay|alright|well enough)(?= (?:as|with|thanks|on our)|$)',
      '(?:works|working) (?:for us|as it is)|(?:does|gets|doing) the (?:job|trick)',
      'good enough(?: for (?:us|me|now|what))?(?=$| as| for)',
      "(?:we're|they're|i'm|we are|they are|i am|she's|he's) (?:actually |really |pretty |already |all |quite |currently |perfectly )*(?:all set|good(?= (?:thanks|thank|for now|as we are|with (?:what|how|our))|$)|covered|fine|sorted|set up|taken care of|okay|ok|well covered)(?=$|,? (?:thanks|thank|here|for now|as we are|at the moment|right now|on that|with that|there|already|currently))",
      "if it (?:ain't|isn't|is not|aint) broken?",
      '(?:always|have always) (?:done|been doing|did) (?:it|things) (?:this|that|the same|our) way',
      "(?:way|how) we(?:'ve| have) always (?:done|worked)",
      '(?:no|any) (?:real |good )?(?:reason|need|desire|plans?|appetite) to (?:change|switch|move|replace|leave|look|fix)',
      "don't (?:see (?:a |any |the )?(?:reason|need)|need|want) to (?:change|switch|replace|rock|look|fix|move away)",
      'rock the boat',
      "(?:not|isn't|aren't|don't want|no plans|not looking|hate) (?:to be |to )?(?:chang(?:e|ing)|switch(?:ing)?|replac(?:e|ing)|leav(?:e|ing)) (?:it|our|the|what|anything|vendors?|suppliers?|providers?|systems?|tools?|now|banks?|that)",
      'stick(?:ing)? with (?:what|our|their|the|it|\\w+ for now)',
      'stay(?:ing)? with (?:what|our|their|the (?:current|one|existing))',
      'been with (?:them|the same|our (?:current|present|existing)|this (?:vendor|supplier|provider|agency|bank))(?= |$)',
      '(?:leave|keep) (?:it|things|everything) (?:as (?:it|they|is)|the way)',
      '(?:like|love|likes|loves) (?:our|their|the|what) (?:current|existing|present|we have|they have|old)',
      '(?:current|existing|present) (?:\\w+ ){0,2}?(?:is|are|works|works|does) (?:just |perfectly |doing |working |good |pretty )*(?:fine|great|ok|okay|well|enough|good|adequate|sufficient)',
      '(?:get(?:ting)?|got) by (?:with|fine|just|okay|ok|without)|mak(?:e|ing) do',
      "(?:no|don't have any|haven't had any) (?:complaints?|issues?|problems?) with (?:our|the|them|what|it|who|my)",
      "(?:don't|doesn't) (?:really )?like change|(?:too|very) (?:much )?set in (?:our|their|my) ways",
      '(?:all right|alright|fine) as (?:we|they) are',
      'comfortable (?:where|as) (?:we|they) are',
      '(?:happy|fine|content|good) (?:as (?:we|they|it|is)|where (?:we|they)|the way)',
    ]),
  ),
  spoken: words(
    `(?:happy|satisfied|content|all set) with (?!it|this|that|you|your|the|a|an|how|what|them|us|me|either|both|all|any|monday|tuesday|wednesday|thursday|friday|\\d)[a-z]\\w+(?: \\w+)?$`,
  ),
  unless: words(
    anyOf([
      '(?:works|working|worked) fine (?:for now|but|until|till|before|when)',
      `(?:fine|ok|okay|happy|good|comfortable) with (?:the |that |it |our |a |this |your )?(?:price|pricing|terms|thursday|friday|monday|tuesday|wednesday|date|time|timeline|proposal|plan|contract|month|rollout|next)`,
      `(?:not|${negatedVerb}|never|hardly|un)(?: \\w+){0,3} (?:happy|content|satisfied|pleased|comfortable|work(?:s|ing)?|good enough|the job|doing well)`,
      '(?:no longer|never) (?:good|works|enough|does)',
      '(?:tuesday|wednesday|thursday|friday|monday|tomorrow|morning|afternoon|next week|\\d ?[ap]m) (?:\\w+ )?(?:works|is)',
      '(?:works|working) (?:fine|well|great|good) (?:together|with)|would be good enough',
      'stay(?:ing)? with (?:the )?(?:topic|plan)|how are you|how (?:have|are) things',
      '(?:happy|good|fine) (?:with|to) (?:the way|how) (?:it|the (?:demo|call|pilot|trial)) (?:went|is going|goes)',
    ]),
  ),
});
