import { anyOf, words } from '../../vocabulary/pattern.ts';
import { over } from '../../vocabulary/en/context.ts';
import { refusingRule } from '../refusing-rule.ts';

/** A freeze, a reorganisation, a merger: out of the buyer's hands. R29 */
export const freeze = refusingRule('stall/freeze', {
  even: ['hypothetical'],
  says: words(
    anyOf([
      '(?:hiring|company|company-wide|spending|project|vendor|purchasing|tech|software) (?:wide )?freeze',
      "(?:in|under|during|have|has|got|is|are|there's|on) (?:a |an |the |total |complete |temporary )*freeze",
      "(?:projects?|purchases|spending|investments?|initiatives?|everything|it's|things|hiring)(?: \\w+){0,2}? frozen",
      're-?org(?:ani[sz](?:ation|ing|ed))?s?|restructur\\w+|downsiz\\w+|lay-?offs',
      'laying (?:(?:people|staff) )?off|laid off|cut(?:ting)? (?:staff|jobs|headcount)',
      '(?:being|getting|been|were|got|about to be) (?:acquired|bought(?: out)?|sold|taken over|merged|downsized|restructured)',
      '(?:in|middle of|during|through|pending|after(?! acquisition)) (?:a |an |the |our |this )?(?:merger|acquisition|takeover|buy-?out|transition|re-?structure|leadership change|management change)',
      '(?:new|change of|change in) (?:ceo|cfo|management|leadership|owners?|ownership)(?: \\w+)? (?:is|are|starting|coming|just|wants to review|reviewing)',
      '(?:closing|shutting|winding|selling)(?: down)? (?:the |our |my )?(?:business|company|shop|office|plant|site)',
      'shutting down|going out of business|under review',
      "nothing(?: is|'s)? (?:\\w+ )?(?:getting |being )?(?:approved|signed|bought|purchased)",
      '(?:on|onto) the shelf|up in the air|(?:the|a|this) take-?over',
      'too much (?:change|uncertainty|turmoil)',
      '(?:economy|market|times)(?: \\w+){0,2}? (?:uncertain|tough|bad|down|rough|unstable)|uncertain times',
      '(?:the|this) economy',
    ]),
  ),
  unless: words(
    anyOf([
      over,
      '(?:freeze|frozen) (?:food|goods|section|storage|dates)',
      'after (?:the )?(?:freeze|re-?org\\w*) (?:is|was)|laid off (?:last year|two|three|years)',
      "(?:not|no|isn't|without) (?:a |any )?(?:freeze|re-?org\\w*|lay-?offs|restructur\\w*)|budget|(?:nobody|no one|too few|not enough)(?: \\w+)? (?:left )?to",
    ]),
  ),
});
