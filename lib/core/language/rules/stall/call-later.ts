import { stretch } from '../../shape.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const reach =
  '(?:call|ring|phone|try|ask|contact|ping|e-?mail|reach out|check(?: back)? in|check back|circle back|come back|get back|follow up|touch base|(?:a|another) (?:ring|call)|talk|speak|reconnect|revisit|re-?visit|reach back|look at (?:it|this)|discuss (?:it|this)|pick (?:it|this) up|chat|(?:give|drop) (?:me|us) a (?:call|ring|shout|line))';

/** "Call me back next quarter": put off to a time without a day. R17 R32 */
export const callLater = refusingRule('stall/call-later', {
  isShape: true,
  isAboutUsToo: true,
  even: ['question', 'hypothetical'],
  says: words(
    anyOf([
      'do (?:it|this|that) (?:later|another time|some other time|next (?:time|month|quarter|year))',
      `${reach}(?: (?:me|us|to me|to us|with (?:me|us)|it|this|back|again|on it|about (?:it|this)|to (?:it|this)|up|sometime|some time|in|around|early|late|maybe|perhaps))* (?:${stretch}|later(?: (?:on|in|this)|$)|(?:a (?:bit|little) )?(?:further )?down the (?:road|line)|(?:after|once|until|following) (?:(?:the|our|my|their|this) )?(?:${stretch}|(?!lunch|noon|work|you|hours|this|that|then|these|those|which)[a-z]{3,})|in the (?:new year|future|(?:spring|summer|fall|autumn|winter))|another time|some other time|some ?day|when (?:things|it|we|i)(?:'ve|'re| have| are| is)? (?:\\w+ )?(?:quiet(?:er)?|calm(?:er)?|settled?|calmed?|slow(?:s|ed)? down|less busy|back))`,
    ]),
  ),
  unless: words(
    anyOf([
      '(?:asked|wants?|wanted) (?:me|us) to',
      "(?:i|we)(?:'ll| will) (?:call|ring|e-?mail|reach|follow|check|circle|send)",
      '(?:talk|speak|see you|chat)(?: \\w+)? ?(?:soon|then)',
      "let's (?:talk|speak|meet|chat) (?:\\w+ )?(?:mon|tue|wed|thu|fri|tomorrow)\\w*|looking forward",
      'customers?|every',
      '(?:talk|speak|reconnect|discuss (?:it|this)|chat|touch base|follow up)(?: \\w+){0,3} (?:next|this) week',
    ]),
  ),
});
