import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberSchema } from '../../../../../lib/core/contract/numbers.ts';
import { findNumbers } from '../../../../../lib/core/language/numbers/find-numbers.ts';
import { numbersIn } from './numbers-in.ts';

describe('findNumbers', () => {
  it.each([
    ['about £1.2m', '£1.2m = money 1200000 GBP (hedged)'],
    ['~15 hrs/wk', '15 hrs/wk = duration 15 hour/week (hedged)'],
    ['budget: 45k?', '45k = money 45000 (hedged)'],
    ['around 40 seats', '40 seats = count 40 seats (hedged)'],
  ])('knows a guess: %j', (text, found) => {
    expect(numbersIn(text)).toEqual([found]);
  });

  it('keeps what stands side by side apart', () => {
    expect(numbersIn('15 hours a week, six months, $45k for 40 seats')).toHaveLength(4);
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
    expect(numbersIn(text)).toEqual([]);
  });

  it('does not take counted thousands for money', () => {
    expect(numbersIn('they pay for 20k users')).toEqual(['20k users = count 20000 users']);
  });

  it('gives exact, ordered spans that do not overlap, on any text', () => {
    const pieces = fc.constantFrom(
      ...'$,45k,€,1.2m,two,hundred,and,a,half,hours,per,week,/,-,%,USD,40,seats,~,about,?,\n,+49 30 123456,a@b.example,https://x.example,1 200,1.200,half,dozen,thousand,grand,point,thirds,hundreds of,a few,minus,1e5,⅔,x,😀,é,.,kg,or,to,x,minus'.split(
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
          expect(() => numberSchema.parse(found)).not.toThrow();
          end = found.end;
        }
      }),
      { seed: 5, numRuns: 800 },
    );
  });

  it('reads back any amount that it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (amount) => {
        expect(numbersIn(`$${amount.toLocaleString('en-US')} in all`)[0]).toContain(`= money ${amount} USD`);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it.each(
    'one hundred and,half a,1 ,1/,$,a ,minus ,-,and a half ,few hundred ,x,+49 ,(,a.,two thirds of ,www.,@,1e'.split(
      ',',
    ),
  )('still reads what stands behind 20,000 times %j', (unit) => {
    const text = `${unit.repeat(20_000)} ; costs $45k`;
    expect(findNumbers(text).at(-1)).toMatchObject({ quote: '$45k', end: text.length });
  });

  it.each([
    ['one line of 200 kB', 'about $45k or 15 hrs/wk for 40 seats '.repeat(5_600)],
    ['a figure of 1 MB', '1'.repeat(1_000_000)],
    ['figures without end', '1 '.repeat(100_000)],
    ['words of numbers without end', 'one hundred and '.repeat(20_000)],
  ])('takes %s', (_name, text) => {
    expect(Array.isArray(findNumbers(text))).toBe(true);
  });
});
