import type { DealReading } from '../../lib/core/deal/read-deal.ts';
import type { FoundNeed } from '../../lib/core/suggest/needs.ts';
import { sentenceAround } from '../cards/sentence-around.ts';
import { needNames } from './deal-words.ts';
import { FactRow } from './fact-row.tsx';

type NeedRowProps = { need: FoundNeed; reading: DealReading; now: number; timeZone: string };

/** One of the four things to know: the sentence that it is known from, or the question that would get it (R21). */
export function NeedRow({ need, reading, ...time }: NeedRowProps) {
  const { rule, ask, evidence, isGuessed } = need;
  const name = needNames[rule];
  const [first] = evidence;
  const text = first && reading.history[first.history]?.text;
  if (!first || !text) return <FactRow mark="open" name={name} words={`Ask: “${ask}”`} {...time} />;
  const sentence = sentenceAround(text, [first]).map(({ words }) => words);
  return (
    <FactRow
      mark={isGuessed ? 'unsure' : 'known'}
      name={name}
      words={`“${sentence.join('').trim()}”`}
      why={{ evidence, reading }}
      {...time}
    />
  );
}
