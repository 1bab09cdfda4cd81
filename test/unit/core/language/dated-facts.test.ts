import { describe, expect, it } from 'vitest';
import type { Fact, FactKind } from '../../../../lib/core/contract/facts.ts';
import type { ReviewedFact } from '../../../../lib/core/language/apply-reviews.ts';
import { dateChoices, datedFacts } from '../../../../lib/core/language/dated-facts.ts';
import { findDates } from '../../../../lib/core/language/dates/find-dates.ts';
import type { FactReview } from '../../../../lib/core/model/entities.ts';

const options = { now: '2026-11-19T15:00:00', timeZone: 'Europe/Berlin' };
const datesIn = (words: string) => findDates(words, options);

const factOf = (quote: string, kind: FactKind = 'commitment', more: Partial<Fact> = {}): Fact => ({
  kind,
  quote,
  start: 0,
  end: quote.length,
  rule: 'x/y',
  ...more,
});
const plain = (fact: Fact): ReviewedFact => ({ said: fact, fact });
const dated = (...facts: ReviewedFact[]) => datedFacts(facts, datesIn, options.timeZone);

describe('what a date may mean', () => {
  it.each<[string, string[]]>([
    ['by 01/02', ['2027-02-01', '2027-01-02']],
    ['by 03/04 at 10:00', ['2027-04-03T10:00', '2027-03-04T10:00']],
    ['by 01/02/2028', ['2028-02-01', '2028-01-02']],
  ])('“%s”: both orders of day and month', (words, expected) => {
    const [date] = datesIn(words);
    expect(date?.certain).toBe(false);
    expect(date && dateChoices(date, options.timeZone)).toEqual(expected);
  });

  it('is a day with its hour, or the day alone', () => {
    const date = { quote: 'Thu 2ish', start: 0, end: 8, certain: false, rule: 'x', grain: 'hour' } as const;
    const at = { from: '2026-11-26T14:00:00+01:00', to: '2026-11-26T15:00:00+01:00' };
    expect(dateChoices({ ...date, ...at }, options.timeZone)).toEqual(['2026-11-26T14:00', '2026-11-26']);
    expect(dateChoices({ ...date, ...at }, 'America/New_York')[0]).toBe('2026-11-26T08:00');
  });

  it('is the first or the last day of a longer time', () => {
    const date = { quote: 'Q1', start: 0, end: 2, certain: false, rule: 'x', grain: 'quarter' } as const;
    expect(dateChoices({ ...date, from: '2027-01-01', to: '2027-04-01' }, 'UTC')).toEqual([
      '2027-01-01',
      '2027-03-31',
    ]);
  });

  it.each(['13/02', '02/02', 'the 5th'])('has one reading where the words allow one: %s', (quote) => {
    const date = { quote, start: 0, end: 5, certain: false, rule: 'x', grain: 'day' } as const;
    expect(dateChoices({ ...date, from: '2027-02-05', to: '2027-02-06' }, 'UTC')).toEqual(['2027-02-05']);
  });
});

describe('a date is asked', () => {
  it.each<FactKind>(['next_step', 'commitment', 'deadline', 'condition'])(
    'where a %s hangs on it',
    (kind) => {
      expect(dated(plain(factOf('sends it by 01/02', kind)))).toMatchObject([
        { words: '01/02', isAsked: true },
      ]);
    },
  );

  it('the weightiest fact first', () => {
    const kinds = (['condition', 'deadline', 'next_step', 'commitment'] as const).map((kind) =>
      plain(factOf('by 01/02', kind)),
    );
    expect(dated(...kinds).map(({ of }) => of.said.kind)).toEqual([
      'next_step',
      'commitment',
      'deadline',
      'condition',
    ]);
  });

  const answered = { verdict: 'corrected', change: { date: '01/02' } } as FactReview;
  const asked = factOf('sends it by 01/02');
  it.each<[string, ReviewedFact]>([
    ['its day is known', plain({ ...asked, due: '2027-02-01' })],
    ['it was replaced by a later part of the note', plain({ ...asked, superseded: true })],
    ['it was dismissed', { said: asked, fact: null }],
    ['it was answered that it is none', { said: asked, fact: asked, review: answered }],
    ['another date of the same words is certain', plain(factOf('by 01/02, so by 28 March 2027'))],
    ['the date is certain', plain(factOf('by 28 March 2027'))],
  ])('not where %s', (_why, fact) => {
    expect(dated(fact).filter(({ isAsked }) => isAsked)).toEqual([]);
  });

  it.each<[string, ReviewedFact]>([
    ['names no date', plain(factOf('sends it soon'))],
    ['hangs on no day', plain(factOf('retypes 01/02', 'pain'))],
  ])('not of a fact that %s', (_why, fact) => {
    expect(dated(fact)).toEqual([]);
  });
});
