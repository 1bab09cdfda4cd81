import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** "Need to think about it": an unspoken objection. R20 R26 */
export const think = refusingRule('stall/think', {
  even: ['hypothetical', 'past'],
  says: words(
    anyOf([
      "(?:need|needs|want|wants|wanted|have|has|like|going|gonna|would like|(?:i|we|they|she|he)'d like|(?:i|we|they|she|he)'ll|will|let me|let us|let's|got|gotta|should|must|needed|time|chance)\\s?(?:to |some time to |a bit to |time to |more time to )?(?:think (?:about|on|over|this|it|that)|think|sleep on|mull|digest|consider (?:it|this|that|our|my|the)|reflect|process (?:it|this|everything)|weigh)(?: (?:it|this|that|about|over|on|through|things|everything|some))*",
      'think(?:ing)? it over|think about it|sleep on it|mull(?:ing)? (?:it|this) over|give it some thought',
      'need(?:s)? (?:some |more |a bit (?:more |of )?)?time(?! to (?:implement|train|close|enter|build|fix|complete|finish))',
      'take some time|not ready (?:to|yet|for)|on the fence',
      'weigh(?:ing|ed)? (?:it|this|that|things|my options|our options|everything)(?: all)?(?: up)?',
      '(?:in|of) two minds|leave (?:it|that|this) with (?:me|us)|pray (?:on|about) (?:it|this)',
      "(?:don't|doesn't|do not|not|never|hate to|rather not) (?:really |usually )?(?:want to |like to |going to |gonna |like )?(?:be rushed|rush|rushing|jump|jumping|hurry) (?:into|in|it|this|anything|things|a)",
      "(?:never|don't|not)(?: \\w+){0,3} (?:on the spot|over the phone|right away|on a first call|on impulse)",
      'cross that bridge|undecided|still (?:deciding|thinking|considering)',
      "(?:will|(?:i|we|they|she|he)'ll) (?:have a |take a )?think",
    ]),
  ),
  unless: words(
    anyOf([
      'think(?:ing)? (?:about|of) (?:who|when|where|which (?:day|date|time)|a (?:date|time|day))',
      "don't need to think|no need to think|doesn't need (?:to think|time)",
      "think (?:so|not|that|they|she|he|we|you|i|the|there)|needs? time off|don't need (?:more )?time",
    ]),
  ),
});
