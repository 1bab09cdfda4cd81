import { capitalise } from '../../phrase/names.ts';
import { type Cited, overlaps } from '../../suggest/cite.ts';
import { recentWords } from '../../suggest/context.ts';
import { isSound } from '../../suggest/line.ts';
import { laterTime } from './opening.ts';
import type { Tone } from '../mail.ts';
import type { Matter, Piece } from '../matter.ts';

const most: Record<Tone, number> = { brief: 2, warm: 5, direct: 4 };

const sentenceOf = ({ said, fact }: Cited): string => {
  const who = said.speaker ?? 'you';
  if (fact.kind === 'question')
    return said.form === 'clause'
      ? `${capitalise(who)} asked ${said.text}.`
      : `${capitalise(who)} asked: “${said.text}”`;
  if (said.form === 'quote') return said.speaker === undefined ? `“${said.text}”` : `${who}: “${said.text}”`;
  return said.speaker === undefined
    ? `${capitalise(said.text)}.`
    : `${capitalise(who)} said that ${said.text}.`;
};

/** What they said in the last talk and since (R5), a need with its number first; each once, to the buyer. */
export function heardOf({ scene, quotes, request, lines, opener }: Matter): Piece[] {
  const { pains, goals, deadlines, questions } = scene.material;
  const recent = new Set(recentWords(scene.context));
  const kept: Cited[] = [];
  for (const cited of [...pains, ...goals, ...deadlines, ...questions])
    if (recent.has(cited.moment) && !kept.some((other) => overlaps(other, cited))) kept.push(cited);
  // What leans on other words stands behind them, and not without them.
  const points = kept
    .filter(({ said }, at) => said.leans !== true || at > 0)
    .map((cited) => ({ text: sentenceOf(cited), evidence: cited.evidence }))
    .filter((point) => isSound(scene, point));
  const later = laterTime({ scene, lines, opener });
  if (points.length === 0 && later) return [later];
  const own =
    points.length > 0 ? points : quotes.map(({ text, evidence }) => ({ text: `“${text}”`, evidence }));
  return own.slice(0, most[request.tone]);
}

/** A recap lists the question that an answer would tell again. */
export const isHeard = (matter: Matter, answer: string): boolean =>
  matter.request.kind === 'recap' && heardOf(matter).some(({ text }) => answer.includes(text));
