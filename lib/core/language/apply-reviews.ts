import type { Fact } from '../contract/facts.ts';
import type { FactReview } from '../model/entities.ts';
import { isoDay, readIsoDay } from '../schedule/calendar-day.ts';
import { isoWithOffset, toInstant } from '../schedule/zoned-time.ts';
import type { FoundDate } from './dates/find-dates.ts';

/** A fact as the rules found it, and as it counts after the rep's word on it; null where she dismissed it. */
export type ReviewedFact = { said: Fact; fact: Fact | null; review?: FactReview };

type Span = { start: number; end: number };

/** Where these words stand, as near as may be to where they stood; `taken` places belong to another review. */
function placeOf(text: string, { quote, start }: FactReview, taken: ReadonlySet<number>): Span | undefined {
  const isFree = (at: number): boolean => !taken.has(at);
  let before = text.lastIndexOf(quote, start);
  while (before > 0 && !isFree(before)) before = text.lastIndexOf(quote, before - 1);
  let after = text.indexOf(quote, start + 1);
  while (after >= 0 && !isFree(after)) after = text.indexOf(quote, after + 1);
  const near = [before, after].filter((at) => at >= 0 && isFree(at));
  const at = near.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  return at === undefined ? undefined : { start: at, end: at + quote.length };
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Newer rules may cut the same fact wider or narrower: half of the shorter one makes it the same. */
const isSame = (a: Span, b: Span): boolean =>
  overlap(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start) && overlap(a, b) > 0;

function corrected(said: Fact, { change }: FactReview): Fact {
  const { certain: _sure, by, due, ...rest } = said;
  const kind = change.kind ?? said.kind;
  // Who promised says nothing of who has a pain; a commitment always has somebody who made it.
  const owner = change.by ?? (kind === said.kind ? by : kind === 'commitment' ? 'them' : undefined);
  const day = change.date === undefined ? (change.due ?? due) : change.due;
  return {
    ...rest,
    kind,
    ...(owner !== undefined && { by: owner }),
    ...(day !== undefined && { due: day }),
    rule: `review/${kind}`,
  };
}

function reviewed(said: Fact, review: FactReview | undefined): ReviewedFact {
  if (review === undefined) return { said, fact: said };
  return { said, review, fact: review.verdict === 'dismissed' ? null : corrected(said, review) };
}

/**
 * Lays the rep's reviews of one note over the facts that the rules found in its `text`. A review belongs to the words
 * that it quotes, wherever they stand now; one whose words are gone is idle.
 */
export function reviewFacts(
  text: string,
  facts: readonly Fact[],
  reviews: readonly FactReview[],
): ReviewedFact[] {
  const taken = new Map<string, Set<number>>();
  const reviewOf = new Map<Fact, FactReview>();
  for (const review of reviews.toSorted((a, b) => a.start - b.start)) {
    const key = `${review.kind} ${review.quote}`;
    const places = taken.get(key) ?? new Set();
    const place = placeOf(text, review, places);
    if (place === undefined) continue;
    taken.set(key, places.add(place.start));
    const best = facts
      .filter((fact) => fact.kind === review.kind && !reviewOf.has(fact) && isSame(fact, place))
      .toSorted((a, b) => overlap(b, place) - overlap(a, place))[0];
    if (best) reviewOf.set(best, review);
  }
  return facts.map((said) => reviewed(said, reviewOf.get(said)));
}

function answered(date: FoundDate, due: string, timeZone: string): FoundDate {
  const isTimed = due.length > 10;
  const at = isTimed ? toInstant(due, timeZone) : 0;
  const [from, to] = isTimed
    ? [isoWithOffset(at, timeZone), isoWithOffset(at + 60_000, timeZone)]
    : [due, isoDay(readIsoDay(due) + 1)];
  return { ...date, from, to, grain: isTimed ? 'minute' : 'day', certain: true, rule: 'review/date' };
}

/** Dates of a note with what the rep answered about them: the day that she meant, or that they are none. */
export function reviewDates(
  dates: readonly FoundDate[],
  reviews: readonly FactReview[],
  timeZone: string,
): FoundDate[] {
  const answers = reviews.filter(
    ({ verdict, change }) => verdict === 'corrected' && change.date !== undefined,
  );
  if (answers.length === 0) return [...dates];
  return dates.flatMap((date) => {
    const answer = answers.find(({ change }) => change.date === date.quote);
    if (!answer) return date;
    return answer.change.due === undefined ? [] : answered(date, answer.change.due, timeZone);
  });
}
