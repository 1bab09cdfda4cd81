import type { Fact } from '../contract/facts.ts';
import { cite, type Cited } from './cite.ts';
import type { Context } from './context.ts';
import type { Moment } from './moments.ts';
import { sentencesOf } from './sentence-at.ts';

// What the rep did in the talk is nothing that the buyer said.
const ours =
  /^[\s*•-]*(?:(?:i|we)\b|(?:showed|sent|gave|explained|walked|pitched|asked|told|spoke|good|nice|great)\b)/i;

const mostBack = 3;

function asNeed(context: Context, moment: Moment, range: { start: number; end: number }): Cited | null {
  const quote = moment.text.slice(range.start, range.end).replace(/[.,;:!\s]+$/, '');
  const [start, end] = [range.start, range.start + quote.length];
  const isTaken = context
    .factsOf(moment)
    .some(
      ({ by, superseded, certain, ...fact }) =>
        (by === 'us' || superseded === true || certain === false) && fact.start < end && fact.end > start,
    );
  if (isTaken || ours.test(quote) || !/\d/.test(quote) || quote.includes('?')) return null;
  const fact: Fact = { kind: 'impact', quote, start, end, rule: 'reference/antecedent' };
  const cited = cite(context, fact, moment);
  const said = cited?.said;
  const isPlain =
    said?.form === 'clause' ||
    said?.topic === true ||
    /^(?!around|about|roughly|some)\p{L}{4}/iu.test(said?.text ?? '');
  return said?.leans === true || !isPlain ? null : cited;
}

/**
 * The sentence before a need that leans on it ("4% of orders wrong. CEO wants to halve that"), as something that the
 * buyer mentioned; null where none of the last few holds a figure of theirs that can be said.
 */
export function antecedentOf(context: Context, { fact, moment }: Cited): Cited | null {
  const before = sentencesOf(moment.text.slice(0, fact.start)).slice(-mostBack).toReversed();
  for (const range of before) {
    const cited = asNeed(context, moment, range);
    if (cited) return cited;
  }
  return null;
}
