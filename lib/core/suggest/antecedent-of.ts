import type { Fact } from '../contract/facts.ts';
import { cite, type Cited } from './cite.ts';
import type { Context } from './context.ts';
import { sentencesOf } from './sentence-at.ts';

// What the rep did in the talk is nothing that the buyer said.
const ours =
  /^[\s*•-]*(?:(?:i|we)\b|(?:showed|sent|gave|explained|walked|pitched|asked|told|spoke|good|nice|great)\b)/i;

/**
 * The sentence before a need that leans on it ("4% of orders wrong. CEO wants to halve that"), as something that the
 * buyer mentioned; null where it holds no figure, is ours, or cannot be said.
 */
export function antecedentOf(context: Context, { fact, moment }: Cited): Cited | null {
  const facts = context.factsOf(moment);
  const before = sentencesOf(moment.text.slice(0, fact.start)).at(-1);
  if (!before) return null;
  const { start } = before;
  const quote = moment.text.slice(before.start, before.end).replace(/[.,;:!\s]+$/, '');
  const end = start + quote.length;
  const isTaken = facts.some(
    (one) =>
      (one.by === 'us' || one.superseded === true || one.certain === false) &&
      one.start < end &&
      one.end > start,
  );
  if (isTaken || ours.test(quote) || !/\d|%/.test(quote) || /\?/.test(quote)) return null;
  const named: Fact = { kind: 'impact', quote, start, end, rule: 'reference/antecedent' };
  const cited = cite(context, named, moment);
  const said = cited?.said;
  const isQuotable =
    said?.form === 'clause' || /^(?!around|about|roughly|some)\p{L}{4}/iu.test(said?.text ?? '');
  return said?.leans === true || !isQuotable ? null : cited;
}
