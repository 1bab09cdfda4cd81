import type { Evidence } from '../contract/suggest.ts';
import { spokenDuration, spokenSlot } from '../phrase/spoken-time.ts';
import { askEvidence } from '../suggest/ask-lines.ts';
import { isSound } from '../suggest/line.ts';
import { topicOf } from '../suggest/questions.ts';
import type { Scene } from '../suggest/scene.ts';

/** A line to say, with the words that it stands on. */
export type Sentence = { text: string; evidence: Evidence[] };

/** What they get in it, the most concrete first (R30). */
function purposesOf(scene: Scene): Sentence[] {
  const [need] = [...scene.material.pains, ...scene.material.goals];
  const plain = scene.material.isEmpty
    ? 'we see what would help you most'
    : 'we go through that step by step';
  const evidence = need?.evidence ?? askEvidence(scene);
  const topic = need ? topicOf(scene, need) : null;
  const how = need && /\d/.test(need.said.text) ? 'on your own numbers' : 'step by step';
  const own = topic === null ? `we go through that ${how}` : `we go through ${topic} ${how}`;
  return [...(need ? [own] : []), plain].map((text) => ({ text, evidence }));
}

/**
 * The ask for one chosen time, in the buyer's zone, with its length and what they get in it (R9, R30): "Does Thursday at
 * 2 pm work for 20 minutes, so that we go through order entry on your own numbers?"
 */
export function sentenceOf(scene: Scene, slot: { startsAt: number; minutes: number }): Sentence {
  const { context } = scene;
  const options = { repTimeZone: context.repZone };
  const time = spokenSlot(slot.startsAt, context.buyerZone, context.now, options);
  const length = spokenDuration(slot.minutes);
  const grounds = [...scene.grounds, time, length];
  const lines = purposesOf(scene).map(({ text, evidence }) => ({
    text: `Does ${time} work for ${length}, so that ${text}?`,
    evidence,
  }));
  const sound = lines.find((line) => isSound({ ...scene, grounds }, line));
  return sound ?? { text: `Does ${time} work for ${length}?`, evidence: [] };
}
