import type { Fact } from '../contract/facts.ts';
import type { Evidence } from '../contract/suggest.ts';
import type { Said, Voice } from '../phrase/said.ts';
import { sayFact } from '../phrase/say-fact.ts';
import { type Context, evidenceOf } from './context.ts';
import type { Moment } from './moments.ts';

/** A fact that can be said, with the words that it stands on. */
export type Cited = { fact: Fact; moment: Moment; said: Said; evidence: Evidence[] };

export type Say = (fact: Fact, sourceText: string, facts: readonly Fact[], voice: Voice) => Said | null;

type Known = { say: Say; text: string; facts: readonly Fact[]; voice: string; said: Said | null };

// A fact that is kept from one suggestion to the next is turned into words once; nothing else may have changed.
const known = new WeakMap<Fact, Known[]>();
const mostKnown = 4;

function sayOnce(context: Context, fact: Fact, moment: Moment, say: Say): Said | null {
  const facts = context.factsOf(moment);
  const voice = context.voiceOf(moment);
  const key = JSON.stringify(voice);
  const all = known.get(fact) ?? [];
  const found = all.find(
    (one) => one.say === say && one.facts === facts && one.voice === key && one.text === moment.text,
  );
  if (found) return found.said;
  const said = say(fact, moment.text, facts, voice);
  known.set(fact, [{ say, text: moment.text, facts, voice: key, said }, ...all].slice(0, mostKnown));
  return said;
}

/** Null where the fact cannot be said truly. */
export function cite(context: Context, fact: Fact, moment: Moment, say: Say = sayFact): Cited | null {
  const said = sayOnce(context, fact, moment, say);
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
