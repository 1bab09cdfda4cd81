import { negatedVerb } from '../../vocabulary/en/negations.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** Something else comes first: back to urgency and value. R17 R24 */
export const priority = refusingRule('stall/priority', {
  isAboutUsToo: true,
  even: ['hypothetical'],
  about: words(
    anyOf([
      'priorit\\w+|plate|minds?|once|fires|fish|happening|urgent|urgency|pressing|radar|roadmap|agenda|list',
      'cards|rush|hurry|pressure|important|wait|burner|back-?burner|elsewhere|different|other|totem|going',
      'on|hands|up|down|flight|things|projects',
    ]),
  ),
  says: words(
    anyOf([
      'too (?:much|many)(?: other)? (?:things |projects |stuff )?(?:going on|on (?:our|my|their|her|his|the) (?:plate|agenda|mind)|at once|happening|in flight|to do|fires)',
      '(?:a lot|lots|so much|plenty) (?:going on|on (?:our|my|their|her|his) plate)',
      '(?:quite )?(?:a lot|too much|loads|plenty|so much) on(?=$| (?:at (?:the|this)|right now|just|already|currently|this))',
      'enough on (?:our|my|their|her|his) plate|(?:our|my|their|her|his) hands (?:are )?full(?! of)',
      '(?:other|different|competing|bigger|more (?:important|pressing|urgent)|higher) (?:priorities|fish|fires)',
      '(?:bigger|more (?:important|pressing|urgent)) (?:projects|things|initiatives|problems|issues|matters)',
      '(?:focused|working|concentrating|focusing|busy) (?:on|with) other (?:things|projects|initiatives|issues)',
      'other (?:projects|initiatives|things) (?:first|come first|take|have priority|going on)',
      'priorities (?:have |has |are |just )?(?:changed|shifted|moved|changing|elsewhere|different)',
      '(?:focus(?:ed|ing)?|concentrat(?:ed|ing)|attention|energy|effort)(?: is| are)?(?: \\w+)? (?:on (?:other|something else|different)|elsewhere)',
      `(?:not|${negatedVerb}|no longer|never|hardly) (?:(?:really|that|very|so|exactly|currently|even|seen as|been|be|considered|high|top|an?|our|my|their|her|his|the|of|big|huge|main|immediate|real|number one|major|at|on|in|yet|still|quite) )*(?:urgent|pressing|priority|radar|roadmap|agenda|(?:list|cards)(?=$))`,
      '(?:low(?:er)?(?: down)?|bottom) (?:on|of) (?:the|our|my|their|her|his) (?:priority |to-?do )?(?:list|agenda|priorities|pile|totem pole)',
      'low(?:er)?[- ]priority',
      "(?:no|not in (?:a|any)|isn't any|there's no) (?:real |big |great |particular )?(?:rush|hurry|urgency|pressure)(?= |$)",
      `(?:isn't|not|${negatedVerb}) (?:that |very |so |really )?important(?: (?:right now|at the moment|for us|to us|enough)|$)`,
      "can(?:'t| not)? wait(?= (?:until|till|a|for now)|$)(?! to)|back ?burner",
      '(?:something|other things) (?:else )?(?:came|has come|have come) up|got (?:pushed|bumped) down',
    ]),
  ),
  unless: words(
    anyOf([
      "can't wait|(?:top|main|biggest|number one|#1) priority (?:is|this|for|now)",
      'no pressure (?:drop|loss|valve)',
      "(?:customers?|orders?|drivers?|patients?) (?:can(?:'t| not)|cannot) wait|would(?:n't)? be a problem",
      'no rush (?:on|with) (?:the|that) (?:deck|file|doc|slides)',
    ]),
  ),
});
