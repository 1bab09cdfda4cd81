import { sayFact } from '../../phrase/say-fact.ts';
import { asksFor } from '../ask-lines.ts';
import { cite } from '../cite.ts';
import type { Line } from '../line.ts';
import { interleave, openersOn } from '../openers.ts';
import { caller, whenOf } from '../reference.ts';
import type { Scene, SituationLines } from '../scene.ts';

const cooled = 'I have the feeling that this has cooled a little since, which is fine. What has changed?';

/** The stall in the buyer's own words, with their need before it where there is one. */
function onStall(scene: Scene): Line[] {
  const { stall } = scene.found;
  const cited = stall ? cite(scene.context, stall.fact, stall.moment, sayFact) : null;
  if (!stall || !cited) return [];
  const { said } = cited;
  const who = said.speaker ?? 'you';
  const words = said.form === 'clause' ? `${who} said that ${said.text}` : `${who} said: “${said.text}”`;
  const base = { rule: `opener/${stall.kind.replaceAll('_', '-')}`, source: 'R23 S2 R26 S4' };
  const build = (text: string, evidence: Line['evidence']): Line => ({
    ...base,
    evidence,
    text: `${caller(scene.context)} ${text}`,
  });
  const [need] = scene.references.filter(({ cited: [first] }) => first?.moment === stall.moment);
  return [
    ...(need
      ? [
          build(`${need.text}, and ${words}. Has anything changed since?`, [
            ...need.evidence,
            ...cited.evidence,
          ]),
        ]
      : []),
    build(`${whenOf(scene.context, stall.moment)} ${words}. ${cooled}`, cited.evidence),
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
    );
    return interleave(plain, [...onStall(scene), ...costly]);
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
