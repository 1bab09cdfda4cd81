import { askLine } from '../ask-lines.ts';
import { interleave, isStatement, openersOn } from '../openers.ts';
import type { SituationLines } from '../scene.ts';

/** Three or more tries unanswered: the context first, the silence is ours to own, and an easy way out. */
export const wentDark: SituationLines = {
  openers: (scene) =>
    interleave(
      openersOn(
        scene,
        ({ text }) => `${text}. We have not managed to speak since, and that may well be my timing.`,
        'R5 R27 S2 S3',
      ),
      openersOn(
        scene,
        ({ text }) => `${text}. Has that been solved in the meantime, or has something else come first?`,
        'R5 R6 R27 S2 S4',
        isStatement,
      ),
      openersOn(
        scene,
        ({ text }) => `${text}. If somebody else looks after that by now, a name is all I need.`,
        'R5 R27 S2 S3',
      ),
    ),
  asks: (scene) =>
    [
      'Shall we pick this up again, or would you rather I came back in a few months? Either answer is fine.',
      'Is this still on your list, or should I come back in a few months? A short answer either way is all I need.',
      'If now is not the time, just say so: should I come back in a few months, or shall we pick it up again?',
    ].map((text) => ({ ...askLine(scene, text), rule: 'ask/way-out', source: 'S3' })),
};
