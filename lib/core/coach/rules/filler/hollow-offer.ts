import { hollowOfferWords } from '../../vocabulary/en/hollow-offers.ts';
import { isAfterInfo, isSettledByAsk } from '../exceptions.ts';
import { phraseRule } from '../phrase-rule.ts';

/** "Feel free to reach out", "let me know if …", "looking forward to hearing from you" (R12). */
export const hollowOffer = phraseRule({
  id: 'coach/filler-hollow-offer',
  source: 'R12 S1 S2 S3',
  severity: 'warning',
  phrases: { en: hollowOfferWords },
  message: (quote) => `“${quote}” leaves the next move to them; name it yourself.`,
  isFine: (sentence, scene, found) => isAfterInfo(sentence, scene) || isSettledByAsk(sentence, scene, found),
  fix: ({ fixes }) => fixes.ask(),
});
