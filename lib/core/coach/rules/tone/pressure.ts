import { pressureWords } from '../../vocabulary/en/tone.ts';
import { phraseRule } from '../phrase-rule.ts';

const theirWords =
  /\byou(?:'ve| have|'d)? (?:said|mentioned|told|asked|wrote|want|wanted|need|needed|described|explained)\b|\byour (?:board|team|deadline|cfo|ceo|boss)\b/;

/** Hurry that is ours and not theirs. */
export const pressure = phraseRule({
  id: 'coach/pressure',
  source: 'R17 R29 S1 S3',
  severity: 'warning',
  phrases: { en: pressureWords },
  message: (quote) => `“${quote}” presses them; their own date or cost is the reason that counts.`,
  isFine: ({ plain }) => theirWords.test(plain),
});
