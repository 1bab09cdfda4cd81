import type { Fact } from '../contract/facts.ts';
import { cite } from '../suggest/cite.ts';
import { type Context, evidenceOf, recentWords } from '../suggest/context.ts';
import type { Moment } from '../suggest/moments.ts';
import type { Scene } from '../suggest/scene.ts';
import { agendaPoint } from './agenda-point.ts';
import type { Agenda, AgendaPoint } from './booking.ts';

const most = 4;

type Raw = { fact: Fact; moment: Moment };

/** What was promised or decided since the last talk, as the texts tell it. */
const rawsOf = (context: Context, kind: Fact['kind']): Raw[] =>
  recentWords(context).flatMap((moment) =>
    context
      .factsOf(moment)
      .filter((fact) => fact.kind === kind && fact.superseded !== true && fact.certain !== false)
      .map((fact) => ({ fact, moment })),
  );

function promises(context: Context, by: 'us' | 'them'): AgendaPoint[] {
  return rawsOf(context, 'commitment')
    .filter(({ fact }) => fact.by === by)
    .flatMap(({ fact, moment }) => {
      const text = agendaPoint(fact, context.voiceOf(moment));
      const due = fact.due === undefined ? {} : { dueOn: fact.due.slice(0, 10) };
      return text === undefined ? [] : [{ text, evidence: [evidenceOf(moment, fact)], ...due }];
    });
}

/** "You asked whether it works with SAP" is ours to bring. */
const answers = ({ material }: Scene): AgendaPoint[] =>
  material.questions
    .filter(({ said }) => said.form === 'clause' && said.speaker === undefined)
    .map(({ said, evidence }) => ({
      text: /^(?:about|for) /.test(said.text) ? `Answers ${said.text}` : `Answer ${said.text}`,
      evidence,
    }));

const decisions = ({ context }: Scene): AgendaPoint[] =>
  rawsOf(context, 'decision_process').flatMap(({ fact, moment }) => {
    const cited = cite(context, fact, moment);
    const isPlain = cited?.said.form === 'clause' && cited.said.speaker === undefined;
    if (!cited || !isPlain) return [];
    const how = cited.said.text.replace(/^you decide /, '');
    return [{ text: `How you decide: ${how}`, evidence: cited.evidence }];
  });

const distinct = (points: readonly AgendaPoint[]): AgendaPoint[] =>
  [...new Map(points.map((point) => [point.text.toLowerCase(), point])).values()].slice(0, most);

/**
 * The agenda that the talks themselves give: what they promised, what we promised and have to answer, how they decide
 * (R13, R15). Each point with its words; a side of which nothing was said is empty.
 */
export const agendaOf = (scene: Scene): Agenda<AgendaPoint> => ({
  theirs: distinct(promises(scene.context, 'them')),
  ours: distinct([...promises(scene.context, 'us'), ...answers(scene)]),
  decide: distinct(decisions(scene)),
});
