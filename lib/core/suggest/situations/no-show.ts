import { spokenDuration } from '../../phrase/spoken-time.ts';
import { askLine, asksFor, spoken } from '../ask-lines.ts';
import { prefersWriting } from '../find-channel.ts';
import type { Line } from '../line.ts';
import { interleave, isStatement, openersOn } from '../openers.ts';
import { ago } from '../reference.ts';
import type { Scene, SituationLines } from '../scene.ts';

/** "We missed each other yesterday", without a full stop. */
export const missed = (scene: Scene): string => {
  const at = scene.context.lastContact?.at;
  return at === undefined ? 'We missed each other' : `We missed each other ${ago(scene.context, at)}`;
};

function asks(scene: Scene): Line[] {
  const [first, second] = scene.offer?.starts ?? [];
  if (prefersWriting(scene.channel) || first === undefined || second === undefined) return asksFor(scene);
  const length = spokenDuration(scene.offer?.minutes ?? 20);
  const [one, other] = [spoken(scene, first), spoken(scene, second)];
  return [
    askLine(scene, `Would ${one} or ${other} suit you better for ${length}?`, undefined, 'ask/two-new-times'),
    askLine(
      scene,
      `I have ${length} free for you ${one}, and again ${other}. Which is easier for you?`,
      undefined,
      'ask/two-new-times',
    ),
    ...asksFor(scene),
  ];
}

/** The meeting passed without them: light, no blame, and new times. */
export const noShow: SituationLines = {
  openers: (scene) =>
    interleave(
      openersOn(scene, ({ text }) => `${missed(scene)}, no harm done. ${text}.`, 'R5 S1'),
      openersOn(
        scene,
        ({ text }) => `${missed(scene)}, which happens. ${text}. Has anything about that changed?`,
        'R5 R6 S1 S4',
        isStatement,
      ),
      openersOn(
        scene,
        ({ text }) => `${text}. That is still what I would like to talk about with you.`,
        'R5 R8 S1 S2',
      ),
    ),
  asks,
};
