import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** "Let's reconnect internally", "we'll get back to you": false progress without a date. R20 */
export const reconnect = refusingRule('stall/reconnect', {
  even: ['hypothetical'],
  says: words(
    anyOf([
      '(?:re-?connect|re-?group|discuss|align|huddle|talk|chat|sync|debrief|circle back|touch base|meet|circulate|socialize|review|talk it over|talk this over|discuss it|discuss this)(?: (?:it|this|that|first))? (?:internally|as a team|among ourselves|amongst ourselves|offline|with the team|on our side|on our end)',
      "(?:will|(?:i|we|they|she|he|you)'ll|would|gonna|going to|let me|let us|they'd|she'd|he'd) (?:\\w+ )?(?:get|come|circle|be|go) back (?:to|in touch|with)(?: (?:you|us|me))?",
      "(?:we|i|they|she|he)(?:'ll| will) (?:let (?:you|us|me) know|be in touch|reach out|keep you posted|call you|see|contact you)",
      "(?:don't|do not) call us",
      'internal (?:discussion|conversation|alignment|review)s?(?= (?:first|needed|before|pending|next)|$)',
      'need(?:s)? to (?:discuss|align|re-?group|talk) (?:it |this )?internally|ping us later',
      'keep (?:you|us|me) posted',
    ]),
  ),
  unless: words(
    anyOf([
      '(?:by|on|before|this|next|until) (?:mon|tue|wed|thu|fri|tomorrow|eod|eow|end of|the \\d|\\d)\\w*',
      'tomorrow|today|see (?:you|the|how|if|what|it|them|him|her|a|an)|be back to work',
      'let you know (?:if|when|what|that)|with (?:the )?(?:data|numbers|dates)',
    ]),
  ),
});
