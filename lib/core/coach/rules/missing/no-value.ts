import { sliceOf, type Span } from '../../draft.ts';
import type { CoachScene } from '../../coach-scene.ts';
import { missingPart } from './missing-part.ts';

const confirms =
  /\b(?:confirm\w*|looking forward|look forward|see you|speak (?:to you |with you )?(?:then|on|soon)|reminder|reminding|still (?:good|on|works?|okay)|as (?:agreed|planned|scheduled))\b/;

function confirmationIn({ draft, situation }: CoachScene): Span | undefined {
  if (situation !== 'second_call_booked' && situation !== 'rescheduled') return undefined;
  return draft.sentences.find(({ plain }) => confirms.test(plain));
}

/** The draft gives the buyer nothing new (R7); a bare confirmation does not hold a meeting (R16). */
export const noValue = missingPart({
  id: 'coach/no-value',
  source: 'R7 R16 S1 S2 S3',
  part: 'value',
  where: confirmationIn,
  message: (scene, where) =>
    where === undefined
      ? 'There is nothing new in it for them: a case that fits, a data point, the answer to their question, or a concrete plan.'
      : `“${sliceOf(scene.draft.text, confirmationIn(scene) ?? { start: 0, end: 0 }).quote}” only confirms; a reminder that brings something is the one that is kept.`,
  fix: ({ fixes }) => fixes.value(),
});
