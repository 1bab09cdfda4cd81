import type { Line } from '../line.ts';
import { askEvidence, askLine, asksFor } from '../ask-lines.ts';
import { sayCondition } from '../../phrase/say-kinds.ts';
import type { LaterContact } from '../later-contact.ts';
import { asksForLaterContact, timeClauseOf } from '../later-words.ts';
import { cite } from '../cite.ts';
import { stallKindOf } from '../find-stall.ts';
import { stallWords } from '../stall-words.ts';
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

/** "you asked me to call back after …", or the stall with its date: "you said that things were on hold until April". */
function namedAs({ context }: Scene, { fact, moment, evidence }: LaterContact): string | null {
  const time = timeClauseOf(evidence.quote);
  if (fact?.kind === 'stall' && !asksForLaterContact(evidence.quote)) {
    const words = stallWords(stallKindOf(fact), fact.quote);
    return words === null || time === null ? null : `you said that ${words} ${time}`;
  }
  const said = fact?.kind === 'condition' ? cite(context, fact, moment, sayCondition)?.said : undefined;
  if (said?.form !== 'clause') return null;
  return /^you\b/.test(said.text) ? said.text : `you said that ${said.text}`;
}

/** In a note only what stands in quotation marks is the buyer's own wording. */
const isOwnWords = ({ moment, evidence }: LaterContact): boolean =>
  moment.kind === 'wrote' ||
  moment.entry.source === 'transcript' ||
  /["“]$/.test(moment.text.slice(0, evidence.start)) ||
  /^["“]/.test(evidence.quote);

function openers(scene: Scene): Line[] {
  const { later } = scene.found;
  if (!later) return [];
  const when = whenOf(scene.context, later.moment);
  const said = namedAs(scene, later);
  const quote = later.evidence.quote.replace(/[.;,!\s]+$/, '').replaceAll(/[“”"]/g, '');
  const has = isConditional(later) ? 'Has that happened by now?' : 'Is this a good time to pick it up?';
  const own = [later.evidence];
  const time = timeClauseOf(later.evidence.quote);
  const canAsk = time !== null && !/^(?:until|till|not before)\b/i.test(time);
  const wordings = [
    ...(said === null ? [] : [`${when} ${said}`]),
    ...(canAsk && said === null ? [`${when} you asked me to get back to you ${time}`] : []),
    ...(isOwnWords(later) ? [`${when} you put it like this: “${quote}”`] : []),
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
