import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** A kind word that changes nothing ("this was helpful"). R20 */
export const helpful = refusingRule('stall/helpful', {
  isAboutUsToo: true,
  says: words(
    anyOf([
      "(?:this|that|it|today|the (?:call|demo|session|meeting|presentation|info\\w*)|everything)(?:'s| was| is| has been|'s been) (?:really |very |super |so |all |quite |extremely |actually |great and )?(?:helpful|useful|informative|interesting|insightful|good stuff|great info\\w*|eye[- ]opening|impressive)(?! to )",
      '(?:very|really|super|so|quite) (?:helpful|informative)(?: \\w+){0,2}$',
      '(?:a lot|lots|plenty|much) to (?:think about|digest|take in|consider|process)',
      'great (?:presentation|stuff|info|overview)$|(?:good|great) food for thought',
      "love(?:d)? (?:what you(?:'re| are) doing|the concept|the idea)",
    ]),
  ),
  unless: words('would be|(?:if|because)|helpful (?:if|to (?:see|have|get))|more (?:helpful|useful)|not'),
});
