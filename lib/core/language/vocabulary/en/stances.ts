import { words } from '../pattern.ts';

const us =
  '(?:it|this|us|you|the (?:idea|tool|product|platform|demo|approach|concept|plan|project|pilot|proposal|solution|move|change|switch|deal)|your (?:\\w+ )?\\w+|our (?:tool|product|demo|approach|proposal|solution|pilot))';

/** Words of somebody who wants the deal. */
export const inFavour = words(
  `champions?|advocates?|sponsors?|allies|ally|(?:strong |big |huge )?supporters?|supportive|support(?:s|ing)? ${us}|(?:loves?|loved|likes?|liked|backs?|wants?|pushes for|pushing for|keen on|excited (?:about|by)|fan of|sold on|rooting for|behind|impressed (?:by|with)) ${us}|in favou?r|(?:fully |totally |already )?(?:on board|bought in|on our side|all in)|enthusiastic|pro(?= (?:us|this|it)|$)|for it(?=$)`,
);
/** Words of somebody who does not. */
export const opposed = words(
  `blockers?|block(?:s|ing) ${us}|detractors?|naysayers?|s[ck]eptic(?:al|s)?|against ${us}|against(?=$)|opposes?|opposed|(?:not|isn't|never|hardly|un)(?: yet| fully| quite| really)? ?(?:convinced|on board|bought in|a fan|in favou?r|sold|keen)|unconvinced|push(?:es|ed|ing)? back|resists?|resisting|vetoe?(?:s|d)?|(?:hates?|dislikes?|doubts?|fights?|distrusts?) ${us}|hostile|negative(?= (?:about|on|towards?)|$)|hesitant|reluctant|wary|dead set against`,
);
/** Words of somebody who has not made up their mind. */
export const undecided = words(
  'neutral|undecided|on the fence|indifferent|(?:no|has no|without an?) (?:strong )?opinion|(?:position|stance|view) (?:is )?(?:unknown|unclear)|unsure|wait[- ]and[- ]see|open[- ]minded|not against (?:it|this|us)',
);
