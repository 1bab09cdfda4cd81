import { anyOf } from '../pattern.ts';
import { decider } from './roles.ts';

const ourSubject = "(?:i|we|i'm|we're|i'll|we'll|i've|we've|i'd|we'd|my|our|us)";
const opener = '(?:(?:and|but|so|then|also|plus|well|yeah|yes|ok|anyway|again)[, ]+)*';

/** A clause that starts with the speaker's own side. */
export const firstPerson = new RegExp(`^${opener}${ourSubject}\\b`);
/** "Told her our onboarding takes …": what a rep reports of their own words. */
export const ownTelling = new RegExp(
  `^${opener}(?:(?:i|we) )?(?:also )?(?:told (?!me\\b|us\\b)|explained|pitched|shared|showed|walked|assured|reminded|answered|replied|clarified|offered|sent|emailed|positioned|presented|demoed|quoted|reassured|confirmed to|mentioned to|gave|covered|countered)\\b`,
);
export const iSaid =
  /^(?:(?:and|but|so|then) )?(?:i|we) (?:said|mentioned|told|explained|answered|promised|replied)\b/;
export const secondPerson =
  /^(?:(?:and|but|so|then|also|plus|well|yeah) )*(?:you|your|you're|you'll|you've|you'd)\b/;
/** No subject of its own, so it keeps that of the clause before it. */
export const subjectless =
  /^(?:(?:and|but|so|then|also|plus) )*(?:will|would|is|are|it|it's|it'll|that|that's|this|can|could|should|have|takes|which|are|were|was|to)\b/;
export const thirdPerson = new RegExp(
  `^${opener}(?:they|she|he|it|their|her|his|the|she's|he's|they're|they've|they'd|they'll|she'd|he'd|${decider}|[a-z]+s)\\b`,
);

export const reportingVerb = anyOf([
  'said',
  'says',
  'mentioned',
  'mentions',
  'told (?:me|us)',
  'thinks',
  'feels',
  'felt',
  'explained',
  'noted',
  'added',
  'reckons',
  'admitted',
  'complained',
  'claims',
  'confirmed',
  'shared',
  'stated',
  'brought up',
  'believes',
  'reported',
]);

const personVerb = `(?:${reportingVerb}|wants?|wanted|needs?|hates?|loves?|prefers?|asked|asks|spends?|is|was|has|does|doesn't|will|would|can't|struggles?|worr(?:y|ies)|cares?|likes?|complains?|holds|owns|signs|hopes|plans|lost|loses|keeps|agreed|promised|to (?:send|share|loop|check|intro)|wastes?|runs|likes|insists|pushed|objected|raised|still|also|really)`;

/** A name or a role as the subject ("Tom says", "CFO wants"); group 1 is who. */
export const namedSubject = new RegExp(
  `^${opener}((?:(?:their|her|his|the) )?(?:${decider})(?: [a-z]+)?|[\\p{L}][\\p{L}'-]+(?: [\\p{L}][\\p{L}'-]+)?)(?: \\([^()]{1,40}\\))?,? (?:also |really |still |then )?${personVerb}\\b`,
  'u',
);

/** What stands before the statement itself: "and she said that", "well, honestly". */
export const lead = new RegExp(
  `^(?:(?:and|but|so|then|well|yeah|yes|um|uh|ok|okay|honestly|basically|i mean|look|right|sure|anyway|again|plus|frankly|to be honest|tbh|apparently|turns out|like|oh)[, ]+)*` +
    `(?:(?:(?:she|he|they|it|who|also|[a-z][a-z'-]+|[a-z][a-z'-]+ [a-z][a-z'-]+) )?(?:also |just )?(?!(?<=^)(?:claims|shared|feels) (?!that))${reportingVerb}(?: that)?[:, ]+(?!to )(?=[a-z0-9~$"'] ?[\\w']))?`,
);

/** Words that start a line with a capital and are nobody's name. */
export const noName: ReadonlySet<string> = new Set(
  (
    'they|she|he|it|we|i|you|who|what|which|how|where|why|whose|whether|that|this|there|these|those|team|company|customer|client|prospect|buyer|everyone|' +
    'everybody|nobody|someone|somebody|people|also|currently|still|really|manual|budget|price|pricing|data|now|just|biggest|main|' +
    'problem|issue|pain|goal|deadline|timeline|process|project|tool|system|software|contract|all|each|most|some|many|the|a|an|one|' +
    'entry|reporting|work|onboarding|month|quarter|week|year|today|yesterday|tomorrow|time|and|but|so|then|call|demo|meeting|email|' +
    'reps|ops|staff|management|nothing|everything|something|whole|our|my|their|his|her|no|not|if|when|once|after|before|decision|' +
    'current|new|old|other|another|both|neither|either|would|could|should|maybe|perhaps|only|even|never|always|half'
  ).split('|'),
);
