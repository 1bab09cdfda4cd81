import { words } from '../pattern.ts';

/** Dates of private life are no deadlines of a deal. */
export const privateLife = words(
  "birthdays?|b-?day|weddings?|anniversary|honeymoon|vacation|vacay|pto|parental leave|maternity(?: leave)?|paternity(?: leave)?|sabbatical|surgery|doctor|dentist|hospital|funeral|baby|due date|graduation|graduates?|school|college|(?:her|his|their|my) (?:\\w+ )?(?:son|daughter|kids?|wife|husband|partner's|mom|mum|dad|mother|father|sister|brother|parents|family|dog|house|marathon|holidays?)|marathon|triathlon|half[- ]marathon|10k run|recital|soccer|football|hockey|concert|cruise|ski(?:ing)?|golf|fishing|camping|moving (?:house|home)|out of office|ooo|flight|on leave",
);

/**
 * What is never kept of a person, however openly it was said, and why: special kinds of personal data (GDPR article 9)
 * and what would embarrass them in a sales call. Whoever reads the panel over the rep's shoulder reads it too.
 */
const refusals: readonly { reason: string; words: readonly string[] }[] = [
  {
    reason: 'health of anybody: special data, and nobody wants it in a sales tool',
    words: [
      'cancer|chemo\\w*|tumou?r|surger(?:y|ies)|operation on (?:her|his|their)|hospital\\w*|clinic|illness|ill|sick|unwell|disease',
      'diabet\\w+|diagnos\\w+|medication|therap(?:y|ist)|rehab|alcohol\\w*|drinking|sober|addict\\w*|disab\\w+|wheelchair',
      'depress\\w+|anxiety|panic attacks?|adhd|autis\\w+|dementia|alzheimer\\w*|mental\\w*|burn(?:ed|t)?[ -]?out|stroke|health|injur\\w+',
      'heart (?:attack|condition|surgery)|back (?:pain|surgery)|broke (?:her|his|their|a) \\w+|allerg\\w+|covid|flu|in pain|recover(?:s|ed|ing|y)',
      'pregnan\\w+|expecting (?:a|an|twins|her|their|in|again)|miscarr\\w+|ivf|fertility|abortion|maternity complications',
    ],
  },
  {
    reason: 'grief: not ours to bring up',
    words: [
      'funeral|died|death|dying|passed away|passing|grie(?:f|ving)|bereave\\w*|widow\\w*|mourning|suicid\\w*',
    ],
  },
  {
    reason: 'trouble in the family: told in confidence',
    words: [
      'divorc\\w*|separat(?:ed|ing|ion)|custody|alimony|affair|ex-(?:wife|husband)|(?:wife|husband|partner|spouse) left|fight(?:s|ing)? with (?:her|his)',
      '(?:family|marriage) (?:trouble|problems?|issues?|emergency|crisis)|estranged|domestic (?:violence|abuse)',
      'lost (?:her|his|their) (?:job|house|home|mother|father|mom|mum|dad|parent|husband|wife|son|daughter|brother|sister|baby)',
    ],
  },
  {
    reason: 'religion and belief: special data',
    words: [
      'church|mosque|synagogue|temple|parish|christian\\w*|catholic\\w*|protestant|muslim\\w*|islam\\w*|jewish|judaism|hindu\\w*|buddhis\\w+',
      'mormon\\w*|religio\\w+|faith|pray(?:s|er|ing)?|bible|koran|quran|ramadan|lent|eid|passover|yom kippur|bar mitzvah|bat mitzvah|baptis\\w+|communion|atheis\\w+|convert(?:ed|ing) to',
    ],
  },
  {
    reason: 'politics: special data',
    words: [
      'politic\\w*|republican\\w*|democrats?|democratic party|trump|biden|labou?r party|tory|tories|brexit|conservative|liberal|socialist|left[- ]wing|right[- ]wing',
      'elections?|vot(?:e|es|ed|ing)|campaign(?:s|ed|ing)? for|protest\\w*|activis[tm]\\w*|gun (?:rights|owner)|immigra\\w+|asylum|refugee|visa status|citizenship',
    ],
  },
  {
    reason: 'union membership: special data',
    words: [
      'union (?:member|rep|steward|man|woman|card|organi[sz]er)|(?:in|joined|member of) (?:the|a) (?:trade |labou?r )?union|shop steward',
    ],
  },
  {
    reason: 'sexuality and gender: special data',
    words: [
      'gay|lesbian|bisexual|queer|lgbt\\w*|transgender|trans (?:man|woman)|sexual\\w*|same-sex|coming out|came out as|non-?binary',
    ],
  },
  {
    reason: 'origin and skin: special data',
    words: [
      'ethnic\\w*|rac(?:e|ial|ist|ism)(?! (?:car|track|on|day|next|in (?:may|june|july|april|march)))|skin colou?r|black (?:man|woman|guy|lady)|white (?:man|woman|guy)|latin[oa]|hispanic|asian|arab\\w*|gypsy|roma|indigenous|half-\\w+ish',
    ],
  },
  {
    reason: 'money and the law: an embarrassment, and none of our business',
    words: [
      "arrest\\w*|lawsuit|sued|jail|prison|dui|bankrupt\\w*|debts?|in the red|foreclos\\w+|evict\\w+|money (?:problems|trouble|worries)|laid off|fired|gambl\\w+|salary|earns|can't pay (?:the|her|his) (?:rent|mortgage)",
    ],
  },
];

/** True for a private detail that is refused; then no `personal` fact is made at all. */
export const refused = words(refusals.flatMap((each) => each.words).join('|'));
