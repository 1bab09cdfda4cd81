import { spoken, askLine, asksFor } from '../ask-lines.ts';
import { interleave, isStatement, openersOn } from '../openers.ts';
import type { SituationLines } from '../scene.ts';

/** They moved it: the new date with its value; moved again, back to how urgent it is (R17). */
export const rescheduled: SituationLines = {
  openers: (scene) => {
    const isRepeated = scene.context.moments.filter(({ kind }) => kind === 'rescheduled').length > 1;
    const first = openersOn(
      scene,
      ({ text }) => `Thank you for telling me that our talk had to move. ${text}.`,
      'R5 S1',
    );
    const urgent = openersOn(
      scene,
      ({ text }) => `${text}. Is that still as pressing as it was, or has something else moved ahead of it?`,
      'R17 S1',
      isStatement,
    );
    const changed = openersOn(scene, ({ text }) => `${text}. What has happened on your side since?`, 'R6 S4');
    return isRepeated ? interleave(urgent, first, changed) : interleave(first, urgent, changed);
  },
  asks: (scene) => {
    const { meeting } = scene.context;
    if (!meeting) return asksFor(scene);
    const at = spoken(scene, meeting.start);
    return [
      askLine(scene, `Shall we keep to the new time, ${at}?`, undefined, 'ask/new-time'),
      askLine(scene, `Does the new time still suit you: ${at}?`, undefined, 'ask/new-time'),
      askLine(scene, `I have you down for ${at}. Who else should be there?`, undefined, 'ask/new-time'),
    ];
  },
};
