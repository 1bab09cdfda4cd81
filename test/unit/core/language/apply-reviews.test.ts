import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../lib/core/contract/facts.ts';
import { reviewDates, reviewFacts } from '../../../../lib/core/language/apply-reviews.ts';
import { findDates } from '../../../../lib/core/language/dates/find-dates.ts';
import type { FactReview } from '../../../../lib/core/model/entities.ts';

/** The fact of these words, where they stand for the `nth` time. */
function factOf(text: string, quote: string, more: Partial<Fact> = {}, nth = 0): Fact {
  let start = text.indexOf(quote);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(quote, start + 1);
  return { kind: 'pain', quote, start, end: start + quote.length, rule: 'pain/own', ...more };
}

const reviewOf = (
  { kind, quote, start }: Pick<Fact, 'kind' | 'quote' | 'start'>,
  verdict: FactReview['verdict'],
  change: FactReview['change'] = {},
) => ({ kind, quote, start, verdict, change, id: `${kind} ${start}` }) as FactReview;

const left = (text: string, facts: Fact[], reviews: FactReview[]) =>
  reviewFacts(text, facts, reviews).flatMap(({ fact }) => fact ?? []);

const text = 'they retype orders by hand, and retype orders at night; live by 01/02';
const retype = factOf(text, 'retype orders');

describe('a dismissed fact', () => {
  it('goes, and stays at hand with the word on it', () => {
    const review = reviewOf(retype, 'dismissed');
    expect(reviewFacts(text, [retype], [review])).toEqual([{ said: retype, fact: null, review }]);
  });

  it('is the one that was meant where the same words stand twice', () => {
    const again = factOf(text, 'retype orders', {}, 1);
    expect(left(text, [retype, again], [reviewOf(again, 'dismissed')])).toEqual([retype]);
    expect(left(text, [retype, again], [reviewOf(retype, 'dismissed')])).toEqual([again]);
  });

  it('leaves another kind on the same words', () => {
    const goal = { ...retype, kind: 'goal' as const };
    expect(left(text, [retype, goal], [reviewOf(retype, 'dismissed')])).toEqual([goal]);
  });

  it.each<[string, (text: string) => string]>([
    ['words before it', (text) => `Monday, on the phone with Ruth. ${text}`],
    ['words behind it', (text) => `${text}\nand more`],
    ['the words before it taken away', (text) => text.slice(5)],
  ])('stays dismissed after an edit: %s', (_what, edit) => {
    const again = factOf(text, 'retype orders', {}, 1);
    const reviews = [reviewOf(retype, 'dismissed'), reviewOf(again, 'dismissed')];
    const edited = edit(text);
    const facts = [0, 1].map((nth) => factOf(edited, 'retype orders', {}, nth));
    expect(left(edited, facts, reviews)).toEqual([]);
  });

  it.each(['they retype orders by hand', 'orders', 'retype orders by hand, and'])(
    'stays dismissed where newer rules cut it as “%s”',
    (quote) => {
      expect(left(text, [factOf(text, quote)], [reviewOf(retype, 'dismissed')])).toEqual([]);
    },
  );

  it('does not take its neighbour with it', () => {
    const neighbour = factOf(text, 'hand, and retype');
    const touching = factOf(text, 'orders by hand, and retype orders at night');
    for (const fact of [neighbour, touching])
      expect(left(text, [fact], [reviewOf(factOf(text, 'they retype'), 'dismissed')])).toEqual([fact]);
  });

  it('is idle where its words are gone', () => {
    const other = 'they key in orders by hand';
    const fact = factOf(other, 'key in orders');
    expect(left(other, [fact], [reviewOf(retype, 'dismissed')])).toEqual([fact]);
  });
});

