import { asksFor } from '../ask-lines.ts';
import { interleave, isStatement, openersOn } from '../openers.ts';
import type { SituationLines } from '../scene.ts';

/** A talk was held, nothing is booked: their words (R5), then value, or "has that changed?" (R6). */
export const afterGoodCall: SituationLines = {
  openers: (scene) =>
    interleave(
      openersOn(scene, ({ text }) => `${text}.`),
      openersOn(
        scene,
        ({ text }) => `${text}. Is that still so, or has something changed on your side?`,
        'R5 R6 S4',
        isStatement,
      ),
      openersOn(scene, ({ text }) => `${text}, and I would like to pick up right there.`, 'R5 R8 S2'),
    ),
  asks: (scene) => asksFor(scene),
};
