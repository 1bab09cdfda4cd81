import { buyerRule } from '../../rule.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';

const fear = anyOf([
  'worried|worries|worry|concern(?:ed|s)?|nervous|anxious|sceptical|skeptical|afraid',
  'scared|doubt(?:s|ful)?|unsure|wary|cautious|hesitant|reservations|push(?:ed|es)? back',
  'fears?|unconvinced|not (?:sure|convinced)',
]);
const matter = anyOf([
  'implement\\w+|roll-?out|adoption|adopt(?:ing)?|onboarding|integrat\\w+|migrat\\w+',
  'lock-?in|locked in|vendors?|your',
  'our (?:size|track|support|security|company|tool|product|data)|disrupt\\w+|switch\\w+',
  'learning curve|change management|security',
  'data (?:privacy|residency|security|protection)|privacy|gdpr|compliance of|support',
  'contract|roi|commit\\w*|downtime during|train(?:ing)?|usability|ai|cloud|accuracy',
  "reliab\\w+|scal\\w+|api|set-?up|effort|team (?:will|won't|would)",
  'whether (?:it|this|we|you)',
  '(?:if|that) (?:you|the (?:tool|team)|people|staff|reps|drivers)',
]);

/** Doubts about us: security, roll-out, adoption, lock-in, effort. S4 */
export const risk = buyerRule('objection/risk', {
  isAboutUsToo: true,
  says: words(
    anyOf([
      `${fear} (?:\\w+ )?(?:about|of|on|that|if|whether|over|by|around|re|it|with|for)? ?(?:\\w+ ){0,3}?${matter}`,
      '(?:security|privacy|integration|adoption|implementation|data|compliance|roll-?out|change management|it) concerns?',
      "(?:sounds|looks|seems|is|feels|it's|too|very|that's) (?:\\w+ )?(?:too good to be true|too complicated|too complex|complicated|too big|overkill|too risky|risky|a lot of work|like a lot of work|a big (?:change|lift|project))",
      'too (?:complicated|complex|risky|good to be true|much (?:work|effort|change|hassle))',
      "(?:team|reps|people|staff|drivers|they|users|nobody|crew) (?:won't|will not|wouldn't|will never|would never|will hate|hate|will resist|resist) (?:ever )?(?:use|adopt|learn|change|new|like|log)",
      '(?:locked in(?:to)?|under contract|tied (?:in|to)|in a contract|stuck in a contract)(?: \\w+){0,4}',
      "(?:don't|do not|doesn't|not sure i|can't|hard to) (?:\\w+ )?trust (?:you|the (?:vendor|charity|company|organi[sz]ation|ai|cloud)|vendors|it|this|ai|them|that)",
      "(?:not|wasn't|isn't|aren't|weren't|'re not) (?:\\w+ )?(?:thrilled|impressed|excited|a fan)",
      'never heard of (?:you|us|it|them|your|this)',
      "(?:you're|you are|we're|too) (?:\\w+ )?(?:too )?(?:small|new|young)(?= (?:a|for|company|vendor|of|to)|$)",
      'missing (?:a |the )?(?:feature|integration)s?',
      "(?:doesn't|does not|don't|can't|won't) (?:integrate|work|connect|talk|support|play) (?:with|nicely|well|our|to)",
    ]),
  ),
  unless: words(
    anyOf([
      "(?:not|isn't|aren't|no|never|without) (?:\\w+ )?(?:worried|concerned|concerns?|nervous)",
      '(?:current|old|existing) (?:\\w+ )?(?:tool|system|software|setup|erp|crm)',
      "systems (?:don't|doesn't)",
      '(?:losing|lose|churn|error|late|fine|penalt|audit|turnover|staff leaving)\\w*',
    ]),
  ),
});
