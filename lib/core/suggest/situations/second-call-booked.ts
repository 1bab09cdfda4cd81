import { interleave, isStatement, openersOn } from '../openers.ts';
import type { SituationLines } from '../scene.ts';

/** The second talk itself: their words first, then what has happened since (R6, R8); the time is honoured, not asked. */
export const secondCallBooked: SituationLines = {
  openers: (scene) =>
    interleave(
      openersOn(scene, ({ text }) => `${text}. What has happened on your side since?`, 'R5 R6 S2 S4'),
      openersOn(scene, ({ text }) => `${text}, so I would like to start there.`, 'R5 R8 S2'),
      openersOn(scene, ({ text }) => `${text}. Has that changed?`, 'R5 R6 S4', isStatement),
    ),
  asks: () => [],
};
