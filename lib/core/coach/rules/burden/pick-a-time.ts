import { pickATimeWords } from '../../vocabulary/en/burden.ts';
import { isConcreteAsk, isSettledByAsk } from '../exceptions.ts';
import { phraseRule } from '../phrase-rule.ts';

/** "Send me some times", "when works for you?", a calendar link: finding the time is left to the buyer (R9). */
export const pickATime = phraseRule({
  id: 'coach/burden-pick-a-time',
  source: 'R9 S3',
  severity: 'warning',
  phrases: { en: pickATimeWords },
  message: (quote) =>
    `“${quote}” makes them do the scheduling; a day, a time and a length can be answered with yes.`,
  isFine: (sentence, scene, found) =>
    isConcreteAsk(sentence, scene) || isSettledByAsk(sentence, scene, found),
  fix: ({ fixes }) => fixes.ask(),
});