describe('a corrected fact', () => {
  const promise = factOf(text, 'live by 01/02', {
    kind: 'commitment',
    by: 'them',
    certain: false,
    rule: 'commitment/theirs',
  });

  it.each<[string, Fact, FactReview['change'], Partial<Fact>]>([
    ['kind', retype, { kind: 'goal' }, { kind: 'goal', rule: 'review/goal' }],
    ['side', promise, { by: 'us' }, { by: 'us', rule: 'review/commitment' }],
    ['day', promise, { due: '2027-02-01', date: '01/02' }, { due: '2027-02-01', by: 'them' }],
    ['day and hour', promise, { due: '2027-02-01T14:30' }, { due: '2027-02-01T14:30' }],
  ])('has another %s and is sure', (_what, said, change, expected) => {
    const [fact] = left(text, [said], [reviewOf(said, 'corrected', change)]);
    expect(fact).toMatchObject({ quote: said.quote, start: said.start, end: said.end, ...expected });
    expect(fact?.certain).toBeUndefined();
  });

  it('that is no promise any more belongs to nobody, and one that became a promise to the buyer', () => {
    const [pain] = left(text, [promise], [reviewOf(promise, 'corrected', { kind: 'pain' })]);
    expect(pain?.by).toBeUndefined();
    expect(left(text, [retype], [reviewOf(retype, 'corrected', { kind: 'commitment' })])[0]?.by).toBe('them');
  });

  it('has no day where the words name none', () => {
    const dated = { ...promise, due: '2027-01-02' };
    expect(left(text, [dated], [reviewOf(dated, 'corrected', { date: '01/02' })])[0]?.due).toBeUndefined();
    expect(left(text, [dated], [reviewOf(dated, 'corrected', { kind: 'deadline' })])[0]?.due).toBe(
      '2027-01-02',
    );
  });
});

describe('the dates of a note', () => {
  const options = { now: '2026-11-19T15:00:00', timeZone: 'Europe/Berlin' };
  const dates = findDates(text, options);
  const answer = (change: FactReview['change']) =>
    reviewDates(dates, [reviewOf(retype, 'corrected', change)], 'Europe/Berlin');

  it('are as they were read while nothing is answered', () => {
    expect(dates).toMatchObject([{ quote: '01/02', certain: false }]);
    for (const change of [{}, { due: '2027-02-01' }, { date: '02/03', due: '2027-02-01' }])
      expect(answer(change)).toEqual(dates);
  });

  it('are certain once they are answered, on the clock of the note', () => {
    expect(answer({ date: '01/02', due: '2027-02-01' })).toMatchObject([
      { from: '2027-02-01', to: '2027-02-02', grain: 'day', certain: true, quote: '01/02' },
    ]);
    expect(answer({ date: '01/02', due: '2027-02-01T14:30' })).toMatchObject([
      { from: '2027-02-01T14:30:00+01:00', grain: 'minute', certain: true },
    ]);
  });

  it('go where the words name none', () => {
    expect(answer({ date: '01/02' })).toEqual([]);
  });
});

it('keeps every fact or takes it away whole, for any text and any reviews', () => {
  const words = fc.constantFrom('ab', 'abab', 'b a', 'a', 'ba b');
  const verdict = fc.constantFrom('dismissed' as const, 'corrected' as const);
  const place = fc.record({ quote: words, start: fc.nat(60), verdict });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), fc.array(place, { maxLength: 8 }), (parts, placed) => {
      const any = parts.join(' ');
      const facts = placed
        .filter(({ quote, start }) => any.startsWith(quote, start))
        .map(({ quote, start }) => ({ ...retype, quote, start, end: start + quote.length }));
      const reviews = placed.map((one) => reviewOf({ kind: 'pain', ...one }, one.verdict));
      const reviewed = reviewFacts(any, facts, reviews);
      expect(reviewed.map(({ said }) => said)).toEqual(facts);
      const used = reviewed.flatMap(({ review }) => review ?? []);
      expect(new Set(used).size).toBe(used.length);
      const kept = reviewed.flatMap(({ fact }) => fact ?? []);
      expect(kept.map(({ start, end }) => any.slice(start, end))).toEqual(kept.map(({ quote }) => quote));
    }),
    { seed: 31, numRuns: 300 },
  );
});
