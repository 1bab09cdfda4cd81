import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../lib/core/language/dates/find-dates.ts';
import { datesIn } from './dates-in.ts';

const options = { now: '2026-11-18T10:00:00', timeZone: 'Europe/Berlin' };

describe('lists and ranges', () => {
  it.each([
    ['Tue or Wed next week', ['2026-11-24', '2026-11-25']],
    ['next Tue or Thu', ['2026-11-24', '2026-11-26']],
    ['free Mon, Wed or Fri next week', ['2026-11-23', '2026-11-25', '2026-11-27']],
  ])('a week said once holds for all of %j', (text, days) => {
    expect(findDates(text, options).map((date) => date.from)).toEqual(days);
  });

  it.each([
    ['Mon-Wed next week', '2026-11-23 to 2026-11-26, day'],
    ['from Monday to Friday', '2026-11-23 to 2026-11-28, day'],
    ['between the 10th and the 14th', '2026-12-10 to 2026-12-15, day'],
    ['Jan-Mar', '2027-01-01 to 2027-04-01, month'],
  ])('joins %j', (text, when) => {
    expect(datesIn(text).map((date) => date.when)).toEqual([when]);
  });

  it('keeps two days apart that are no range', () => {
    expect(datesIn('Thursday and Friday')).toHaveLength(2);
  });
});

describe('conditions', () => {
  it.each([
    ['call after Q1 planning wraps up', 'after Q1 planning wraps up', '2027-01-01'],
    ['after the board meets on the 14th', 'after the board meets on the 14th', '2026-12-15'],
    ['once legal has signed in January we start', 'once legal has signed in January', '2027-01-01'],
    ['as soon as the audit in March is done', 'as soon as the audit in March is done', '2027-03-01'],
  ])('%j is never a fact', (text, condition, from) => {
    expect(findDates(text, options)).toMatchObject([{ condition, quote: condition, from, certain: false }]);
  });

  it.each([
    'after Friday call me',
    'after next week',
    'before the board on the 14th',
    'we met after the fair on the 3rd',
  ])('%j has a date and no condition', (text) => {
    const [date] = findDates(text, options);
    expect(date).toMatchObject({ certain: true });
    expect(date).not.toHaveProperty('condition');
  });
});

describe('the side of a date that is meant', () => {
  it.each([
    ['by Friday', 'by'],
    ['before March', 'before'],
    ['after next week', 'after'],
    ['not before March', 'from'],
    ['no later than Friday', 'by'],
    ['since Monday', 'since'],
    ['until the 10th', 'until'],
    ['starting Dec 1', 'from'],
    ['on Friday', undefined],
  ])('%j: %s', (text, relation) => {
    expect(findDates(text, options)[0]?.relation).toBe(relation);
  });
});

describe('now and zone', () => {
  it.each([
    ['2026-11-18T23:30:00-05:00', 'Europe/Berlin', '2026-11-20'],
    ['2026-11-18T23:30:00', 'Europe/Berlin', '2026-11-19'],
    ['2026-11-18T23:30:00Z', 'America/New_York', '2026-11-19'],
    ['2026-11-18T23:30:00', undefined, '2026-11-19'],
  ])('tomorrow at %s in %s is %s', (now, timeZone, day) => {
    expect(findDates('tomorrow', { now, timeZone })[0]?.from).toBe(day);
  });

  it('says times with the offset of that day', () => {
    expect(findDates('July 1 at 10am', options)[0]?.from).toBe('2027-07-01T10:00:00+02:00');
    expect(findDates('Thursday 3pm ET', options)[0]?.from).toBe('2026-11-19T15:00:00-05:00');
  });

  it('said on that same weekday it is asked', () => {
    expect(datesIn('Wednesday')[0]?.when).toBe('2026-11-25 to 2026-11-26, day, asked');
    expect(datesIn('Wednesday', { now: '2026-11-17T10:00:00' })[0]?.when).toBe(
      '2026-11-18 to 2026-11-19, day',
    );
  });

  it('"next" early in a week may mean this week, so it is asked', () => {
    expect(datesIn('next Friday', { now: '2026-11-16T10:00:00' })[0]?.when).toBe(
      '2026-11-27 to 2026-11-28, day, asked',
    );
  });
});

describe('what has been and what is to come', () => {
  it.each([
    ['we spoke on Monday', '2026-11-16'],
    ['the deck I sent Friday', '2026-11-13'],
    ['passed in February', '2026-02-01'],
    ['launched in Q2', '2026-04-01'],
    ['in March they moved', '2026-03-01'],
    ['price went up on the 3rd', '2026-12-03'],
    ['will be signed in May', '2027-05-01'],
    ['she asked to meet Monday', '2026-11-23'],
    ['sent the deck, call Monday', '2026-11-23'],
    ['we met and agreed to talk on Monday', '2026-11-23'],
  ])('%j is %s', (text, from) => {
    expect(findDates(text, options)[0]?.from).toBe(from);
  });
});

describe('times without a day', () => {
  it.each([
    'the difference between two and three',
    'about eleven fifty',
    'down by two',
    'good morning',
    'after lunch',
  ])('finds none in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('asks for the day', () => {
    expect(findDates('call at 4', options)).toMatchObject([
      { from: '2026-11-18T16:00:00+01:00', certain: false },
    ]);
    expect(findDates('call at 9am', options)).toMatchObject([
      { from: '2026-11-19T09:00:00+01:00', certain: false },
    ]);
  });
});

describe('not inside addresses and phone numbers', () => {
  it.each([
    ['see https://x.example/2026-11-30 today', ['today']],
    ['mail may@june.example tomorrow', ['tomorrow']],
    ['call +49 30 1234 5678 on Friday', ['Friday']],
    ['version 2.10, 24/7 support, ratio 3:10', []],
    ['budget $45k, 15 hrs/wk, 40 seats', []],
  ])('%j', (text, quotes) => {
    expect(datesIn(text).map((date) => date.quote)).toEqual(quotes);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'next,week,Friday,the,10th,of,May,at,2,pm,end,Q3,in,two,weeks,after,before,-,/,.,\n,11/26,2027,half past,or,from,to,😀,é,last,day,first,Monday,30,(,),x,EOM,14:30,once,a,month'.split(
      ',',
    ),
  );
  const texts = fc.array(pieces, { maxLength: 24 }).map((words) => words.join(' '));

  it('gives exact, ordered spans that do not overlap, and intervals that are not empty', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
        let end = 0;
        for (const date of findDates(text, options)) {
          expect(date.quote).toBe(text.slice(date.start, date.end));
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(Date.parse(date.to)).toBeGreaterThan(Date.parse(date.from));
          end = date.end;
        }
      }),
      { seed: 5, numRuns: 600 },
    );
  });

  it.each([
    ['one line of 1 MB', 'call next tue or the 10th at 2 '.repeat(32_000)],
    ['a word of 1 MB', 'a'.repeat(1_000_000)],
    ['figures without end', '1 '.repeat(100_000)],
    ['nested ends', 'end of '.repeat(20_000)],
  ])('takes %s', (_name, text) => {
    expect(Array.isArray(findDates(text, options))).toBe(true);
  });
});
