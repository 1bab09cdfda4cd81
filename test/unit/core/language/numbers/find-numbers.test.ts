import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../../lib/core/language/numbers/find-numbers.ts';

const shown = (text: string): string[] =>
  findNumbers(text).map(
    ({ quote, kind, value, unit, hedged }) =>
      `${quote} = ${kind} ${value}${unit === undefined ? '' : ` ${unit}`}${hedged === true ? ' (hedged)' : ''}`,
  );

type Case = [text: string, ...found: string[]];

const money: Case[] = [
  ['budget is $45k', '$45k = money 45000 USD'],
  ['45k EUR a year', '45k EUR a year = money 45000 EUR/year'],
  ['about £1.2m', '£1.2m = money 1200000 GBP (hedged)'],
  ['costs 45 grand', '45 grand = money 45000'],
  ['two thousand five hundred dollars', 'two thousand five hundred dollars = money 2500 USD'],
  ['1 200 €', '1 200 € = money 1200 EUR'],
  ['1.200,50 € per month', '1.200,50 € per month = money 1200.5 EUR/month'],
  ['€30.000', '€30.000 = money 30000 EUR'],
  ['$1.25 per order', '$1.25 per order = money 1.25 USD/order'],
  ['$99/user/mo', '$99/user/mo = money 99 USD/user/month'],
  ['$40-50k ARR', '$40-50k = money 40000-50000 USD'],
  ["CHF 30'000", "CHF 30'000 = money 30000 CHF"],
  ['$45k USD', '$45k USD = money 45000 USD'],
  ['half a million dollars', 'half a million dollars = money 500000 USD'],
  ['budget: 45k?', '45k = money 45000 (hedged)'],
  ['cap of 60k', '60k = money 60000'],
];

const durations: Case[] = [
  ['~15 hrs/wk manual entry', '15 hrs/wk = duration 15 hour/week (hedged)'],
  ['15 hours a week, six months', '15 hours a week = duration 15 hour/week', 'six months = duration 6 month'],
  ['loses half a day', 'half a day = duration 0.5 day'],
  ['2-3 days', '2-3 days = duration 2-3 day'],
  ['a 12-month contract', '12-month = duration 12 month'],
  ['two hours and 30 minutes', 'two hours and 30 minutes = duration 2 hour'],
  ['three and a half hours per order', 'three and a half hours per order = duration 3.5 hour/order'],
  ['1,5 days', '1,5 days = duration 1.5 day'],
  ['takes an hour', 'an hour = duration 1 hour'],
  ['5 business days', '5 business days = duration 5 business day'],
  ['½ hour', '½ hour = duration 0.5 hour'],
  ['4h per day', '4h per day = duration 4 hour/day'],
];

const others: Case[] = [
  ['40 seats', '40 seats = count 40 seats'],
  ['a dozen reps', 'a dozen reps = count 12 reps'],
  ['200+ stores', '200+ stores = count 200 stores'],
  ['12 warehouse staff', '12 warehouse staff = count 12 warehouse staff'],
  ['45k orders a month', '45k orders a month = count 45000 orders/month'],
  ['3x faster', '3x = count 3 x'],
  ['about two hundred and fifty orders', 'two hundred and fifty orders = count 250 orders (hedged)'],
  ['saves 30% of it', '30% = percent 30'],
  ['5-10 % more', '5-10 % = percent 5-10'],
  ['margin at -5%', '-5% = percent -5'],
  ['up thirty percent', 'thirty percent = percent 30'],
  ['boxes of 5 kg', '5 kg = dimension 5 kg'],
  ['2,000 sq ft', '2,000 sq ft = dimension 2000 sq ft'],
  ['100 GB of mail', '100 GB = dimension 100 gb'],
  ['call +49 30 1234567', '+49 30 1234567 = phone +49 30 1234567'],
  ['or (415) 555-0132.', '(415) 555-0132 = phone (415) 555-0132'],
  ['mail a.b@mail.example, please', 'a.b@mail.example = email a.b@mail.example'],
  ['see https://x.example/a?b=45k.', 'https://x.example/a?b=45k = url https://x.example/a?b=45k'],
  ['www.example.com', 'www.example.com = url www.example.com'],
];

describe('findNumbers', () => {
  it.each(money)('reads money: %j', (text, ...found) => {
    expect(shown(text)).toEqual(found);
  });

  it.each(durations)('reads durations: %j', (text, ...found) => {
    expect(shown(text)).toEqual(found);
  });

  it.each(others)('reads what is counted, sized or addressed: %j', (text, ...found) => {
    expect(shown(text)).toEqual(found);
  });

  it.each([
    'Q3 2027, Nov 26, 2pm, 14:00, the 10th',
    'version 2.10, build #12, 24/7',
    'one of the reps',
    '3rd party',
    'a second question',
    'twice a week',
    'in 2027',
    '192.168.0.1',
    '402-51-7788',
    'order 2026-11-30',
    '',
  ])('finds nothing in %j', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('does not take counted thousands for money', () => {
    expect(shown('they pay for 20k users')).toEqual(['20k users = count 20000 users']);
  });

  it('gives exact, ordered spans that do not overlap, on any text', () => {
    const pieces = fc.constantFrom(
      ...'$,45k,€,1.2m,two,hundred,and,a,half,hours,per,week,/,-,%,USD,40,seats,~,about,?,\n,+49 30 123456,a@b.example,https://x.example,1 200,1.200,half,dozen,thousand,grand,😀,é,.,kg,or,to,x,minus'.split(
        ',',
      ),
    );
    const texts = fc.array(pieces, { maxLength: 24 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
        let end = 0;
        for (const found of findNumbers(text)) {
          expect(found.quote).toBe(text.slice(found.start, found.end));
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.value).not.toBe('');
          expect(found.value).not.toContain('NaN');
          end = found.end;
        }
      }),
      { seed: 5, numRuns: 800 },
    );
  });

  it('reads back any amount that it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (amount) => {
        expect(shown(`$${amount.toLocaleString('en-US')} in all`)[0]).toContain(`= money ${amount} USD`);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it.each([
    ['one line of 1 MB', 'about $45k or 15 hrs/wk for 40 seats '.repeat(28_000)],
    ['a figure of 1 MB', '1'.repeat(1_000_000)],
    ['figures without end', '1 '.repeat(100_000)],
    ['words of numbers without end', 'one hundred and '.repeat(20_000)],
  ])('takes %s', (_name, text) => {
    expect(Array.isArray(findNumbers(text))).toBe(true);
  });
});
