import type { Fact, FactKind } from '../contract/facts.ts';
import type { Evidence } from '../contract/suggest.ts';
import { sayQuestion } from '../phrase/say-kinds.ts';
import { antecedentOf } from './antecedent-of.ts';
import { localDateOf } from '../schedule/zoned-time.ts';
import { cite, type Cited, overlaps, type Say } from './cite.ts';
import { buyerFacts, type Context } from './context.ts';
import { isBuyersWord, type Moment } from './moments.ts';

type Raw = { fact: Fact; moment: Moment };

/** What the buyer said that a line may use, the latest talk first; every entry can be said as it stands. */
export type Material = {
  /** Pains and the numbers that measure them; those with a number first. */
  pains: Cited[];
  goals: Cited[];
  /** Ahead of today; only the newest talk's, since the latest date wins. */
  deadlines: Cited[];
  questions: Cited[];
  /** Budget, objections and the like: a reference where nothing better was said. */
  others: Cited[];
  /** Deadlines that are over. */
  passed: Raw[];
  /** True where nothing that a reference could stand on was found. */
  isEmpty: boolean;
};

const day = 86_400_000;
const stale: readonly { says: RegExp; after: number }[] = [
  { says: /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening))\b/i, after: day },
  { says: /\b(?:this|next|last|coming) (?:week|mon|tues|wednes|thurs|fri)\w*\b/i, after: 5 * day },
  {
    says: /\b(?:this|next|last|coming) (?:month|quarter)\b|\bin (?:a|two|three|\d) (?:days|weeks?)\b/i,
    after: 25 * day,
  },
  { says: /\b(?:this|next|last) (?:year|spring|summer|autumn|fall|winter)\b/i, after: 200 * day },
];

const happened = /\b(?:was|were|had|did|went|came|got|broke|lost|\p{L}{2,}ed)\b/iu;

/** "Next week" was true when it was said. */
function isStale(context: Context, { fact, moment }: Raw): boolean {
  // What hurts "today" hurts at present, unless it was an event of that day.
  const isPresent = (fact.kind === 'pain' || fact.kind === 'impact') && !happened.test(fact.quote);
  const words = isPresent ? fact.quote.replaceAll(/\btoday\b/gi, '') : fact.quote;
  return stale.some(({ says, after }) => context.now - moment.at >= after && says.test(words));
}

/** The last day of a deadline, where one can be told. */
function endOf(context: Context, { fact, moment }: Raw): string | undefined {
  if (fact.due !== undefined) return fact.due.slice(0, 10);
  const options = { now: moment.entry.at, timeZone: context.timeZone };
  // A list may name other dates as well: first the words that the deadline stands in.
  const found = [fact.value ?? '', fact.quote]
    .map((words) => context.findDates(words, options).findLast(({ certain }) => certain))
    .find((date) => date !== undefined);
  if (!found) return undefined;
  // `to` is excluded, so a day's own date is the last one on which it is not over.
  return found.grain === 'day' || found.grain === 'minute' || found.grain === 'hour'
    ? found.from.slice(0, 10)
    : localDateOf(Date.parse(`${found.to.slice(0, 10)}T00:00:00Z`) - 1, 'UTC');
}

// More than a card and its alternatives can use; turning words is the dear part.
const most = 6;

function say(context: Context, raws: readonly Raw[], how?: Say): Cited[] {
  const cited = raws.slice(0, most).flatMap(({ fact, moment }) => cite(context, fact, moment, how) ?? []);
  return cited.filter((one, at) => !cited.slice(0, at).some((other) => overlaps(one, other)));
}

const hasNumber = ({ said }: Cited): boolean => /\d/.test(said.text);
const isClause = ({ said }: Cited): boolean => said.form === 'clause';

/** Clauses before quotations, numbers before none, the newer before the older; otherwise the order of the text. */
function byStrength(cited: readonly Cited[]): Cited[] {
  const newest = cited[0]?.moment;
  const score = (one: Cited): number =>
    (isClause(one) ? 4 : 0) +
    (one.moment === newest ? 2 : 0) +
    (hasNumber(one) ? 1 : 0) +
    (one.said.speaker === undefined ? 1 : 0);
  return cited.toSorted((a, b) => score(b) - score(a));
}

/** "Can we talk?" asks for the talk itself, and not for an answer. */
const asksToTalk =
  /^\W*(?:can|could|shall|should|may) (?:we|i) (?:please )?(?:talk|speak|meet|chat|call|have a (?:call|chat|talk)|book|set up)\b/i;

const shifted =
  /\b(?:moved|pushed|slipp\w*|postpon\w*|delay\w*|new (?:date|deadline|target)|instead of|now (?:by|in|end of|mid|early|late|aiming|planned))\b/i;

/** A later talk in which dates shifted: what was said before may no longer hold, even if the new date was not understood. */
const hasMovedSince = (context: Context, moment: Moment): boolean =>
  context.moments.some(
    (later) => isBuyersWord(later) && later.at > moment.at && shifted.test(later.text.slice(0, 20_000)),
  );

/** `taken` is what the situation itself has used: a request to call later is no question to answer. */
export function gatherMaterial(context: Context, taken?: Evidence): Material {
  const isTaken = ({ fact, moment }: Raw): boolean =>
    taken?.history === moment.index && fact.start < taken.end && taken.start < fact.end;
  const facts = (...kinds: FactKind[]): Raw[] =>
    buyerFacts(context, kinds).filter((raw) => !isStale(context, raw) && !isTaken(raw));
  const dated = buyerFacts(context, ['deadline']);
  const newest = dated[0]?.moment;
  const isOver = (raw: Raw): boolean => (endOf(context, raw) ?? '9999') < context.today;
  const passed = dated.filter((raw) => raw.moment === newest && isOver(raw));
  const isMoved = newest !== undefined && hasMovedSince(context, newest);
  const ahead = dated.filter(
    (raw) => raw.moment === newest && !isMoved && !isOver(raw) && !isStale(context, raw),
  );
  const dropped = dated.filter((raw) => !ahead.includes(raw));
  const holds = (raw: Raw): boolean =>
    dropped.some(
      ({ fact, moment }) => moment === raw.moment && fact.start < raw.fact.end && raw.fact.start < fact.end,
    );
  const usable = (...kinds: FactKind[]): Raw[] => facts(...kinds).filter((raw) => !holds(raw));
  const found = byStrength(say(context, usable('pain', 'impact')));
  const goals = byStrength(say(context, usable('goal')));
  const deadlines = byStrength(say(context, ahead));
  const questions = byStrength(
    say(
      context,
      facts('question').filter(({ fact }) => !asksToTalk.test(fact.quote)),
      sayQuestion,
    ),
  );
  // Where every need leans on words before it, those words come first.
  const needs = [...found, ...goals, ...deadlines];
  const leaning = needs.every(({ said }) => said.leans === true) ? needs.slice(0, 3) : [];
  const antecedent = leaning.map((one) => antecedentOf(context, one)).find((one) => one !== null);
  const pains = antecedent ? [antecedent, ...found] : found;
  const others = say(context, usable('budget', 'objection', 'decision_process', 'competitor'));
  return {
    pains,
    goals,
    deadlines,
    questions,
    others,
    passed,
    isEmpty: [pains, goals, deadlines, questions, others].every(({ length }) => length === 0),
  };
}
