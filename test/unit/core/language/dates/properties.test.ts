import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dateSchema } from '../../../../../lib/core/contract/dates.ts';
import { findDates } from '../../../../../lib/core/language/dates/find-dates.ts';
import { words as germanWords } from '../../../../../lib/core/language/vocabulary/de/dates.ts';
import { dateStarts } from '../../../../../lib/core/language/dates/starts.ts';
import { said } from './dates-in.ts';

const english =
  'next,week,Friday,the,10th,of,May,at,2,pm,end,Q3,in,two,weeks,after,before,-,/,.,\n,11/26,2027,half past,or,from,to,😀,é,last,day,first,Monday,30,(,),x,EOM,14:30,once,a,month,FY26,um,thurs day,twenty,fiscal,to,morrow';
const german =
  'nächsten,Dienstag,um,halb,drei,14,Uhr,am,10.,10.2.,bis,zum,KW,12,Ende,Januar,Anfang,Q2,nach der,-Planung,in,zwei,Wochen,vor,Mo,übernächste,Woche,und,Ä,ß,2027,telefoniert,🙂,\n';
const textOf = (pieces: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces.split(',')), { maxLength: 24 }).map((parts) => parts.join(' '));

/** Whether every date has its exact words, in order, in the shape of the contract. */
function isExact(text: string, language?: 'en' | 'de'): boolean {
  let end = 0;
  return findDates(text, { ...said, language }).every((date) => {
    const isInOrder = date.start >= end && date.end > date.start;
    ({ end } = date);
    return (
      isInOrder &&
      date.quote === text.slice(date.start, date.end) &&
      Date.parse(date.to) > Date.parse(date.from) &&
      (date.condition ?? date.quote) === date.quote &&
      dateSchema.safeParse(date).success
    );
  });
}

describe('any text', () => {
  it.each([
    ['English', english, 'en'],
    ['German', german, 'de'],
    ['both', `${english},${german}`, undefined],
  ] as const)('gives exact, ordered spans in the shape of the contract: %s', (_name, pieces, language) => {
    const texts = fc.oneof(textOf(pieces), fc.string({ unit: 'grapheme', maxLength: 60 }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(isExact(text, language)).toBe(true);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it('gives exact spans on any UTF-16', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom('en', 'de'),
        (text, language) => {
          expect(isExact(text, language)).toBe(true);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

const startsOf = { en: [...dateStarts].filter((word) => word !== '#'), de: Object.keys(germanWords) };

describe('long runs', () => {
  it.each(['en', 'de'] as const)(
    'of any one word end, and what stands behind them is read: %s',
    (language) => {
      for (const word of startsOf[language]) {
        const text = `${`${word} `.repeat(500)}/ 2026-12-24`;
        expect(findDates(text, { ...said, language }).at(-1)?.end, word).toBe(text.length);
      }
    },
  );

  it.each(['next ', 'first ', '1/', 'at ', 'end of ', 'am 10. ', 'und ', 'two weeks after ', 'the '])(
    'of %j try twice as many patterns where they are twice as long',
    (unit) => {
      const tries = (times: number): number => {
        const spy = vi.spyOn(RegExp.prototype, 'exec');
        findDates(unit.repeat(times), said);
        const { length } = spy.mock.calls;
        spy.mockRestore();
        return length;
      };
      expect(tries(400)).toBeLessThanOrEqual(tries(200) * 2.2 + 50);
    },
  );

  it.each([
    ['next ', 20_000, 'next Friday'],
    ['first ', 20_000, 'first Monday of May'],
    ['1/', 20_000, ' 12/24/2026'],
    ['at ', 20_000, 'at 3pm tomorrow'],
    ['end of ', 20_000, 'end of May'],
    ['call next tue or the 10th at 2 ', 4_000, 'tomorrow'],
    ['a', 1_000_000, ' tomorrow'],
    ['1 ', 100_000, ' on 2026-12-24'],
    ['und ', 20_000, 'am 10. Februar'],
    ['halb ', 20_000, 'morgen um halb drei'],
    ['am 10. ', 20_000, 'übermorgen'],
  ])('still reads what stands behind %j times %i', (unit, times, last) => {
    const text = unit.repeat(times) + last;
    const date = findDates(text, said).at(-1);
    expect(date?.end).toBe(text.length);
  });
});
