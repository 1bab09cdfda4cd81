import { asksFor } from '../ask-lines.ts';
import { interleave, openersOn } from '../openers.ts';
import type { SituationLines } from '../scene.ts';

/** Interest has cooled or a stall was named: say so plainly and ask what changed (R23), then the stall's own ask (R26). */
export const stalled: SituationLines = {
  openers: (scene) =>
    interleave(
      openersOn(
        scene,
        ({ text }) =>
          `${text}. My feeling is that it has cooled a little since, which is fine. What has changed?`,
        'R23 S2',
      ),
      openersOn(scene, ({ text }) => `${text}. What does it cost you if that stays as it is?`, 'R24 S4'),
    ),
  asks: (scene) => {
    const { found, context } = scene;
    const answer = context.playbook.stalls.find(({ stall }) => stall === found.stall?.kind);
    return asksFor(scene, answer?.ask).map((line) => ({
      ...line,
      rule: answer?.rule ?? line.rule,
      source: answer ? `R9 ${answer.source}` : line.source,
    }));
  },
};
