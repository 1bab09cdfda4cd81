import { negatedVerb } from '../../vocabulary/en/negations.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const degree =
  '(?:really |very |that |all that |all |particularly |currently |at all |too |so |terribly |quite |actually |even |much )*';

/** No need, no interest, no value seen. S4 */
export const noNeed = refusingRule('objection/no-need', {
  isAboutUsToo: true,
  even: ['past'],
  says: words(
    anyOf([
      `(?:not|isn't|aren't|wasn't|never|no longer|'m not|am not|don't think (?:i'm|we're)|can't say (?:i'm|we're|i am|we are)|wouldn't be|don't think (?:i|we|they|she|he)(?:'d| would) be) ${degree}(?:interested|convinced|sold|keen|in the market|of interest|something (?:we|i|they)(?:'d| would)?(?= )|what (?:we|i)(?:'re| are|'m| am)? (?:need|want|looking|after))`,
      `(?:not|isn't|aren't|${negatedVerb} (?:really )?(?:seem |look |feel |sound )?(?:like )?) ${degree}(?:relevant|applicable|useful|necessary|needed)(?: (?:to|for) (?:us|me|them|our|what)|$)`,
      'no(?:t)? (?:real |much |particular |big )?(?:interest|appetite|use|demand)(?= (?:in|for|from|here|at|right|on)|$)',
      "(?:don't|doesn't|do not|does not|didn't|can't|not|never|fail to|failing to|struggling to) (?:really |actually |even |quite |currently |honestly |yet )*(?:see (?:the |a |any |much |real |what |this |it )*(?:need|value|point|benefit|reason|how|why|difference|fit|it(?=$| (?:for|working|happening|either))|this(?=$| (?:working|happening))|us (?:using|needing|doing)|upside|advantage|bring|you)|need (?:it|this|that|another|any|anything|one|a new|your|more|to (?:change|switch|buy))|have (?:a |any |much |that |this |the |those |these )*(?:need|use|problem|problems|pain|issue|issues)(?! (?:with|to))|think (?:it's (?:for|right|worth|necessary)|this is (?:for|right|worth|necessary)|(?:we|they|i) (?:really )?need (?:it|this|that|another|anything|you|one|to (?:change|switch|buy|add|replace))|(?:we|they|i) need(?=$)|we have a need|(?:it|this|that)(?:'s| is) (?:for|right for|what) (?:us|me|we))|want (?:it|this|any of (?:it|this))|care (?:for|about)|buy it|use (?:that|those|these|them|this kind|anything like))",
      "(?:have|has|there's|there is|is|see) (?:really |absolutely |currently )?no (?:real |immediate |current |pressing )?(?:need|use|interest|value|benefit|point|reason to|call for)(?! to (?:send|worry|call|apologi|be|respond|reply|explain|rush|meet))",
      'no need(?= (?:for (?:it|this|that|us|a|another|any|your|new)|right now|at the moment|at this time|here)|$)',
      "see no (?:need|value|point|benefit|reason)|fails? to see|what(?:'s| is) in it for",
      'why (?:would|should|do) (?:we|i|anyone) (?:need|change|switch|pay|bother|want|use|buy|do|fix)',
      '(?:doing|do|did|managed?|get(?:ting)? (?:by|along)|getting on|are|live|been) (?:just |perfectly |pretty |quite )?(?:fine|great|okay|ok|well|good|alright) without',
      "(?:it's|this is|that's|more of|just|only|purely|really|sounds like|seems like|feels like|considers? it|sees? it as) (?:really |just |more of |only )*an? nice[- ]to[- ]have",
      "(?:not|isn't|aren't|'m not|'re not) (?:really |actively |currently |even |actually )*(?:looking|shopping|searching)(?= (?:for (?:anything|something|a new|another|this|that|any|new|more|your|tools?|vendors?|a (?:tool|vendor|system|solution))|to (?:change|switch|buy|add|replace|move|make (?:a|any)|invest|spend)|at (?:anything|new|other|this)|right now|at the moment)|$)",
      '(?:just|only|merely) (?:really |here )?(?:looking(?= around|$| right now| for now| at (?:options|what is))|browsing|curious(?=$)|kicking (?:the )?tires|window[- ]shopping|gathering information|doing (?:some |my )?research|exploring(?= |$))(?: around)?',
      "(?:that|this|it)(?:'s| is|'s just| is just)? (?:not|never|hardly) (?:really |actually |been )?(?:a |an )?(?:problem|issue|pain|challenge|concern)(?: for (?:us|me|them)| (?:we|they|i) (?:have|see|face)| here)",
      "(?:doesn't|does not|don't) (?:really |quite )?(?:apply to|concern|affect|interest|appeal to|do (?:anything|much) for|speak to|solve) (?:us|me|our|them|anything)",
      `not for (?:us|me)(?! to)|${negatedVerb} for (?:us|me)(?= |$)|lost interest`,
      'no longer (?:need|want|require|pursuing|considering)',
    ]),
  ),
  unless: words(
    anyOf([
      'not interested in (?:price|cheap|features)',
      'no need to (?:send|worry|call|apologi[sz]e|be|respond|reply)',
      "don't think (?:so|it's a problem)",
      "(?:don't|doesn't) care about (?:price|cost|features)",
      "don't want to (?:lose|miss|wait|hire|keep)",
      'used to|previously|at first|initially|back then',
      '(?:need|want|see|have|know) (?:another|a new|more|any|anything) (?:headache|surprise|problem|outage)s?',
      "(?:don't|doesn't) need (?:any )?more (?:time|info\\w*|convincing)",
      "(?:don't|doesn't|can't|cannot|not) (?:\\w+ )?see (?:how (?:many|much|long|far|they|he|she|it is|things|each|every)|the (?:difference|value) (?:between|of the)|what(?! (?:this|it|you)))",
      'what (?:is|are|was) the',
    ]),
  ),
});
