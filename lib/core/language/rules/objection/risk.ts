import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

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
export const risk = refusingRule('objection/risk', {
  isAboutUsToo: true,
  says: words(
    anyOf([
      `${fear} (?:\\w+ )?(?:about|of|on|that|if|whether|over|by|around|re|it|with|for)? ?(?:\\w+ ){0,3}?${matter}`,
      '(?:security|privacy|integration|adoption|implementation|data|compliance|roll-?out|change management|it) concerns?',
      "(?:sounds|looks|seems|is|feels|it's|too|very|that's) (?:\\w+ )?(?:too complicated|too complex|complicated|too big|too risky|risky|a lot of work|like a lot of work|a big (?:change|lift|project))",
      'too (?:complicated|complex|risky|difficult|disruptive|hard|much (?:work|effort|change|hassle))',
      "(?:team|reps|people|staff|drivers|they|users|nobody|crew) (?:won't|will not|wouldn't|will never|would never|will hate|hate|will resist|resist) (?:ever )?(?:use|adopt|learn|change|new|like|log)",
      "(?:not|wasn't|isn't|aren't|weren't|'re not) (?:\\w+ )?(?:thrilled|impressed|excited|a (?:big |huge )?fan(?= of (?:this|it|that|the (?:idea|cloud)|your|you|ai|contracts|change)|$))",
      "(?:don't|doesn't|do not|hard to|not|can't) (?:really |fully |even |quite )?(?:understand|get|see|grasp|follow) (?:how (?:it|this) (?:works|would work)|what (?:you|it|this) (?:do|does|is|are)|your (?:product|offer|offering|pricing))",
      'not (?:entirely |really |totally |quite |too )?(?:clear|sure) (?:on |about )?what (?:you|it|this) (?:do|does|offer)',
      '(?:too|so) (?:much|many) (?:of (?:a|an) )?(?:changes?|disruption|upheaval|trouble|bother|steps|moving parts)',
      '(?:switching|changing|migrating|moving|integrating|implementing|training)(?: \\w+){0,4}? (?:is|would be|sounds|seems|will be|takes) (?:\\w+ )?(?:a (?:pain|hassle|nightmare|lot|headache|risk)|too|risky|painful|hard|difficult|disruptive|complicated)',
      '(?:never|not going to|will not|would not) (?:ever )?(?:get used to|accept|adapt to|adopt|learn|go along with) (?:it|this|that|a new|new|something)',
      'more (?:trouble|hassle|effort|work|bother|pain) than',
      '(?:steep|big) learning curve|(?:data|security|privacy) (?:is|are) (?:\\w+ )?(?:concern|issue|worry)',
      '(?:hate|hates|resist|resists|resistant to) change',
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
