import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** No time or people for it. S4 */
export const noTime = refusingRule('objection/no-time', {
  isAboutUsToo: true,
  says: words(
    anyOf([
      'too (?:busy|slammed|swamped)',
      '(?:so|very|crazy|super|insanely|really|extremely|pretty|kind of) (?:busy|slammed|swamped)(?! (?:with|supporting|on|week|day))',
      "(?:i'm|we're|i am|we are) (?:absolutely |completely |totally |just |kinda )*(?:slammed|swamped|snowed under|maxed out|stretched|underwater|flat out|buried)(?! with (?:returns|orders|tickets|invoices|emails|paperwork))",
      'up to (?:my|our) (?:neck|eyes|ears|eyeballs)',
      "(?:isn't|not|hardly|never) (?:a |the )?(?:good|great|best|convenient|right) time to (?:talk|speak|chat|call)",
      "(?:(?:my|our|their|her|his) (?:plate|schedule|calendar|roadmap|hands)|plate)(?: is| are|'s) (?:\\w+ )?(?:full|packed|slammed)",
      "(?:don't|doesn't|do not|didn't|won't|can't|not) (?:really |currently |even )?(?:have|find|got|get|free up) (?:\\w+ ){0,2}?(?:time|bandwidth|capacity|resources|manpower|headcount|people(?= (?:for (?:it|this|that)|to (?:run|implement|own|manage|work on|roll|take on|support|spare) ?|right now|available|free)|$))(?! (?:off|zone))",
      'no (?:time|bandwidth|capacity|resources|headcount|manpower)(?: (?:for|to|right now|now|until|before|this)|$)',
      "(?:it|team|we|they) (?:is|are|'re|has|have) (?:\\w+ )?no (?:bandwidth|capacity|resources)",
      'no one (?:here )?(?:to|who can) (?:run|own|implement|manage|lead) (?:it|this)',
    ]),
  ),
  spoken: words(
    anyOf([
      "(?:i'm|i am|we're|we are) (?:a (?:bit|little) |just |kind of |pretty |quite |really |very |rather |currently )*(?:busy|in (?:a|the middle of)(?: \\w+)? (?:meeting|something|call)|about to (?:step|walk|go|run|head|start|join)|driving(?=$| right now)|tied up|in the middle of|on (?:the|my) (?:other line|way|road)|heading (?:into|out))",
      '(?:caught|catching|got) me (?:at|in) (?:a |the )?(?:\\w+ )?(?:bad|wrong|middle|busy|inconvenient)',
      "can't (?:really )?(?:talk|speak|chat)(?: \\w+){0,2}?$",
      "(?:don't have|haven't got|can't spare|haven't)(?: even| got)? (?:\\w+ )?(?:minutes?|moment|seconds?)(?: \\w+){0,2}$",
      "(?:make|keep) it (?:quick|short|brief)|don't have (?:long|a (?:minute|moment|second))",
    ]),
  ),
  unless: words(
    'time to (?:enter|type|fix|check|chase|reconcile|do (?:it )?properly)|not too busy|never too busy',
  ),
});
