import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const stuff =
  '(?:some(?:thing| (?:info\\w*|details|material|materials|literature|stuff|documentation|links?|brochures?|more \\w+))|(?:more |any |all the |the |your |further |additional |an? )*(?:info\\w*|details|literature|brochures?|materials?|e-?mails?|pamphlet|flyer|catalog(?:ue)?|leaflet|one[- ]pager|website|link|overview|documentation|contact details|business card|card|stuff)|it (?:over|across|through|in (?:writing|an e-?mail)|by e-?mail|to me)|everything)';

/** "Just send me something": a polite way to end a talk unless a date goes with it. R9 R20 */
export const sendInfo = refusingRule('stall/send-info', {
  isAboutUsToo: true,
  even: ['question', 'hypothetical'],
  says: words(
    `^(?:(?:ok|okay|sure|well|yeah|look|just|please|maybe|perhaps|why don't you|can you|could you|would you|you can|you could|if you(?: could| can| want)?(?: to)?|but|so|then|i'd say|let's|best|better|go ahead and|feel free to|i'd prefer (?:if )?you|i'd rather you),? )*(?:send|sending|e-?mail|mail|shoot|forward|drop|fax|text|ping)(?: (?:me|us|over|through|it|across|along))* ${stuff}(?: [\\w']+){0,8}$`,
  ),
  spoken: words(
    anyOf([
      '(?:just |please |can you |could you |you can )(?:just )?(?:e-?mail|text|message) (?:it|me|us|that|this)(?: (?:to me|over|instead|please|about it))?(?=[.!?]*$)',
      'need (?:some |a lot )?more (?:info\\w*|details|data) (?:before|first|to decide|in order)',
      'put (?:it|that|this|something|everything) in (?:an e-?mail|writing)',
      '(?:send|drop|shoot|give) (?:me|us) (?:an? )?(?:e-?mail|line|note|message|text|voicemail)',
      '(?:leave|send) (?:me |us )?(?:your|a) (?:info\\w*|details|number|card|brochure|contact details)',
      "(?:i'll|we'll|i can|i will|let me|i'd like to) (?:just )?(?:have a look|take a look|look|check|read)(?: at)?(?: it| that| this| your (?:website|site|page|info\\w*)| the (?:website|site|info\\w*|material\\w*))?(?: over| up| out| through)?(?: online| first| later| myself| on (?:my|our) own| and (?:get|let|see|call|come)(?: \\w+){0,4})?[.!]*$",
      '(?:do|have) you (?:have |got )?(?:a (?:website|brochure|link)|anything (?:you can send|in writing|to read))',
      '(?:keep|got|have|take) (?:your|the) (?:number|details|info\\w*|card)',
      "(?:i'll|we'll|i will|we will) (?:call|contact|reach out to|be in touch|get in touch)(?: with)? ?(?:you|if|when)(?: \\w+){0,6}",
    ]),
  ),
  unless: words(
    anyOf([
      '(?:call|contact|reach out to|in touch with) you(?: back| again)?(?: on| at| by| next)? (?:mon|tues?|wed|thu|fri|tomorrow|\\d)\\w*',
      'asked|by (?:mon|tue|wed|thu|fri|tomorrow|eod|end of)\\w*|before (?:the|our)|calendar|invite|pricing',
      'quote|proposal|contract|dpa|security|case stud|so (?:i|we) can (?:show|share|present)',
      "when you(?:'re| are) ready|link to (?:the|our) (?:call|meeting)",
      "we(?:'ll| will) call you back (?:on|at)",
    ]),
  ),
});
