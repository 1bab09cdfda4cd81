import { amount } from '../../vocabulary/en/amounts.ts';
import { waiting } from '../../vocabulary/en/waiting.ts';
import { negatedVerb } from '../../vocabulary/en/negations.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** Who decides to wait puts us off; whoever has to stand and wait has a pain. */
const wait =
  "(?:let's|let us|(?:i|we|they|she|he|it)(?: can| could|'ll|'d| will| would|'m| am|'re| are)|will|would|rather|better|wants? to|wanted to|prefers? to|decided to|going to|gonna|can|could|should|might|may) (?:(?:rather|just|have to|like to|prefer to|need to|going to|probably|better) )*wait(?:ing)?|wait (?:and see|a (?:bit|while|little)|with (?:it|this|that|the)|until|till|before|for (?:now|budget|the (?:new|next|board|budget|boss|cfo|ceo)))";

/** Put off, on hold, reorganised: cooled without a date. R20 R26 */
export const later = refusingRule('stall/later', {
  even: ['hypothetical', 'question'],
  says: words(
    anyOf([
      'not (?:right |just )?now|not any ?time soon',
      'not (?:today|tonight|this (?:time|year|quarter|month|week|season|summer))(?=[.!]*$)',
      `(?:not|${negatedVerb}|nothing)(?! (?:really )?(?:have|know|see|track|get|measure|sure|use|got|need|working|clear))(?: [\\w']+){1,6}? (?:at this (?:time|moment|point|stage)|at the moment|this time around|anytime soon|any time soon)(?! (?:of|in) )`,
      '(?:some ?other|another|a(?: much)? later|a better|a different) (?:time|date|day|point|stage)(?= |$)(?! (?:slot|zone|for (?:the|our) (?:call|meeting|demo)|works?))',
      'too (?:soon|early)(?= (?:for (?:us|me|them|this|that)|to (?:decide|commit|buy|talk|think|look|consider|sign|switch|invest|tell|say)|in (?:the|our)|right now|at this)|$)',
      'premature|not the (?:time|moment)(?= |$)|foreseeable future',
      `(?:not|${negatedVerb})(?: \\w+){0,3} there yet`,
      '^(?:perhaps|maybe|possibly) (?:once|when|after|towards|in (?:the|a)|at (?:a|the|some)|some ?time|some ?day|later|further)(?= )',
      '(?:ask|try|call|talk to|contact|catch|come back to|check with) (?:me|us) (?:again )?(?:later|another time|some other time|some ?time|down)',
      "(?:bad|(?:not|isn't|wasn't|ain't) (?:really |exactly |quite )?(?:a |the )?(?:good|right|great|best)|wrong|terrible|poor) (?:time|timing|moment)",
      "(?:timing|time) (?:isn't|is not|is off|is bad|doesn't)",
      '(?:maybe|perhaps|probably|possibly|not until|talk|wait until|look at it|revisit(?: it| this)?|push(?:ed)?(?: it| this)?|pushed) (?:\\w+ ){0,2}?(?:next (?:year|quarter|month|fiscal|time)|later|another time|some other time)',
      "(?:put|puts|putting|is|are|everything|it's|project|currently|been|stuck|all|now) (?:\\w+ ){0,3}?(?:on hold|on ice|on pause|paused|back burner|on the back burner|shelved|parked)",
      '(?:put|placed) (?:it|this|that|everything|things) on (?:hold|ice|pause)',
      `(?:maybe|perhaps) (?:later|some ?day|in the future|another time)|down the (?:road|line)|${wait}`,
      '(?:hold off|holding off|postpone(?:d|ing)?|defer(?:red|ring)?|delay(?:ed|ing)? (?:the |this |a )?(?:decision|project|purchase))',
      'keep (?:it|this|you|your (?:info|number|card)) (?:in mind|on file)|not (?:quite |really )?there yet',
    ]),
  ),
  unless: words(
    anyOf([
      "(?:nobody|no one) (?:left )?to|can't wait",
      "(?:don't|doesn't|not|won't|can't afford to|rather not|no need to|no) (?:want to )?(?:wait|hold off|postpone|delay)",
      'wait(?:s|ing)? (?:on|for) (?:\\w+ )?(?:data|report|stock|parts|deliver|approval|answers?|orders?|trucks?)',
      'wait(?:ing|ed)? times?|long wait|(?:hours|days) wait',
      `wait(?:s|ing)? (?:[\\w'-]+ ){0,3}?${amount} ?(?:min\\w*|hours?|hrs?|h)|${waiting}`,
    ]),
  ),
});
