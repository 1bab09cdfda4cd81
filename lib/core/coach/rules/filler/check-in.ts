import { checkInWords } from '../../vocabulary/en/check-in.ts';
import { germanFiller } from '../../vocabulary/de/filler.ts';
import { hasClaimOfTheirs } from '../has-claim-of-theirs.ts';
import { phraseRule } from '../phrase-rule.ts';

/** "He is following up on it with IT." */
const somebodyElse = /\b(?!(?:i|we)\b)\w+ (?:is|are|was|were|been|keeps?|kept) $/;

/** "Just checking in", "circling back", "per my last e-mail": says only that one writes again (R12). */
export const checkIn = phraseRule({
  id: 'coach/filler-check-in',
  source: 'R12 S1 S2 S3',
  severity: 'warning',
  phrases: { en: checkInWords, de: germanFiller },
  message: (quote, { fixes }) =>
    `“${quote}” only says that you are writing again${fixes.theirWords() === undefined ? '' : `; ${fixes.theirWords()}`}.`,
  isFine: (sentence, scene, { start }) =>
    somebodyElse.test(sentence.plain.slice(0, start)) || hasClaimOfTheirs(sentence, scene),
  fix: ({ fixes }) => fixes.reference(),
});
