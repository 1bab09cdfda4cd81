import { buyerRule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

/** No time or people for it. S4 */
export const noTime = buyerRule('objection/no-time', {
  isAboutUsToo: true,
  says: words(
    "(?:too|so|very|crazy|super|insanely) (?:busy|slammed|swamped)|(?:don't|doesn't|do not|didn't|won't|can't|not) (?:really |currently |even )?(?:have|find|got|get|free up) (?:\\w+ ){0,2}?(?:time|bandwidth|capacity|resources|people|manpower|headcount)(?! (?:off|zone))|no (?:time|bandwidth|capacity|resources|headcount|manpower)(?: (?:for|to|right now|now|until|before|this)|$)|(?:it|team|we|they) (?:is|are|'re|has|have) (?:\\w+ )?no (?:bandwidth|capacity|resources)|no one (?:here )?(?:to|who can) (?:run|own|implement|manage|lead) (?:it|this)",
  ),
  unless: words(
    'time to (?:enter|type|fix|check|chase|reconcile|do (?:it )?properly)|not too busy|never too busy',
  ),
});
