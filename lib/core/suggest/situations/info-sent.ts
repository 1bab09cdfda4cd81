import type { Line } from '../line.ts';
import { headOf, isPlural } from '../../phrase/grammar.ts';
import { splitWords } from '../../phrase/words.ts';
import { asksFor } from '../ask-lines.ts';
import { termsOf } from '../asset-words.ts';
import { ago, caller } from '../reference.ts';
import type { Scene, SituationLines } from '../scene.ts';
import { sentMaterial } from '../sent-material.ts';

/** "You asked for an example of the price matrix, and I sent it to you": the same words are not said twice. */
function isNamedIn(text: string, words: string | undefined): boolean {
  const own = termsOf(text);
  const sent = [...termsOf(words ?? '')];
  const all = splitWords(words ?? '');
  return sent.length > 0 && !isPlural(headOf(all, 0, all.length)) && sent.every((term) => own.has(term));
}

function openers(scene: Scene): Line[] {
  const sent = sentMaterial(scene);
  if (!sent) return scene.references.map(({ text, evidence }) => line(scene, `${text}.`, evidence));
  const { context } = scene;
  const when = ago(context, sent.at);
  const named = sent.words === undefined ? 'the material that you asked for' : sent.words;
  return [
    // One thing they said is enough beside what was sent.
    ...scene.references
      .toSorted((a, b) => a.cited.length - b.cited.length)
      .slice(0, 2)
      .map(({ text, evidence }) =>
        line(
          scene,
          `${text}, and ${when} I sent ${isNamedIn(text, sent.words) ? 'it to you' : `you ${named}`}.`,
          [...sent.evidence, ...evidence],
          sent.asset,
        ),
      ),
    line(
      scene,
      `I sent you ${named} ${when}. I would like to look at the part that matters to you together.`,
      sent.evidence,
      sent.asset,
    ),
    line(
      scene,
      `${when[0]?.toUpperCase() ?? ''}${when.slice(1)} I sent you ${named}. What stood out to you?`,
      sent.evidence,
      sent.asset,
    ),
  ];
}

const line = (scene: Scene, text: string, evidence: Line['evidence'], asset?: Line['asset']): Line => ({
  ...(asset && { asset }),
  text: `${caller(scene.context)} ${text}`,
  evidence,
  rule: 'opener/info-sent',
  source: 'R5 S3',
});

/** They asked for something and have it: what and when, and a look at it together. */
export const infoSent: SituationLines = {
  openers,
  asks: (scene) => asksFor(scene, 'to look together at what I sent you'),
};
