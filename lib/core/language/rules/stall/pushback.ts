import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const insider =
  '(?:my|our|the|her|his|their) (?:\\w+ )?(?:boss|manager|board|¥+|management|team|partners?|wife|husband|committee|leadership|people|directors?|colleagues?)|management|procurement|legal|finance|leadership|the board';

/** Somebody inside is against it, or the buyer fears so. R23 */
export const pushback = refusingRule('stall/pushback', {
  isShape: true,
  says: words(
    anyOf([
      `(?:${insider}) (?:\\w+ )?(?:would|will) (?:never|not|hardly)(?: \\w+)?`,
      `(?:${insider}) (?:wouldn't|won't|isn't (?:going to|about to)|is not going to|doesn't want to|refuses to|don't want to) (?:\\w+ )?(?:approve|go for|agree|sign|allow|let|accept|like|budge|support)`,
      "(?:isn't|aren't|is not|are not|not yet|not all) (?:fully |quite |all |really |yet )*(?:on board|bought in|aligned|in agreement)",
      "(?:can't|cannot|hard to|tough to|difficult to|won't be able to|not able to|struggle to|impossible to) (?:sell|get|push|justify|pitch|argue|defend) (?:it|this|that|the price|the cost|the spend)? ?(?:internally|approved|past|through|signed|upwards?|up the chain|to (?:my|our|the|her|his|their) (?:boss|board|team|management|¥+|people))",
      '(?:tough|hard|difficult) sell',
      `(?:doubts?|not sure|don't think|doesn't think|afraid) (?:that |if |whether )?(?:${insider}) (?:would|will|'ll|wants?|is going to|are going to)`,
      '(?:push-?back|resistance|opposition|objections?) (?:\\w+ )?(?:from|by|in|inside|within|internally)',
      `(?:${insider}) (?:\\w+ )?(?:push(?:ed|es|ing)? back|said no|say no|says no|vetoed|veto(?:es|ing)?|turned (?:it|us|this) down|shot (?:it|this) down|blocked (?:it|this)|(?:is|are) (?:dead set |strongly |totally )?(?:against|opposed)|resists?|resisting|opposes?)`,
    ]),
  ),
  unless: words(
    anyOf([
      'used to',
      "(?:not|no|without|isn't|aren't|any) (?:\\w+ )?(?:push-?back|resistance|opposition|objections?)",
      'lead (?:on board|aboard)',
    ]),
  ),
});
