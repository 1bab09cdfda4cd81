import type { Evidence } from '../../contract/suggest.ts';
import { asksFor } from '../ask-lines.ts';
import { cite } from '../cite.ts';
import { stallWords } from '../stall-words.ts';
import type { Stall } from '../find-stall.ts';
import type { Line } from '../line.ts';
import { interleave, isStatement, openersOn } from '../openers.ts';
import { caller, whenOf } from '../reference.ts';
import type { Scene, SituationLines } from '../scene.ts';

const cooled = 'I have the feeling that this has cooled a little since, which is fine. What has changed?';

/** "you said that you need to talk to your partner first", with the words that it stands on. */
function stallSaid({ context }: Scene, stall: Stall): { text: string; evidence: Evidence[] } | null {
  const cited = cite(context, stall.fact, stall.moment);
  const said = cited?.said;
  if (cited && said?.form === 'clause')
    return { text: `${said.speaker ?? 'you'} said that ${said.text}`, evidence: cited.evidence };
  const plain = stallWords(stall.kind, stall.fact.quote);
  return plain === null ? null : { text: `you said that ${plain}`, evidence: [stall.evidence] };
}

/** The stall with their need before it where there is one, and alone. */
function onStall(scene: Scene): Line[] {
  const { stall } = scene.found;
  const said = stall ? stallSaid(scene, stall) : null;
  if (!stall || !said) return [];
  const base = { rule: `opener/${stall.kind.replaceAll('_', '-')}`, source: 'R23 S2 R26 S4' };
  const build = (text: string, evidence: Evidence[]): Line => ({
    ...base,
    evidence,
    text: `${caller(scene.context)} ${text}`,
  });
  const need = scene.references
    .toSorted((a, b) => a.cited.length - b.cited.length)
    .find(
      ({ cited, evidence }) =>
        cited[0]?.moment === stall.moment &&
        evidence.every((one) => one.end <= stall.fact.start || one.start >= stall.fact.end),
    );
  return [
    ...(need
      ? [
          build(`${need.text}, and ${said.text}. Has anything changed since?`, [
            ...need.evidence,
            ...said.evidence,
          ]),
        ]
      : []),
    build(
      `${whenOf(scene.context, stall.moment)} ${said.text}. ${stall.kind === 'cooled' ? cooled : 'Where do you stand with that today?'}`,
      said.evidence,
    ),
  ];
}

/** Interest has cooled or a stall was named: say so plainly and ask what changed (R23), then the stall's own ask (R26). */
export const stalled: SituationLines = {
  openers: (scene) => {
    const plain = openersOn(scene, ({ text }) => `${text}. ${cooled}`, 'R23 S2');
    const costly = openersOn(
      scene,
      ({ text }) => `${text}. What does it cost you if that stays as it is?`,
      'R24 S4',
      isStatement,
    );
    // What stands in the way is met by its name; "cooled" is for interest that wanes (R23).
    const kind = scene.found.stall?.kind;
    const isNamed = kind !== undefined && !['cooled', 'think_it_over', 'internal'].includes(kind);
    const named = onStall(scene);
    return isNamed && named.length > 0
      ? [...named, ...interleave(plain, costly)]
      : interleave(plain, [...named, ...costly]);
  },
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
