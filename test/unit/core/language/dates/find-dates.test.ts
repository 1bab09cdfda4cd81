import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../lib/core/language/dates/find-dates.ts';
import { datesIn, said } from './dates-in.ts';

describe('lists and ranges', () => {
  it.each([
    ['Tue or Wed next week', ['2026-11-24', '2026-11-25']],
    ['next Tue or Thu', ['2026-11-24', '2026-11-26']],
    ['free Mon, Wed or Fri next week', ['2026-11-23', '2026-11-25', '2026-11-27']],
  ])('a week said once holds for all of %j', (text, days) => {
    expect(findDates(text, said).map((date) => date.from)).toEqual(days);
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

describe('fiscal years by setting', () => {
  it.each([
    ['FY26 Q3', 4, '2025-10-01', '2026-01-01'],
    ['Q3 FY27', 4, '2026-10-01', '2027-01-01'],
    ['fiscal Q1', 2, '2027-02-01', '2027-05-01'],
    ['next quarter', 2, '2027-02-01', '2027-05-01'],
    ['Q1', 7, '2027-07-01', '2027-10-01'],
    ['end of FY27', 10, '2027-09-30', '2027-10-01'],
    ['fiscal year end', 4, '2027-03-31', '2027-04-01'],
    ['next fiscal year', 4, '2027-04-01', '2028-04-01'],
    ['FY27 Q1', 1, '2027-01-01', '2027-04-01'],
  ])('%j, beginning in month %i', (text, fiscalYearStart, from, to) => {
    expect(findDates(text, { ...said, fiscalYearStart })).toMatchObject([{ from, to, certain: true }]);
  });

  it('leaves months, weeks and calendar years as they are', () => {
    expect(findDates('next month, next year', { ...said, fiscalYearStart: 4 })).toMatchObject([
      { from: '2026-12-01' },
      { from: '2027-01-01' },
    ]);
  });
});

describe('the time of the other side', () => {
  it('is asked where their zone is not known', () => {
    expect(findDates('Thursday 3pm your time', said)).toMatchObject([{ certain: false }]);
  });

  it.each(['Thursday 3pm your time', 'Thursday 3pm their time'])(
    'is theirs where it is known: %j',
    (text) => {
      expect(findDates(text, { ...said, contactTimeZone: 'America/Chicago' })).toMatchObject([
        { from: '2026-11-19T15:00:00-06:00', certain: true },
      ]);
    },
  );

  it('is the one that the text names', () => {
    expect(findDates('Thursday 2pm ET', { ...said, contactTimeZone: 'America/Chicago' })).toMatchObject([
      { from: '2026-11-19T14:00:00-05:00', certain: true },
    ]);
  });
});

describe('as speech recognition writes it', () => {
  it.each([
    ['um the the tenth', '2026-12-10'],
    ['next uh thurs day at two thirty p m', '2026-11-26T14:30:00+01:00'],
    ['to morrow at ten', '2026-11-19T10:00:00+01:00'],
    ['the fifteenth of march twenty twenty seven', '2027-03-15'],
    ['on fri day at ate a m', '2026-11-20T08:00:00+01:00'],
    ['next weak on wends day', '2026-11-25'],
    ['half passed three on monday', '2026-11-23T15:30:00+01:00'],
    ['december the twenty first at for p m', '2026-12-21T16:00:00+01:00'],
  ])('%j', (text, from) => {
    expect(findDates(text, said)).toMatchObject([{ from, certain: true }]);
  });
});

describe('conditions', () => {
  it.each([
    ['call after Q1 planning wraps up', 'after Q1 planning wraps up', '2027-01-01'],
    ['after the board meets on the 14th', 'after the board meets on the 14th', '2026-12-15'],
    ['once legal has signed in January we start', 'once legal has signed in January', '2027-01-01'],
    ['once Q4 closes', 'once Q4 closes', '2027-01-01'],
    ['after March is over', 'after March is over', '2027-04-01'],
    ['post the Q2-rollout', 'post the Q2-rollout', '2027-04-01'],
    ['as soon as the audit in March is done', 'as soon as the audit in March is done', '2027-03-01'],
  ])('%j is never a fact', (text, condition, from) => {
    expect(findDates(text, said)).toMatchObject([{ condition, quote: condition, from, certain: false }]);
  });

  it.each([
    'after Friday call me',
    'after next week',
    'before the board on the 14th',
    'we met after the fair on the 3rd',
  ])('%j has a date and no condition', (text) => {
    const [date] = findDates(text, said);
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
    ['not until after March', 'after'],
    ['no later than Friday', 'by'],
    ['since Monday', 'since'],
    ['until the 10th', 'until'],
    ['starting Dec 1', 'from'],
    ['on Friday', undefined],
  ])('%j: %s', (text, relation) => {
    expect(findDates(text, said)[0]?.relation).toBe(relation);
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
    expect(findDates('July 1 at 10am', said)[0]?.from).toBe('2027-07-01T10:00:00+02:00');
    expect(findDates('Thursday 3pm ET', said)[0]?.from).toBe('2026-11-19T15:00:00-05:00');
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
    expect(findDates(text, said)[0]?.from).toBe(from);
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
    expect(findDates('call at 4', said)).toMatchObject([
      { from: '2026-11-18T16:00:00+01:00', certain: false },
    ]);
    expect(findDates('call at 9am', said)).toMatchObject([
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
