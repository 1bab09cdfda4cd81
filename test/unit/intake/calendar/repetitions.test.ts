import { describe, expect, it } from 'vitest';
import { calendar, event, read, starts } from './calendar-text.ts';

/** Mondays at nine in Berlin, around the change to summer time on 29 March 2026. */
const weekly = [
  'DTSTART;TZID=Europe/Berlin:20260316T090000',
  'DTEND;TZID=Europe/Berlin:20260316T093000',
  'SUMMARY:Weekly',
  'RRULE:FREQ=WEEKLY;COUNT=4',
];
const plain = ['2026-03-16T08:00', '2026-03-23T08:00', '2026-03-30T07:00', '2026-04-06T07:00'];

const without = (...indexes: number[]) => plain.filter((_, at) => !indexes.includes(at));

describe('a series', () => {
  it('keeps its wall time over the change of the clock, and names its instances by instants', () => {
    expect(starts(calendar(event(...weekly)))).toEqual(plain);
    const { events } = read(calendar(event(...weekly)));
    expect(events.map(({ recurrenceId }) => recurrenceId)).toEqual(plain.map((time) => `${time}:00Z`));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
  });

  it('names its instances alike wherever they are read', () => {
    const names = (timeZone: string) =>
      read(calendar(event(...weekly)), { timeZone }).events.map((one) => one.recurrenceId);
    expect(names('Asia/Tokyo')).toEqual(names('America/Denver'));
  });

  it('gives what lies inside the window alone, however long ago it began', () => {
    const old = event('DTSTART;TZID=Europe/Berlin:19990104T090000', 'RRULE:FREQ=WEEKLY');
    expect(starts(calendar(old), { from: '2026-03-20', to: '2026-04-01' })).toEqual([
      '2026-03-23T08:00',
      '2026-03-30T07:00',
    ]);
    const long = event('DTSTART;TZID=Europe/Berlin:20260302T090000', 'DURATION:P3D', 'RRULE:FREQ=WEEKLY');
    expect(starts(calendar(long), { from: '2026-03-18', to: '2026-03-19' })).toEqual(['2026-03-16T08:00']);
  });

  it.each([
    ['UNTIL=20260330T070000Z', 3],
    ['UNTIL=20260330T065959Z', 2],
    ['UNTIL=20260330T090000', 3],
    ['UNTIL=20260330', 3],
    ['UNTIL=20260329', 2],
    ['UNTIL=20260101', 0],
    ['UNTIL=20260316T075959Z', 0],
    ['UNTIL=SOMEDAY;COUNT=3', 3],
  ])('ends with %s after %i', (until, count) => {
    expect(starts(calendar(event(...weekly.slice(0, 3), `RRULE:FREQ=WEEKLY;${until}`)))).toHaveLength(count);
  });

  it.each([
    ['freq=weekly;count=4', 4],
    ['FREQ=WEEKLY; COUNT=4 ;', 4],
    ['COUNT=4;FREQ=WEEKLY', 4],
    ['FREQ=WEEKLY\\;COUNT=4', 4],
    ['FREQ=WEEKLY;COUNT=4;INTERVAL=0', 4],
    ['FREQ=WEEKLY;COUNT=4;BYDAY=XX', 4],
    ['FREQ=WEEKLY;COUNT=4;BYEASTER=1', 4],
    ['FREQ=FORTNIGHTLY;COUNT=4', 1],
    ['', 1],
  ])('reads the rule %j as %i instances', (rule, count) => {
    expect(starts(calendar(event(...weekly.slice(0, 3), `RRULE:${rule}`)))).toHaveLength(count);
  });

  it('of days gives days, in any zone', () => {
    const days = calendar(
      event(
        'DTSTART;VALUE=DATE:20260328',
        'RRULE:FREQ=DAILY;COUNT=3;BYHOUR=9,10',
        'EXDATE;VALUE=DATE:20260329',
      ),
    );
    for (const timeZone of ['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles']) {
      expect(starts(days, { timeZone })).toEqual(['2026-03-28', '2026-03-30']);
    }
    expect(read(days).events.map(({ recurrenceId }) => recurrenceId)).toEqual(['2026-03-28', '2026-03-30']);
  });

  it.each([['20260330'], ['20260330T000000Z'], ['20260329T220000Z'], ['20260330T215959Z']])(
    'of days has its last day, whether UNTIL is %s',
    (until) => {
      const days = calendar(event('DTSTART;VALUE=DATE:20260328', `RRULE:FREQ=DAILY;UNTIL=${until}`));
      expect(starts(days)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
    },
  );

  it('of floating times follows the clock of the reader', () => {
    const floating = calendar(event('DTSTART:20260328T090000', 'RRULE:FREQ=DAILY;COUNT=2'));
    expect(starts(floating)).toEqual(['2026-03-28T08:00', '2026-03-29T07:00']);
    expect(starts(floating, { timeZone: 'America/Denver' })).toEqual([
      '2026-03-28T15:00',
      '2026-03-29T15:00',
    ]);
  });

  it('in UTC does not move with the clock', () => {
    expect(starts(calendar(event('DTSTART:20260328T080000Z', 'RRULE:FREQ=DAILY;COUNT=2')))).toEqual([
      '2026-03-28T08:00',
      '2026-03-29T08:00',
    ]);
  });

  it('keeps each instance as long as the first one was', () => {
    const nights = calendar(
      event(
        'DTSTART;TZID=Europe/Berlin:20260327T220000',
        'DTEND;TZID=Europe/Berlin:20260328T060000',
        'RRULE:FREQ=DAILY;COUNT=2',
      ),
    );
    expect(read(nights).events.map(({ end }) => end)).toEqual([
      '2026-03-28T06:00:00+01:00',
      '2026-03-29T07:00:00+02:00',
    ]);
  });

  it('has two instances in the autumn night only where two are written', () => {
    const hourly = calendar(event('DTSTART;TZID=Europe/Berlin:20261025T013000', 'RRULE:FREQ=HOURLY;COUNT=3'));
    expect(starts(hourly)).toEqual(['2026-10-24T23:30', '2026-10-25T00:30', '2026-10-25T02:30']);
  });
});

describe('exceptions by EXDATE', () => {
  it.each([
    ['in the zone of the series', 'EXDATE;TZID=Europe/Berlin:20260323T090000', [1]],
    ['in UTC', 'EXDATE:20260330T070000Z', [2]],
    ['in another zone', 'EXDATE;TZID=America/New_York:20260330T030000', [2]],
    ['by a Windows name', 'EXDATE;TZID=W. Europe Standard Time:20260323T090000', [1]],
    ['without a zone', 'EXDATE:20260323T090000', [1]],
    ['of a whole day', 'EXDATE;VALUE=DATE:20260323', [1]],
    ['several in a line', 'EXDATE;TZID=Europe/Berlin:20260316T090000,20260406T090000', [0, 3]],
    ['of a time that is not in it', 'EXDATE;TZID=Europe/Berlin:20260323T100000', []],
    ['that is no date beside one that is', 'EXDATE;TZID=Europe/Berlin:soon,20260323T090000', [1]],
  ])('%s', (_, line, gone) => {
    expect(starts(calendar(event(...weekly, line)))).toEqual(without(...gone));
  });

  it('count among the COUNT', () => {
    expect(starts(calendar(event(...weekly, 'EXDATE:20260316T080000Z')))).toEqual(without(0));
  });

  it('of days written as times', () => {
    const days = event('DTSTART;VALUE=DATE:20260328', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20260328T230000Z');
    expect(starts(calendar(days))).toEqual(['2026-03-28', '2026-03-30']);
  });
});

describe('additions by RDATE', () => {
  const once = weekly.slice(0, 3);
  it.each([
    ['a time', 'RDATE;TZID=Europe/Berlin:20260318T110000', ['2026-03-16T08:00', '2026-03-18T10:00']],
    ['the start again', 'RDATE;TZID=Europe/Berlin:20260316T090000', ['2026-03-16T08:00']],
    [
      'several',
      'RDATE:20260317T100000Z,20260318T100000Z',
      ['2026-03-16T08:00', '2026-03-17T10:00', '2026-03-18T10:00'],
    ],
  ])('%s', (_, line, expected) => {
    expect(starts(calendar(event(...once, line)))).toEqual(expected);
  });

  it('of a period have its length', () => {
    const lines = ['RDATE;VALUE=PERIOD:20260317T100000Z/PT2H,20260318T100000Z/20260318T130000Z'];
    const ends = read(calendar(event(...once, ...lines))).events.map(({ end }) =>
      new Date(end).toISOString().slice(0, 16),
    );
    expect(ends).toEqual(['2026-03-16T08:30', '2026-03-17T12:00', '2026-03-18T13:00']);
  });

  it('are taken away by EXDATE', () => {
    expect(starts(calendar(event(...once, 'RDATE:20260317T100000Z', 'EXDATE:20260317T100000Z')))).toEqual([
      '2026-03-16T08:00',
    ]);
  });
});

describe('changed instances', () => {
  const change = (...lines: string[]) => calendar(event(...weekly), event('SUMMARY:Changed', ...lines));

  it('moves one', () => {
    const ics = change(
      'RECURRENCE-ID;TZID=Europe/Berlin:20260323T090000',
      'DTSTART;TZID=Europe/Berlin:20260325T140000',
      'DURATION:PT1H',
    );
    expect(starts(ics)).toEqual([
      '2026-03-16T08:00',
      '2026-03-25T13:00',
      '2026-03-30T07:00',
      '2026-04-06T07:00',
    ]);
    expect(read(ics).events[1]).toMatchObject({
      title: 'Changed',
      recurrenceId: '2026-03-23T08:00:00Z',
      start: '2026-03-25T14:00:00+01:00',
      end: '2026-03-25T15:00:00+01:00',
    });
  });

  it.each([
    ['in UTC', 'RECURRENCE-ID:20260323T080000Z'],
    ['of a whole day', 'RECURRENCE-ID;VALUE=DATE:20260323'],
    ['without a zone', 'RECURRENCE-ID:20260323T090000'],
  ])('finds the instance by a name %s', (_, id) => {
    expect(starts(change(id, 'DTSTART;TZID=Europe/Berlin:20260325T140000'))).toEqual([
      '2026-03-16T08:00',
      '2026-03-25T13:00',
      '2026-03-30T07:00',
      '2026-04-06T07:00',
    ]);
  });

  it('moves one out of the window, into it, and within it', () => {
    const ics = change('RECURRENCE-ID:20260323T080000Z', 'DTSTART:20260501T080000Z');
    expect(starts(ics, { from: '2026-03-20', to: '2026-03-28' })).toEqual([]);
    expect(starts(ics, { from: '2026-04-30', to: '2026-05-02' })).toEqual(['2026-05-01T08:00']);
  });

  it('calls one off', () => {
    const { events } = read(
      change('RECURRENCE-ID:20260323T080000Z', 'DTSTART:20260323T080000Z', 'STATUS:CANCELLED'),
    );
    expect(events.map(({ status }) => status)).toEqual(['confirmed', 'cancelled', 'confirmed', 'confirmed']);
  });

  it('takes the newest of several changes of one instance, wherever it stands in the file', () => {
    const id = 'RECURRENCE-ID:20260323T080000Z';
    const older = event('SEQUENCE:1', id, 'DTSTART:20260324T080000Z');
    const newer = event('SEQUENCE:2', id, 'DTSTART:20260326T080000Z');
    for (const ics of [calendar(older, newer, event(...weekly)), calendar(event(...weekly), newer, older)]) {
      expect(starts(ics)[1]).toBe('2026-03-26T08:00');
    }
  });

  it('keeps a change whose series is not in the file', () => {
    const alone = calendar(event('RECURRENCE-ID:20260323T080000Z', 'DTSTART:20260324T080000Z'));
    expect(starts(alone)).toEqual(['2026-03-24T08:00']);
    expect(read(alone).events[0]?.recurrenceId).toBe('2026-03-23T08:00:00Z');
  });

  it('changes the guests of that instance alone', () => {
    const { events } = read(
      change(
        'RECURRENCE-ID:20260323T080000Z',
        'DTSTART:20260323T080000Z',
        'ATTENDEE:mailto:odalys@harrowfinch.example',
      ),
    );
    expect(events.map(({ attendees }) => attendees.length)).toEqual([0, 1, 0, 0]);
  });

  it('moves all from one on', () => {
    const ics = change(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260323T090000',
      'DTSTART;TZID=Europe/Berlin:20260324T103000',
      'DURATION:PT1H',
    );
    expect(starts(ics)).toEqual([
      '2026-03-16T08:00',
      '2026-03-24T09:30',
      '2026-03-31T08:30',
      '2026-04-07T08:30',
    ]);
    expect(read(ics).events.map(({ title }) => title)).toEqual(['Weekly', 'Changed', 'Changed', 'Changed']);
    expect(read(ics).events[3]).toMatchObject({
      recurrenceId: '2026-04-06T07:00:00Z',
      end: '2026-04-07T11:30:00+02:00',
    });
  });

  it('moves all from one on, and those after a second one otherwise, and one of them alone', () => {
    const ics = calendar(
      event(...weekly),
      event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20260323T080000Z',
        'DTSTART:20260323T090000Z',
        'SUMMARY:First',
      ),
      event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20260330T070000Z',
        'DTSTART:20260330T050000Z',
        'SUMMARY:Second',
      ),
      event('RECURRENCE-ID:20260406T070000Z', 'DTSTART:20260406T150000Z', 'SUMMARY:Single'),
    );
    expect(read(ics).events.map(({ title }) => title)).toEqual(['Weekly', 'First', 'Second', 'Single']);
    expect(starts(ics)).toEqual([
      '2026-03-16T08:00',
      '2026-03-23T09:00',
      '2026-03-30T05:00',
      '2026-04-06T15:00',
    ]);
  });

  it('makes days of all from one on', () => {
    const ics = change('RECURRENCE-ID;RANGE=THISANDFUTURE:20260330T070000Z', 'DTSTART;VALUE=DATE:20260331');
    expect(starts(ics)).toEqual(['2026-03-16T08:00', '2026-03-23T08:00', '2026-03-31', '2026-04-07']);
  });

  it('of a series of days, named by a time', () => {
    const days = event('DTSTART;VALUE=DATE:20260328', 'RRULE:FREQ=DAILY;COUNT=3');
    const moved = event('RECURRENCE-ID:20260328T230000Z', 'DTSTART;VALUE=DATE:20260410');
    expect(starts(calendar(days, moved))).toEqual(['2026-03-28', '2026-03-30', '2026-04-10']);
  });
});
