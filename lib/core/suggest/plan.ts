import type { Sourced } from '../contract/suggest.ts';
import { firstName } from '../phrase/names.ts';
import { askEvidence } from './ask-lines.ts';
import { isSound } from './line.ts';
import { topicOf } from './questions.ts';
import type { Scene } from './scene.ts';

/** Before a first call (R1 to R3): what is different for the buyer when it ends; for the rep to read, not to say. */
export function findPlan(scene: Scene): Sourced {
  const name = firstName(scene.context.input.contact.name) ?? 'the buyer';
  const [pain] = [...scene.material.pains, ...scene.material.goals];
  const topic = pain ? topicOf(scene, pain) : null;
  const about = topic === null ? 'their problem' : topic;
  return {
    text: `When this call ends, ${name} should see more clearly what ${about} really costs, which risk in it they underrate, or which decision they now have to take. A demo is not needed for that. End with the date, time and agenda of the next meeting.`,
    evidence: pain?.evidence ?? askEvidence(scene),
    rule: 'plan/what-changes',
    source: 'R1 R2 R3 S0 S1',
  };
}

/** Why we talk and where it should lead, said openly (R8). */
export function findPurpose(scene: Scene): Sourced | undefined {
  const rule = 'purpose/say-openly';
  const source = 'R8 S2';
  const [pain] = [...scene.material.pains, ...scene.material.goals];
  const topic = pain ? topicOf(scene, pain) : null;
  const own =
    topic === null
      ? []
      : [
          `In this call I would like to go through ${topic} with you, step by step, and then settle with you what a sensible next step is.`,
        ];
  const lines = [
    ...own,
    ...(pain?.said.form === 'clause'
      ? [
          `You said that ${pain.said.text}. In this call I would like to understand that better, and then settle with you what a sensible next step is.`,
        ]
      : []),
    'In this call I would like to understand that better, step by step, and then settle with you what a sensible next step is.',
  ];
  const evidence = pain?.evidence ?? scene.references[0]?.evidence ?? askEvidence(scene);
  const text = lines.find((line) => isSound(scene, { text: line }));
  return text === undefined || evidence.length === 0 ? undefined : { text, evidence, rule, source };
}
