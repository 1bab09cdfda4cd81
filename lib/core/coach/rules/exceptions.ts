import type { CoachScene } from '../coach-scene.ts';
import type { Sentence } from '../draft.ts';

const questions = /\b(?:questions?|queries|anything unclear|clarif\w+)\b/;

/** "Any questions I can answer?" is fine once they have what they asked for (conventions). */
export const isAfterInfo = ({ plain }: Sentence, { situation }: CoachScene): boolean =>
  situation === 'info_sent' && questions.test(plain);

/** Words that only hold a door open beside a time that was offered ("if not, tell me what suits you better"). */
export function isSettledByAsk(
  sentence: Sentence,
  { asks, parts, situation }: CoachScene,
  found: { start: number },
): boolean {
  const hasAsk = asks.some(({ isConcrete }) => isConcrete);
  const isWayOut = situation === 'went_dark' && parts.exit !== undefined;
  if (!hasAsk && !isWayOut) return false;
  const words = sentence.plain.slice(found.start);
  return (
    /\b(?:works?|suits?|fits?|better|another|other|instead|else|if not|either|free|available|which)\b/.test(
      sentence.plain,
    ) &&
    /^(?:please |just )*(?:let me|let us|lmk|tell|say|suggest|send|give|share|name|propose|when|what|which|how|if|i'm|i am|happy|pick|choose|whenever|any)/.test(
      words,
    )
  );
}

/** The sentence itself offers the time. */
export const isConcreteAsk = (sentence: Sentence, { asks }: CoachScene): boolean =>
  asks.some((ask) => ask.isConcrete && ask.sentence === sentence);
