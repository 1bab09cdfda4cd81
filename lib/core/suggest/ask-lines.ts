import type { Evidence } from '../contract/suggest.ts';
import { spokenDuration, spokenSlot } from '../phrase/spoken-time.ts';
import { untilOf } from '../phrase/topic.ts';
import { evidenceOf } from './context.ts';
import { deciders } from './deciders.ts';
import { prefersWriting } from './find-channel.ts';
import type { Line } from './line.ts';
import { isBuyersWord } from './moments.ts';
import { topicOf } from './questions.ts';
import type { Scene } from './scene.ts';
import { sentencesOf } from './sentence-at.ts';

/** An offered time as it is said, in the buyer's zone. */
export const spoken = ({ context, isWritten, hasOwnClock = false }: Scene, start: number): string =>
  spokenSlot(start, context.buyerZone, context.now, {
    repTimeZone: context.repZone,
    withDate: isWritten,
    withOwn: hasOwnClock,
  });

/** The first words of the last talk that has any: what an ask stands on when nothing better does. */
function lastWordsAsEvidence(scene: Scene): Evidence[] {
  const withText = scene.context.moments.filter(({ text }) => text.trim() !== '');
  const moment = withText.findLast(isBuyersWord) ?? withText.at(-1);
  const [first] = moment ? sentencesOf(moment.text, 1) : [];
  return moment && first ? [evidenceOf(moment, first)] : [];
}

/** The words that an ask stands on: what was agreed, the stall, the named time, else the reference. */
export function askEvidence(scene: Scene): Evidence[] {
  const { found, agreed } = scene;
  if (agreed && scene.offer?.isAgreed === true) return [agreed.evidence];
  if (found.stall && found.situation === 'stalled') return [found.stall.evidence];
  if (found.later) return [found.later.evidence];
  const [reference] = scene.references;
  if (agreed && !agreed.isPast) return [agreed.evidence];
  return reference?.evidence ?? lastWordsAsEvidence(scene);
}

/** What the buyer gets in the next talk (R30), for "would Thursday suit you …". */
export function purposeOf({ material }: Pick<Scene, 'material'>): string {
  const [pain] = material.pains;
  if (pain && /\d/.test(pain.said.text)) return 'to go through that on your own numbers';
  return material.isEmpty ? 'to see what would help you most' : 'to go through that step by step';
}

export const askLine = (
  scene: Scene,
  text: string,
  evidence = askEvidence(scene),
  rule = 'ask/day-time-length',
): Line => ({
  text,
  evidence,
  rule,
  source: 'R9 S3',
});

/** For a buyer who is written to: one thing to answer in writing, tied to their date or topic; no time is named. */
function writtenAsks(scene: Scene): Line[] {
  const rule = 'ask/in-writing';
  const { deadlines, goals, pains } = scene.material;
  const ask = (text: string, evidence?: Evidence[]): Line => askLine(scene, text, evidence, rule);
  const dated = [...deadlines, ...goals].flatMap(({ said, evidence }) => {
    const until = said.speaker === undefined ? untilOf(said) : null;
    return until === null
      ? []
      : [
          ask(
            `Could you write back what has to be in place ${until}, so that the next step fits that date?`,
            evidence,
          ),
        ];
  });
  const people = deciders(scene.context)
    .slice(0, 1)
    .map(({ name, evidence }) =>
      ask(`Could you write back whether ${name} should see this before we go on?`, evidence),
    );
  const topical = pains.slice(0, 2).flatMap((pain) => {
    const topic = topicOf(scene, pain);
    const text = `Could you write back with one thing: who has to agree before ${topic} can change?`;
    return topic === null ? [] : [ask(text, pain.evidence)];
  });
  return [
    ...dated.slice(0, 1),
    ...topical.slice(0, 1),
    ...people,
    ask(
      'Could you write back with a yes or no: is it worth taking this further now, and if so, who else should see it?',
    ),
    ask('Could you write back who else should see this before it goes further?'),
  ];
}

/** The asks for offered times: one time, both times, and with the decider; none where nothing is offered. */
function timedAsks(scene: Scene, purpose = purposeOf(scene)): Line[] {
  const { offer } = scene;
  const [first, second] = offer?.starts ?? [];
  if (offer === undefined || first === undefined) return [];
  const length = spokenDuration(offer.minutes);
  const [one, other] = [spoken(scene, first), second === undefined ? undefined : spoken(scene, second)];
  if (offer.isAgreed) {
    return [
      askLine(scene, `Shall we keep to ${one}, and take ${length} ${purpose}?`, undefined, 'ask/agreed-time'),
      askLine(scene, `Does ${one} still suit you, for ${length}?`, undefined, 'ask/agreed-time'),
      askLine(
        scene,
        `I have us down for ${one}, for ${length}. Who else should be there?`,
        undefined,
        'ask/agreed-time',
      ),
    ];
  }
  const [person] = deciders(scene.context);
  const single = askLine(scene, `Would ${one} suit you for ${length}, ${purpose}?`);
  const [early, late] = [first, second ?? first].toSorted((a, b) => a - b).map((at) => spoken(scene, at));
  const either =
    other === undefined
      ? []
      : [
          askLine(
            scene,
            `Could we take ${length} ${purpose}: ${early}, or rather ${late}?`,
            undefined,
            'ask/either-or',
          ),
        ];
  const joined = person
    ? [
        askLine(
          scene,
          `Could we take ${length}, ${one}, and have ${person.name} join us?`,
          person.evidence,
          'ask/with-decider',
        ),
      ]
    : [];
  // The small either/or stands first only where the playbook closes (R10).
  const isClosing = scene.context.playbook.motion === 'close';
  const leading = isClosing
    ? [...either.map((line) => ({ ...line, source: 'R10 S4' })), single]
    : [single, ...either];
  return [...leading, ...joined, askLine(scene, `Shall we put ${length} in the calendar for ${one}?`)];
}

/** Times where they may be named, else a question to answer in writing. */
export const asksFor = (scene: Scene, purpose?: string): Line[] =>
  prefersWriting(scene.channel) && scene.offer?.isAgreed !== true
    ? writtenAsks(scene)
    : timedAsks(scene, purpose);
