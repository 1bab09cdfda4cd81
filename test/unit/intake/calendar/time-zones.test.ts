import { describe, expect, it } from 'vitest';
import { isKnownTimeZone } from '../../../../lib/core/schedule/zoned-time.ts';
import { windowsZones } from '../../../../lib/intake/calendar/zones/windows-zones.ts';
import { calendar, event, read, readOne, starts } from './calendar-text.ts';

const at = (tzid: string, wall: string, ...components: string[]) =>
  starts(calendar(...components, event(`DTSTART;TZID=${tzid}:${wall}`)))[0];

/** Summer at nine in the morning: New York 13:00, Berlin 07:00, Kolkata 03:30 in UTC. */
const summer = '20260701T090000';
const winter = '20261201T090000';

describe('a TZID without a VTIMEZONE', () => {
  it.each([
    ['Europe/Berlin', '07:00'],
    ['europe/berlin', '07:00'],
    ['US/Eastern', '13:00'],
    ['Asia/Calcutta', '03:30'],
    ['UTC', '09:00'],
    ['Etc/GMT+5', '14:00'],
    ['W. Europe Standard Time', '07:00'],
    ['"W. Europe Standard Time"', '07:00'],
    ['w. europe standard time', '07:00'],
    ['Eastern Standard Time', '13:00'],
    ['India Standard Time', '03:30'],
    ['GMT Standard Time', '08:00'],
    ['Greenwich Standard Time', '09:00'],
    ['AUS Eastern Standard Time', '23:00'],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', '07:00'],
    ['"(GMT-05:00) Eastern Time (US & Canada)"', '13:00'],
    ['"(UTC-08:00) Pacific Time (US and Canada)"', '16:00'],
    ['"(UTC+01:00) W. Europe Standard Time"', '07:00'],
    ['"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"', '03:30'],
    ['"Osaka, Sapporo, Tokyo"', '00:00'],
    ['"Kuala Lumpur, Singapore"', '01:00'],
    ['Pacific Daylight Time', '16:00'],
    ['"tzone://Microsoft/Utc"', '09:00'],
    ['Eastern', '13:00'],
    ['US-Eastern', '13:00'],
    ['"America/New York"', '13:00'],
    ['/mozilla.org/20050126_1/Europe/Berlin', '07:00'],
    ['/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires', '12:00'],
    ['/softwarestudio.org/Tzfile/America/New_York', '13:00'],
    ['/Europe/Berlin', '07:00'],
    ['"(UTC+03:00)"', '06:00'],
    ['"GMT -0330"', '12:30'],
    ['UTC+2', '07:00'],
  ])('%s: nine is %s', (tzid, utc) => {
    const [day = '', time] = (at(tzid, summer) ?? '').split('T');
    expect(time).toBe(utc);
    expect(['2026-06-30', '2026-07-01']).toContain(day);
    expect(read(calendar(event(`DTSTART;TZID=${tzid}:${summer}`))).warnings).toEqual([]);
  });

  it.each([['Customized Time Zone'], ['Nowhere/Middle'], ['12'], ['x'.repeat(100_000)]])(
    'that nothing explains is local time, with a warning: %.40s',
    (tzid) => {
      expect(at(tzid, summer)).toBe('2026-07-01T07:00');
      expect(read(calendar(event(`DTSTART;TZID=${tzid}:${summer}`))).warnings).toHaveLength(1);
    },
  );

  it('counts for nothing beside a Z', () => {
    expect(at('America/New_York', '20260701T090000Z')).toBe('2026-07-01T09:00');
  });
});

describe('the names of Windows', () => {
  it('are all known to the runtime', () => {
    expect(windowsZones.size).toBeGreaterThanOrEqual(139);
    for (const [name, zone] of windowsZones) expect(isKnownTimeZone(zone), name).toBe(true);
  });

  it.each([
    ['Russian Standard Time', 180],
    ['Newfoundland Standard Time', -210],
    ['Nepal Standard Time', 345],
    ['Chatham Islands Standard Time', 825],
    ['Hawaiian Standard Time', -600],
    ['UTC-11', -660],
    ['UTC+13', 780],
    ['SA Pacific Standard Time', -300],
    ['Tokyo Standard Time', 540],
    ['Central America Standard Time', -360],
  ])('%s is %i minutes east in December', (name, minutes) => {
    const utc = Date.parse(`${at(name, winter)}Z`);
    expect((Date.UTC(2026, 11, 1, 9) - utc) / 60_000).toBe(minutes);
  });
});

const zone = (tzid: string, ...parts: string[]) =>
  ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...parts, 'END:VTIMEZONE'].join('\r\n');
const part = (kind: 'STANDARD' | 'DAYLIGHT', start: string, from: string, to: string, ...more: string[]) =>
  [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...more,
    `END:${kind}`,
  ].join('\r\n');

