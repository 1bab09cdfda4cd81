import type { Fact } from '../contract/facts.ts';
import type { Evidence } from '../contract/suggest.ts';
import type { Said, Voice } from '../phrase/said.ts';
import { sayFact } from '../phrase/say-fact.ts';
import { type Context, evidenceOf } from './context.ts';
import type { Moment } from './moments.ts';

/** A fact that can be said, with the words that it stands on. */
export type Cited = { fact: Fact; moment: Moment; said: Said; evidence: Evidence[] };

export type Say = (fact: Fact, sourceText: string, facts: readonly Fact[], voice: Voice) => Said | null;

/** Null where the fact cannot be said truly. */
export function cite(context: Context, fact: Fact, moment: Moment, say: Say = sayFact): Cited | null {
  const said = say(fact, moment.text, context.factsOf(moment), context.voiceOf(moment));
  if (!said || said.text.trim() === '') return null;
  const spans = said.spans.length > 0 ? said.spans : [fact];
  return { fact, moment, said, evidence: spans.map((span) => evidenceOf(moment, span)) };
}

/** The evidence of several facts, each span once. */
export function evidenceFrom(cited: readonly Cited[]): Evidence[] {
  const all = cited.flatMap(({ evidence }) => evidence);
  return all.filter(
    (span, at) =>
      all.findIndex(
        (other) => other.history === span.history && other.start === span.start && other.end === span.end,
      ) === at,
  );
}

/** True where both stand, at least in part, on the same words. */
export const overlaps = (a: Cited, b: Cited): boolean =>
  a.evidence.some((one) =>
    b.evidence.some(
      (other) => one.history === other.history && one.start < other.end && other.start < one.end,
    ),
  );
