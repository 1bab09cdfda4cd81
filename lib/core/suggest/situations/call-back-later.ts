import type { Line } from '../line.ts';
import { askEvidence, askLine, asksFor } from '../ask-lines.ts';
import { sayCondition } from '../../phrase/say-kinds.ts';
import type { LaterContact } from '../later-contact.ts';
import { timeClauseOf } from '../later-words.ts';
import { cite } from '../cite.ts';
import { caller, whenOf } from '../reference.ts';
import type { Scene, SituationLines } from '../scene.ts';

const line = (scene: Scene, text: string, evidence: Line['evidence']): Line => ({
  text: `${caller(scene.context)} ${text}`,
  evidence,
  rule: 'opener/named-later-time',
  source: 'R5 R27 S2 S3',
});

/** An event has to come true, and not only a day to come. */
const isConditional = ({ evidence, fromOn }: LaterContact): boolean =>
  fromOn === undefined || /\b(?:after|once|when|as soon as)\b/i.test(evidence.quote);

function openers(scene: Scene): Line[] {
  const { later } = scene.found;
  if (!later) return [];
  const { context } = scene;
  const when = whenOf(context, later.moment);
  const isSayable = later.fact?.kind === 'condition' || later.fact?.kind === 'stall';
  const cited = later.fact && isSayable ? cite(context, later.fact, later.moment, sayCondition) : null;
  const quote = later.evidence.quote.replace(/[.;,!\s]+$/, '').replaceAll(/[“”"]/g, '');
  const has = isConditional(later) ? 'Has that happened by now?' : 'Is this a good time to pick it up?';
  const own = [later.evidence];
  const time = timeClauseOf(later.evidence.quote);
  const said = cited?.said.form === 'clause' ? cited.said.text : undefined;
  const wordings = [
    ...(said === undefined
      ? []
      : [/^you\b/.test(said) ? `${when} ${said}` : `${when} you said that ${said}`]),
    ...(time === null ? [] : [`${when} you asked me to get back to you ${time}`]),
    `${when} you put it like this: “${quote}”`,
  ];
  const [reference] = scene.references.filter(
    ({ cited: [first] }) => first?.moment === later.moment && first.fact.start !== later.fact?.start,
  );
  const withNeed = reference
    ? wordings
        .slice(0, 1)
        .map((text) =>
          line(scene, `${text}, and ${reference.clause}. ${has}`, [...own, ...reference.evidence]),
        )
    : [];
  const plain = wordings.flatMap((text) => [
    line(scene, `${text}. ${has}`, own),
    line(scene, `${text}. What has happened on your side since?`, own),
  ]);
  return [
    ...withNeed,
    ...plain,
    ...scene.references.map(({ text, evidence }) =>
      line(scene, `${text}. What has happened on your side since?`, evidence),
    ),
  ];
}

/** They named a later time or condition: when and how they said it, and has it come? */
export const callBackLater: SituationLines = {
  openers,
  asks: (scene) => {
    const purpose = 'to pick up where we left off';
    const [first] = asksFor(scene, purpose);
    const { later } = scene.found;
    const conditional =
      first && later && isConditional(later) && first.text.startsWith('Would ')
        ? [
            askLine(
              scene,
              `If that has happened, w${first.text.slice(1)}`,
              askEvidence(scene),
              'ask/named-condition',
            ),
          ]
        : [];
    return [...conditional, ...asksFor(scene, purpose)];
  },
};