describe('a VTIMEZONE', () => {
  const outlook = zone(
    'Customized Time Zone',
    part('STANDARD', '16010101T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
    part('DAYLIGHT', '16010101T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'),
  );

  it.each([
    ['20260328T090000', '2026-03-28T08:00'],
    ['20260329T013000', '2026-03-29T00:30'],
    ['20260329T090000', '2026-03-29T07:00'],
    ['20260701T090000', '2026-07-01T07:00'],
    ['20261024T090000', '2026-10-24T07:00'],
    ['20261025T090000', '2026-10-25T08:00'],
    // A time that is skipped moves on by the gap, one that comes twice is the first.
    ['20260329T023000', '2026-03-29T01:30'],
    ['20261025T023000', '2026-10-25T00:30'],
  ])('of an unknown name is used as it is written: %s is %s', (wall, utc) => {
    expect(at('Customized Time Zone', wall, outlook)).toBe(utc);
    expect(at('Europe/Berlin', wall)).toBe(utc);
  });

  it('of a known name counts less than the name', () => {
    const wrong = zone('Europe/Berlin', part('STANDARD', '19700101T000000', '+0900', '+0900'));
    expect(at('Europe/Berlin', summer, wrong)).toBe('2026-07-01T07:00');
  });

  it('counts more than a guess from its name', () => {
    const odd = zone('(UTC+01:00) Berlin', part('STANDARD', '19700101T000000', '+0300', '+0300'));
    expect(at('(UTC+01:00) Berlin', summer, odd)).toBe('2026-07-01T06:00');
  });

  it('may stand behind the events, with changes by single dates, by rules that end, and none at all', () => {
    const dates = zone(
      'D',
      part('STANDARD', '20200101T000000', '+0000', '+0100', 'RDATE:20260601T000000'),
      part('DAYLIGHT', '20210101T000000', '+0100', '+0400'),
    );
    expect(starts(calendar(event(`DTSTART;TZID=D:${summer}`), dates))).toEqual(['2026-07-01T08:00']);
    expect(at('D', '20260501T090000', dates)).toBe('2026-05-01T05:00');
    const ended = zone(
      'E',
      part(
        'DAYLIGHT',
        '20000301T020000',
        '+0100',
        '+0200',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1SU;UNTIL=20100307T010000Z',
      ),
    );
    expect(at('E', winter, ended)).toBe('2026-12-01T07:00');
    const later = zone('L', part('STANDARD', '20300101T000000', '+0500', '+0600'));
    expect(at('L', summer, later)).toBe('2026-07-01T04:00');
  });

  it('that says nothing is guessed from its name, or is local', () => {
    expect(at('Eastern', summer, zone('Eastern', 'COMMENT:empty'))).toBe('2026-07-01T13:00');
    expect(at('Z9', summer, zone('Z9', part('STANDARD', 'never', 'x', 'y')))).toBe('2026-07-01T07:00');
  });

  it('with thousands of parts that repeat each second comes back', () => {
    const parts = Array.from({ length: 3_000 }, () =>
      part('DAYLIGHT', '19700101T000000', '+0100', '+0200', 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'),
    );
    const ics = calendar(
      zone('Bomb', ...parts),
      ...Array.from({ length: 300 }, (_, year) =>
        event(`UID:${year}`, `DTSTART;TZID=Bomb:${1900 + year}0701T090000`),
      ),
    );
    expect(read(ics, { from: '1800-01-01', to: '2300-01-01' }).events).toHaveLength(300);
  });
});

describe('the nights of the clock change', () => {
  it.each([
    ['Europe/Berlin', '20260329T023000', '2026-03-29T01:30'],
    ['Europe/Berlin', '20261025T023000', '2026-10-25T00:30'],
    ['America/New_York', '20260308T023000', '2026-03-08T07:30'],
    ['America/New_York', '20261101T013000', '2026-11-01T05:30'],
    ['Australia/Lord_Howe', '20261004T021500', '2026-10-03T15:45'],
    ['America/St_Johns', '20260308T013000', '2026-03-08T05:00'],
  ])('%s %s is %s', (tzid, wall, utc) => {
    expect(at(tzid, wall)).toBe(utc);
  });

  it('an exact end stays exact over it, whole days follow the clock', () => {
    const night = 'DTSTART;TZID=Europe/Berlin:20260328T220000';
    expect(readOne(calendar(event(night, 'DTEND;TZID=Europe/Berlin:20260329T060000'))).end).toBe(
      '2026-03-29T06:00:00+02:00',
    );
    expect(readOne(calendar(event(night, 'DURATION:PT8H'))).end).toBe('2026-03-29T07:00:00+02:00');
    expect(readOne(calendar(event(night, 'DURATION:P1D'))).end).toBe('2026-03-29T22:00:00+02:00');
  });
});
