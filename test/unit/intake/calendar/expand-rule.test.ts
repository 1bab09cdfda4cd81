import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expandRule } from '../../../../lib/intake/calendar/recur/expand-rule.ts';
import { parseRule } from '../../../../lib/intake/calendar/recur/parse-rule.ts';
import { readDateValue } from '../../../../lib/intake/calendar/wall-time.ts';
import { calendar, event, starts } from './calendar-text.ts';

const wall = (text: string): number => readDateValue(text)?.wall ?? Number.NaN;
const show = (at: number): string => new Date(at).toISOString().slice(0, 16);

function expand(rule: string, start: string, from: string, to: string): { walls: string[]; isCut: boolean } {
  const parsed = parseRule(rule);
  if (!parsed) throw new Error(`no rule: ${rule}`);
  const budget = { steps: 10_000_000, instances: 1_000_000 };
  const until = parsed.rule.until === undefined ? undefined : wall(parsed.rule.until);
  const { walls, isCut } = expandRule(parsed.rule, {
    start: wall(start),
    from: wall(from),
    to: wall(to),
    until,
    budget,
  });
  return { walls: walls.map(show), isCut };
}

const days = (rule: string, start = '20260105T100000', to = '20270101'): string[] =>
  expand(rule, start, start, to).walls.map((at) => at.slice(0, 10));

