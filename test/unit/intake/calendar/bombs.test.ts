import { describe, expect, it } from 'vitest';
import { calendar, event, read, starts } from './calendar-text.ts';

const start = 'DTSTART;TZID=Europe/Berlin:20200106T090000';
const month = { from: '2026-01-01', to: '2026-02-01' };
const repeated = (rule: string, ...more: string[]) => calendar(event(start, `RRULE:${rule}`, ...more));
const every = (max: number, step = 1) => Array.from({ length: max }, (_, at) => at * step).join(',');

describe('rules that ask for too much', () => {
  it.each([
    ['FREQ=SECONDLY'],
    ['FREQ=SECONDLY;COUNT=1000000000'],
    ['FREQ=SECONDLY;INTERVAL=0'],
    [`FREQ=DAILY;BYHOUR=${every(24)};BYMINUTE=${every(60)};BYSECOND=${every(60)}`],
    [`FREQ=YEARLY;BYHOUR=${every(24)};BYMINUTE=${every(60)};BYSECOND=${every(60)};BYDAY=MO`],
  ])('are cut, with a warning: %.60s', (rule) => {
    const { events, warnings } = read(repeated(rule, 'SUMMARY:Ticker'), month);
    expect(events.length).toBeGreaterThan(0);
    expect(events.length).toBeLessThanOrEqual(10_000);
    expect(events[0]?.start).toMatch('2026-01-');
    expect(warnings).toContain('"Ticker" repeats too often, not all of it is read');
  });

  it.each([
    ['FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', 0],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 0],
    ['FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31', 0],
    ['FREQ=YEARLY;INTERVAL=1000000000000', 0],
    ['FREQ=DAILY;COUNT=1000000000', 31],
    ['FREQ=WEEKLY;COUNT=1000000000', 4],
    ['FREQ=YEARLY;COUNT=1000000000', 1],
    ['FREQ=HOURLY;INTERVAL=24;COUNT=1000000000', 31],
    ['FREQ=SECONDLY;INTERVAL=86400', 31],
    ['FREQ=SECONDLY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;UNTIL=20260102T000000Z', 1],
    ['FREQ=DAILY;UNTIL=00010101T000000Z', 0],
    ['FREQ=DAILY;UNTIL=99991231T235959Z', 31],
  ])('are read where they can be: %s has %i in January', (rule, count) => {
    const { events, warnings } = read(repeated(rule), month);
    expect(events).toHaveLength(count);
    expect(warnings).toEqual([]);
  });

  it('cannot spend more together than one file may', () => {
    const bombs = Array.from({ length: 40 }, (_, at) =>
      event(`UID:${at}`, start, 'RRULE:FREQ=SECONDLY;BYSECOND=1;BYMONTH=1'),
    );
    const { events, warnings } = read(calendar(...bombs), month);
    expect(events.length).toBeLessThanOrEqual(100_000);
    expect(warnings).not.toEqual([]);
  });

  it('leave the meetings beside them alone', () => {
    const ics = calendar(
      event('UID:bomb', start, 'RRULE:FREQ=SECONDLY'),
      event('UID:good', 'DTSTART:20260131T100000Z'),
    );
    expect(read(ics, month).events.at(-1)?.uid).toBe('good');
  });
});

describe('far years', () => {
  it.each([
    ['0001-01-01', '0001-01-03', '00010102T090000Z', ['0001-01-02T09:00']],
    ['9999-12-30', '9999-12-31', '99991230T090000Z', ['9999-12-30T09:00']],
    ['0000-01-01', '9999-12-31', '18000102T090000Z', ['1800-01-02T09:00']],
  ])('from %s to %s', (from, to, at, expected) => {
    expect(starts(calendar(event(`DTSTART:${at}`)), { from, to, timeZone: 'UTC' })).toEqual(expected);
  });

  it('outside of all windows cost nothing', () => {
    const ics = calendar(
      event('UID:a', 'DTSTART;TZID=Europe/Berlin:00010101T000000', 'RRULE:FREQ=SECONDLY'),
      event('UID:b', 'DTSTART;VALUE=DATE:99991231', 'DURATION:P999999D', 'RRULE:FREQ=DAILY'),
      event('UID:c', 'DTSTART:00000000', 'RRULE:FREQ=DAILY'),
    );
    expect(read(ics, { from: '2026-01-01', to: '2026-01-02' }).events.every(({ uid }) => uid === 'a')).toBe(
      true,
    );
  });
});

describe('large and hostile text', () => {
  const ordinary = 'DTSTART:20260115T100000Z';
  it.each([
    ['a title of 2 MB', [`SUMMARY:${'x'.repeat(2e6)}`]],
    ['a name that is never closed', [`ATTENDEE;CN="${'a;b:'.repeat(3e5)}`]],
    ['brackets that are never closed', [`ATTENDEE;CN=${'('.repeat(1e6)}`]],
    ['an address of signs', [`ATTENDEE:mailto:${'>'.repeat(1e6)}x`]],
    ['a hundred thousand guests', Array.from({ length: 1e5 }, (_, at) => `ATTENDEE:mailto:g${at}@x.example`)],
    ['a hundred thousand exceptions', [`EXDATE:${'20260101T000000Z,'.repeat(1e5)}`]],
    ['a hundred thousand weekdays', [`RRULE:FREQ=DAILY;COUNT=1;BYDAY=${'MO,'.repeat(1e5)}MO`]],
    ['a rule of a hundred thousand parts', [`RRULE:FREQ=DAILY;COUNT=1${';X=1'.repeat(1e5)}`]],
    ['folds alone', [`DESCRIPTION:${'\r\n '.repeat(3e5)}`]],
    ['backslashes', [`SUMMARY:${'\\'.repeat(1e6)}`]],
    ['alarms in alarms', Array.from({ length: 1e5 }, () => 'BEGIN:VALARM')],
  ])('comes back: %s', (_, lines) => {
    expect(starts(calendar(event(ordinary, ...lines)), month)).toEqual(['2026-01-15T10:00']);
  });

  it('thousands of events that begin and never end come back', () => {
    expect(
      read(`BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nDTSTART:20260115\r\n'.repeat(20_000)}`, month).events,
    ).toHaveLength(20_000);
  });

  it('thousands of splits of one series come back', () => {
    const splits = Array.from({ length: 3_000 }, (_, at) =>
      event(
        'UID:s',
        `RECURRENCE-ID;RANGE=THISANDFUTURE:20260101T00${String(at % 60).padStart(2, '0')}00Z`,
        `SEQUENCE:${at % 60}`,
        'DTSTART:20260115T100000Z',
      ),
    );
    expect(
      read(calendar(event('UID:s', start, 'RRULE:FREQ=MINUTELY'), ...splits), month).events.length,
    ).toBeGreaterThan(0);
  });
});
