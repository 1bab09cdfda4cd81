import { negatedVerb } from '../../vocabulary/en/negations.ts';
import { words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** Something else comes first: back to urgency and value. R17 R24 */
export const priority = refusingRule('stall/priority', {
  isAboutUsToo: true,
  even: ['hypothetical'],
  says: words(
    `too (?:much|many)(?: other)? (?:things |projects |stuff )?(?:going on|on (?:our|my|their|her|his|the) (?:plate|agenda|mind)|at once|happening|in flight|to do|fires)|(?:a lot|lots|so much|plenty) (?:going on|on (?:our|my|their|her|his) plate)|(?:got|have|has) (?:enough|(?:got|have|has) (?:quite )?(?:a lot|too much|loads|plenty|so much) on(?=$| (?:at|right|just|already|currently|this))|our hands full|my hands full|their hands full)(?: on (?:our|my|their) plate)?(?=$| (?:already|right|with (?:other|the)))|(?:other|different|competing|bigger|more (?:important|pressing|urgent)|higher) (?:priorities|fish|projects|things (?:to|on|right|at|going|first)|initiatives|fires|problems|issues|matters)|priorities (?:have |has |are |just )?(?:changed|shifted|moved|changing|elsewhere|different)|(?:focus(?:ed|ing)?|concentrat(?:ed|ing)|attention|energy|effort)(?: is| are)?(?: \\w+)? (?:on (?:other|something else|different)|elsewhere)|(?:not|isn't|${negatedVerb}|no longer|never|hardly) (?:\\w+ ){0,4}?(?:urgent|pressing|(?:an? |our |my |their |her |his |the |top |high |big |huge |main |immediate |real |number one |major )*priority|(?:at |on )?(?:the |our |my |their )?(?:top of (?:the|our|my|their) (?:list|agenda)|radar|roadmap|agenda|list)|(?:in|on) the cards)(?= |$)|(?:low(?:er)?|bottom|not (?:a )?high)(?: on)?(?: \\w+){0,3} (?:priority|list|totem pole|priority list)|low[- ]priority|(?:no|not in (?:a|any)|isn't any|there's no) (?:real |big |great |particular )?(?:rush|hurry|urgency|pressure)(?= |$)|(?:isn't|not|${negatedVerb}) (?:that |very |so |really )?important(?: (?:right now|at the moment|for us|to us|enough)|$)|can(?:'t| not)? wait(?= (?:until|till|a|for now)|$)(?! to)|back ?burner|(?:something|other things) (?:else )?(?:came|has come|have come) up|got (?:pushed|bumped) down`,
  ),
  unless: words(
    "can't wait|(?:top|main|biggest|number one|#1) priority (?:is|this|for|now)|no pressure (?:drop|loss|valve)|(?:customers?|orders?|drivers?|patients?) (?:can(?:'t| not)|cannot) wait|would(?:n't)? be a problem|no rush (?:on|with) (?:the|that) (?:deck|file|doc|slides)",
  ),
});