describe('rules', () => {
  it.each<[string, string[]]>([
    ['FREQ=DAILY;INTERVAL=10;COUNT=3', ['2026-01-05', '2026-01-15', '2026-01-25']],
    ['FREQ=DAILY;BYDAY=MO,FR;COUNT=3', ['2026-01-05', '2026-01-09', '2026-01-12']],
    ['FREQ=DAILY;BYMONTH=3;COUNT=3', ['2026-01-05', '2026-03-01', '2026-03-02']],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=3', ['2026-01-05', '2026-01-19', '2026-02-02']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4', ['2026-01-05', '2026-01-11', '2026-01-19', '2026-01-25']],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU;COUNT=4',
      ['2026-01-05', '2026-01-18', '2026-01-19', '2026-02-01'],
    ],
    ['FREQ=MONTHLY;COUNT=3', ['2026-01-05', '2026-02-05', '2026-03-05']],
    ['FREQ=MONTHLY;BYDAY=1MO;COUNT=3', ['2026-01-05', '2026-02-02', '2026-03-02']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', ['2026-01-05', '2026-01-30', '2026-02-27']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', ['2026-01-05', '2026-01-31', '2026-02-28']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3', ['2026-01-05', '2026-01-30', '2026-02-27']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3;COUNT=3', ['2026-01-05', '2026-02-04', '2026-03-04']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3', ['2026-01-05', '2026-02-13', '2026-03-13']],
    ['FREQ=MONTHLY;INTERVAL=5;COUNT=3', ['2026-01-05', '2026-06-05', '2026-11-05']],
    ['FREQ=YEARLY;BYMONTH=3,11;COUNT=3', ['2026-01-05', '2026-03-05', '2026-11-05']],
    ['FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;COUNT=2', ['2026-01-05', '2026-10-25']],
    ['FREQ=YEARLY;BYDAY=20MO;COUNT=2', ['2026-01-05', '2026-05-18']],
    ['FREQ=YEARLY;BYDAY=-1MO;COUNT=2', ['2026-01-05', '2026-12-28']],
    ['FREQ=YEARLY;BYWEEKNO=20;COUNT=2', ['2026-01-05', '2026-05-11']],
    ['FREQ=YEARLY;BYWEEKNO=-1;BYDAY=TH;COUNT=2', ['2026-01-05', '2026-12-31']],
    ['FREQ=YEARLY;BYYEARDAY=100,-1;COUNT=3', ['2026-01-05', '2026-04-10', '2026-12-31']],
    // What never comes: the start alone.
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', ['2026-01-05']],
    ['FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2', ['2026-01-05']],
    ['FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=4', ['2026-01-05']],
  ])('%s', (rule, expected) => {
    expect(days(rule)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['the 31st', 'FREQ=MONTHLY;COUNT=3', ['20260131T100000', '2026-01-31', '2026-03-31', '2026-05-31']],
    ['29 February', 'FREQ=YEARLY;COUNT=3', ['20240229T100000', '2024-02-29', '2028-02-29', '2032-02-29']],
    [
      'a birthday of a year that nobody knew',
      'FREQ=YEARLY;COUNT=2',
      ['00010510', '0001-05-10', '0002-05-10'],
    ],
  ])('from %s', (_, rule, [start = '', ...expected]) => {
    expect(days(rule, start, '20400101')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['FREQ=DAILY;BYHOUR=9,15;BYMINUTE=0,30;COUNT=4', ['05T10:00', '05T15:00', '05T15:30', '06T09:00']],
    ['FREQ=HOURLY;INTERVAL=5;COUNT=3', ['05T10:00', '05T15:00', '05T20:00']],
    ['FREQ=HOURLY;BYHOUR=9,17;BYDAY=MO;COUNT=3', ['05T10:00', '05T17:00', '12T09:00']],
    ['FREQ=HOURLY;BYMINUTE=0,30;BYSETPOS=2;COUNT=3', ['05T10:00', '05T10:30', '05T11:30']],
    ['FREQ=MINUTELY;INTERVAL=90;COUNT=3', ['05T10:00', '05T11:30', '05T13:00']],
    ['FREQ=MINUTELY;INTERVAL=20;BYHOUR=9;COUNT=3', ['05T10:00', '06T09:00', '06T09:20']],
    ['FREQ=SECONDLY;INTERVAL=3600;COUNT=3', ['05T10:00', '05T11:00', '05T12:00']],
    ['FREQ=SECONDLY;BYSECOND=0;BYMINUTE=0;BYHOUR=12;COUNT=3', ['05T10:00', '05T12:00', '06T12:00']],
  ])('below a day: %s', (rule, expected) => {
    const { walls } = expand(rule, '20260105T100000', '20260105', '20260201');
    expect(walls.map((at) => at.slice(8))).toEqual(expected);
  });
});

describe('a window far from the start', () => {
  const rules = [
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SU;WKST=SU',
    'FREQ=MONTHLY;INTERVAL=6;BYDAY=2WE',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=YEARLY;INTERVAL=11;BYMONTH=1,6',
    'FREQ=HOURLY;INTERVAL=7;BYDAY=MO',
    'FREQ=MINUTELY;INTERVAL=11;BYHOUR=9',
    'FREQ=DAILY;INTERVAL=3;COUNT=4000',
    'FREQ=WEEKLY;COUNT=600',
    'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=1500',
    'FREQ=HOURLY;COUNT=100000',
  ];
  it.each(rules)('is as the same part of the whole: %s', (rule) => {
    const whole = expand(rule, '20150112T091100', '20150101', '20270101');
    const part = expand(rule, '20150112T091100', '20260601', '20260801');
    const inside = (at: string) => at >= '2026-06-01' && at < '2026-08-01';
    expect(part.walls.length).toBeGreaterThan(0);
    expect(part.walls).toEqual(whole.walls.filter(inside));
  });
});

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

describe('any rule', () => {
  const start = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => Math.floor(date.getTime() / 60_000) * 60_000);
  const compact = (at: number) => new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15);
  const subset = <T>(values: T[], maxLength: number) => fc.subarray(values, { minLength: 1, maxLength });

  it('is what ical.js makes of it, where its own are right', () => {
    const rule = fc.oneof(
      fc.tuple(fc.constant('DAILY'), fc.constant('')),
      fc.tuple(
        fc.constant('WEEKLY'),
        subset(weekdayNames, 4).map((list) => `;BYDAY=${list.join(',')}`),
      ),
      fc.tuple(
        fc.constant('MONTHLY'),
        fc.integer({ min: 1, max: 28 }).map((day) => `;BYMONTHDAY=${day}`),
      ),
      fc.tuple(
        fc.constant('MONTHLY'),
        fc
          .tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom(...weekdayNames))
          .map(([nth, day]) => `;BYDAY=${nth}${day}`),
      ),
      fc.tuple(
        fc.constant('YEARLY'),
        fc
          .tuple(
            fc.integer({ min: 1, max: 12 }),
            fc.constantFrom(1, 2, 3, 4, -1),
            fc.constantFrom(...weekdayNames),
          )
          .map(([month, nth, day]) => `;BYMONTH=${month};BYDAY=${nth}${day}`),
      ),
    );
    const property = fc.property(
      start,
      rule,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('MO', 'SU'),
      (at, [freq, parts], interval, wkst) => {
        const text = `FREQ=${freq};INTERVAL=${interval}${parts};WKST=${wkst};COUNT=12`;
        const iterator = ICAL.Recur.fromString(text).iterator(
          ICAL.Time.fromDateTimeString(new Date(at).toISOString().slice(0, 19)),
        );
        const theirs: string[] = [];
        for (let time = iterator.next(); time && theirs.length < 12; time = iterator.next())
          theirs.push(time.toString().slice(0, 16));
        const ours = expand(text, compact(at), '20000101', '21000101').walls;
        // Ours has the start first even where the rule does not (RFC 5545, 3.8.5.3); COUNT then ends one earlier.
        const rest = ours[0] === theirs[0] ? ours : ours.slice(1);
        expect(rest).toEqual(theirs.slice(0, rest.length));
        expect(rest.length).toBeGreaterThanOrEqual(11);
      },
    );
    fc.assert(property, { seed: 41, numRuns: 300 });
  });

  /** Counts days on the wall clock, and asks Temporal for each instant: nothing of the reader is in it. */
  function oracle(
    first: string,
    zone: string,
    interval: number,
    weekdays: number[] | undefined,
    count: number,
  ): string[] {
    const from = Temporal.PlainDateTime.from(first);
    const monday = from.toPlainDate().subtract({ days: from.dayOfWeek - 1 });
    const found: string[] = [];
    for (let day = from; found.length < count; day = day.add({ days: 1 })) {
      const passed = from.until(day, { largestUnit: 'days' }).days;
      const week = Math.floor(monday.until(day.toPlainDate(), { largestUnit: 'days' }).days / 7);
      const isIn = weekdays
        ? week % interval === 0 && weekdays.includes(day.dayOfWeek)
        : passed % interval === 0;
      if (isIn || passed === 0) found.push(day.toZonedDateTime(zone).toInstant().toString().slice(0, 16));
    }
    return found;
  }

  it('by day and by week keeps its wall time in every zone, over both changes of the clock', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Sydney',
      'America/Santiago',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
    );
    const day = fc
      .tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 95 }))
      .map(([days, quarter]) =>
        Temporal.PlainDateTime.from('2026-01-01T00:00')
          .add({ days, minutes: quarter * 15 })
          .toString({ smallestUnit: 'second' }),
      );
    const weekdays = fc.option(subset([1, 2, 3, 4, 5, 6, 7], 5), { nil: undefined });
    const property = fc.property(
      day,
      zones,
      fc.integer({ min: 1, max: 3 }),
      weekdays,
      fc.integer({ min: 1, max: 60 }),
      (first, zone, interval, list, count) => {
        const by = list
          ? `FREQ=WEEKLY;BYDAY=${list.map((one) => weekdayNames[one - 1]).join(',')}`
          : 'FREQ=DAILY';
        const ics = calendar(
          event(
            `DTSTART;TZID=${zone}:${first.replace(/[-:]/g, '')}`,
            `RRULE:${by};INTERVAL=${interval};COUNT=${count}`,
          ),
        );
        const window = { from: '2025-12-01', to: '2031-01-01', timeZone: 'UTC' };
        expect(starts(ics, window)).toEqual(oracle(first, zone, interval, list, count));
      },
    );
    fc.assert(property, { seed: 42, numRuns: 200 });
  });
});
