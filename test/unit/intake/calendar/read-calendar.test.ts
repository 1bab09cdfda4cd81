import { describe, expect, it } from 'vitest';
import { CalendarError } from '../../../../lib/intake/calendar/calendar-error.ts';
import { calendar, event, read, readOne } from './calendar-text.ts';

const start = 'DTSTART:20261126T130000Z';

describe('an event', () => {
  it('has what the contract says, times with the offset of the asked zone', () => {
    const ics = calendar(
      event(
        'UID:review-7@kestrel-loop.example',
        'SUMMARY:Rollout review\\, second part\\nwith Odalys',
        start,
        'DTEND:20261126T134500Z',
        'STATUS:TENTATIVE',
        'ORGANIZER;CN="Lindqvist, Maya":mailto:Maya@Kestrel-Loop.example',
        'ATTENDEE;CN=Odalys Prewitt;PARTSTAT=ACCEPTED;X-NUM-GUESTS=2:MAILTO:odalys@harrowfinch.example',
        'BEGIN:VALARM',
        'ACTION:EMAIL',
        'SUMMARY:Alarm',
        'ATTENDEE:mailto:alarm@kestrel-loop.example',
        'DURATION:PT5H',
        'END:VALARM',
      ),
    );
    expect(read(ics)).toEqual({
      warnings: [],
      events: [
        {
          uid: 'review-7@kestrel-loop.example',
          title: 'Rollout review, second part with Odalys',
          start: '2026-11-26T14:00:00+01:00',
          end: '2026-11-26T14:45:00+01:00',
          allDay: false,
          status: 'tentative',
          organizer: { email: 'maya@kestrel-loop.example', name: 'Lindqvist, Maya' },
          attendees: [{ email: 'odalys@harrowfinch.example', name: 'Odalys Prewitt', response: 'accepted' }],
        },
      ],
    });
  });

  it.each([
    ['an end', [start, 'DTEND:20261126T133000Z'], '2026-11-26T14:30:00+01:00'],
    ['a duration', [start, 'DURATION:PT1H30M'], '2026-11-26T15:30:00+01:00'],
    ['a duration of weeks', [start, 'DURATION:P1W'], '2026-12-03T14:00:00+01:00'],
    [
      'an end in another zone',
      [start, 'DTEND;TZID=America/New_York:20261126T090000'],
      '2026-11-26T15:00:00+01:00',
    ],
    ['no end', [start], '2026-11-26T14:00:00+01:00'],
    ['an end before the start', [start, 'DTEND:20261126T120000Z'], '2026-11-26T14:00:00+01:00'],
    ['an end that is none', [start, 'DTEND:tomorrow'], '2026-11-26T14:00:00+01:00'],
    ['a negative duration', [start, 'DURATION:-PT1H'], '2026-11-26T14:00:00+01:00'],
  ])('ends as it says: %s', (_, lines, end) => {
    expect(readOne(calendar(event(...lines))).end).toBe(end);
  });

  it.each([
    ['CONFIRMED', 'confirmed'],
    ['tentative', 'tentative'],
    ['CANCELLED', 'cancelled'],
    ['BUSY', 'confirmed'],
  ])('takes the status %s as %s', (status, expected) => {
    expect(readOne(calendar(event(start, `STATUS:${status}`))).status).toBe(expected);
  });

  it('is cancelled by the method of a mail that calls it off', () => {
    expect(readOne(calendar('METHOD:CANCEL', event(start))).status).toBe('cancelled');
    expect(readOne(calendar('METHOD:REQUEST', event(start))).status).toBe('confirmed');
  });

  it('keeps markup in its title as text, and cuts a title of a megabyte between signs', () => {
    expect(readOne(calendar(event(start, 'SUMMARY:<img src=x onerror=alert(1)>'))).title).toBe(
      '<img src=x onerror=alert(1)>',
    );
    const { title } = readOne(calendar(event(start, `SUMMARY:${'😀'.repeat(500_000)}`)));
    expect(title).toBe('😀'.repeat(150));
    expect(readOne(calendar(event(start, 'SUMMARY:a\u202Eb\u0007c'))).title).toBe('a b c');
  });

  it('has the same name at each reading when the file gives it none', () => {
    const one = calendar('BEGIN:VEVENT', start, 'SUMMARY:Review', 'END:VEVENT');
    expect(readOne(one).uid).toBe(readOne(one, { timeZone: 'Asia/Tokyo' }).uid);
    expect(
      read(one.replace('END:VCALENDAR', `${event(start, 'UID:', 'SUMMARY:Else')}\r\nEND:VCALENDAR`)).events,
    ).toHaveLength(2);
  });
});

describe('people', () => {
  const people = (...lines: string[]) => readOne(calendar(event(start, ...lines))).attendees;

  it.each([
    ['ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@x.example', { email: 'a@x.example', response: 'needs_action' }],
    ['ATTENDEE;PARTSTAT=declined:mailto:a@x.example', { email: 'a@x.example', response: 'declined' }],
    ['ATTENDEE;PARTSTAT=TENTATIVE:mailto:a@x.example', { email: 'a@x.example', response: 'tentative' }],
    ['ATTENDEE;PARTSTAT=DELEGATED:mailto:a@x.example', { email: 'a@x.example', response: 'declined' }],
    ['ATTENDEE:a@x.example', { email: 'a@x.example' }],
    ['ATTENDEE;CN="a@x.example":mailto:A@X.example', { email: 'a@x.example' }],
    [
      'ATTENDEE;CN="Prewitt; Odalys: sales":mailto:a@x.example',
      { email: 'a@x.example', name: 'Prewitt; Odalys: sales' },
    ],
    ["ATTENDEE;CN='Odalys Prewitt':mailto:a@x.example", { email: 'a@x.example', name: 'Odalys Prewitt' }],
    ["ATTENDEE;CN=O^'Dal^'ys:mailto:a@x.example", { email: 'a@x.example', name: 'O"Dal"ys' }],
    [
      'ATTENDEE;MEMBER="mailto:b@x.example","mailto:c@x.example":mailto:a@x.example',
      { email: 'a@x.example' },
    ],
    ['ATTENDEE;EMAIL=a@x.example;CN=Odalys:urn:uuid:0000', { email: 'a@x.example', name: 'Odalys' }],
    ['ATTENDEE;CN="Odalys:mailto:a@x.example', { email: 'a@x.example' }],
  ])('reads %s', (line, expected) => {
    expect(people(line)).toEqual([expected]);
  });

  it.each([['ATTENDEE;CN=Room:invalid:nomail'], ['ATTENDEE:Odalys'], ['ATTENDEE'], ['ATTENDEE:mailto:']])(
    'leaves out who has no address: %s',
    (line) => {
      expect(people(line)).toEqual([]);
    },
  );

  it('counts an address once, with its last answer', () => {
    expect(
      people(
        'ATTENDEE;CN=Odalys;PARTSTAT=TENTATIVE:mailto:a@x.example',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:A@x.example',
      ),
    ).toEqual([{ email: 'a@x.example', name: 'Odalys', response: 'declined' }]);
  });
});

describe('the window', () => {
  const window = { from: '2026-11-26T13:00:00Z', to: '2026-11-26T14:00:00Z', timeZone: 'UTC' };
  it.each([
    ['starts inside', '133000', '143000', 1],
    ['starts at its first moment', '130000', '130000', 1],
    ['ends inside', '120000', '130100', 1],
    ['covers it', '100000', '180000', 1],
    ['ends where it begins', '120000', '130000', 0],
    ['starts where it ends', '140000', '150000', 0],
  ])('takes an event that %s: %s to %s', (_, from, to, count) => {
    const ics = calendar(event(`DTSTART:20261126T${from}Z`, `DTEND:20261126T${to}Z`));
    expect(read(ics, window).events).toHaveLength(count);
  });

  it('takes days where the reader is', () => {
    const ics = calendar(event('DTSTART;VALUE=DATE:20261127'));
    expect(read(ics, { ...window, timeZone: 'Pacific/Auckland' }).events).toHaveLength(1);
    expect(read(ics, { ...window, timeZone: 'America/New_York' }).events).toHaveLength(0);
  });

  it('sorts by start', () => {
    const ics = calendar(
      event('UID:b', 'DTSTART:20261126T150000Z'),
      event('UID:a', 'DTSTART;TZID=America/New_York:20261126T040000'),
      event('UID:c', 'DTSTART;VALUE=DATE:20261126'),
    );
    expect(read(ics).events.map(({ uid }) => uid)).toEqual(['c', 'a', 'b']);
  });
});

describe('days and floating times', () => {
  it('gives days as days, the end left out', () => {
    const one = (...lines: string[]) => {
      const { start: from, end, allDay } = readOne(calendar(event(...lines)));
      return [from, end, allDay];
    };
    expect(one('DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261128')).toEqual([
      '2026-11-26',
      '2026-11-28',
      true,
    ]);
    expect(one('DTSTART;VALUE=DATE:20261126')).toEqual(['2026-11-26', '2026-11-27', true]);
    expect(one('DTSTART:20261126', 'DURATION:P3D')).toEqual(['2026-11-26', '2026-11-29', true]);
    expect(one('DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261126')).toEqual([
      '2026-11-26',
      '2026-11-27',
      true,
    ]);
  });

  it("knows Outlook's all-day events, which are written with times", () => {
    const lines = [
      'DTSTART;TZID=W. Europe Standard Time:20261126T000000',
      'DTEND;TZID=W. Europe Standard Time:20261127T000000',
    ];
    expect(readOne(calendar(event(...lines, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE')))).toMatchObject({
      start: '2026-11-26',
      end: '2026-11-27',
      allDay: true,
    });
    expect(readOne(calendar(event(...lines, 'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE'))).allDay).toBe(false);
  });

  it('reads a time without a zone as local time', () => {
    const ics = calendar(event('DTSTART:20260701T090000'));
    expect(readOne(ics).start).toBe('2026-07-01T09:00:00+02:00');
    expect(readOne(ics, { timeZone: 'America/Denver' }).start).toBe('2026-07-01T09:00:00-06:00');
  });
});

describe('versions of one event', () => {
  const version = (sequence: number, day: string, stamp = '20260101T000000Z') =>
    event(`SEQUENCE:${sequence}`, `DTSTAMP:${stamp}`, `DTSTART:${day}T100000Z`);

  it('keeps the one with the highest sequence, then the latest', () => {
    expect(
      readOne(calendar(version(2, '20260505'), version(10, '20260606'), version(1, '20260404'))).start,
    ).toMatch('2026-06-06');
    expect(
      readOne(
        calendar(version(1, '20260505', '20260103T000000Z'), version(1, '20260606', '20260102T000000Z')),
      ).start,
    ).toMatch('2026-05-05');
  });

  it('does not show an old one when the new one lies outside the window', () => {
    const window = { from: '2026-05-01', to: '2026-05-10' };
    expect(read(calendar(version(1, '20260505'), version(2, '20261212')), window).events).toEqual([]);
    expect(read(calendar(version(2, '20260505'), version(1, '20261212')), window).events).toHaveLength(1);
  });

  it('keeps two events to which a careless exporter gave one name, and the same event written twice once', () => {
    expect(read(calendar(version(0, '20260505'), version(0, '20260606'))).events).toHaveLength(2);
    expect(read(calendar(version(0, '20260505'), version(0, '20260505'))).events).toHaveLength(1);
  });
});

describe('what is no calendar', () => {
  it.each([
    ['', /empty/],
    ['  \r\n', /empty/],
    ['<!doctype html><title>Sign in</title>', /web page/],
    ['{"error": "forbidden"}', /not a calendar/],
    ['Subject: hello', /not a calendar/],
    ['BEGIN:VCARD\r\nFN:Odalys\r\nEND:VCARD', /not a calendar/],
  ])('is refused: %j', (ics, message) => {
    expect(() => read(ics)).toThrow(CalendarError);
    expect(() => read(ics)).toThrow(message);
  });

  it('an empty calendar is one', () => {
    expect(read(calendar())).toEqual({ events: [], warnings: [] });
    expect(read(`\uFEFF${calendar(event(start))}`)).toMatchObject({ events: [{}], warnings: [] });
  });
});

describe('broken files', () => {
  const good = event('UID:good', start);

  it.each([
    ['no VCALENDAR around it', good],
    ['cut in the middle', `BEGIN:VCALENDAR\r\n${good}\r\nBEGIN:VEVENT\r\nUID:cut\r\nSUMM`],
    ['cut before its end', `BEGIN:VCALENDAR\r\n${good.replace('\r\nEND:VEVENT', '')}`],
    ['an event never ended', calendar('BEGIN:VEVENT', 'UID:open', 'SUMMARY:open', good)],
    ['an end of another kind', calendar(good).replace('END:VEVENT', 'END:VTODO')],
    ['a start that is no day', calendar(good, event('UID:bad', 'DTSTART:20261341T990000'))],
    ['no start', calendar(good, event('UID:bad', 'SUMMARY:Someday'))],
    ['lines that are none', calendar(good.replace('UID', 'garbage\r\n:::\r\n;;=\r\nUID'))],
    ['a repetition that is none', calendar(good.replace('UID', 'RRULE:OFTEN\r\nUID'))],
    ['an exception that is no date', calendar(good.replace('UID', 'EXDATE:never\r\nUID'))],
  ])('give what they have, with a warning: %s', (_, ics) => {
    const { events, warnings } = read(ics);
    expect(events.map(({ uid }) => uid)).toEqual(['good']);
    expect(warnings).not.toEqual([]);
  });

  it('say a warning once, and not a thousand of them', () => {
    const { warnings } = read(calendar(...Array.from({ length: 1_000 }, (_, at) => event(`SUMMARY:${at}`))));
    expect(warnings).toHaveLength(31);
    expect(
      read(calendar(...Array.from({ length: 1_000 }, () => event('SUMMARY:same')))).warnings,
    ).toHaveLength(1);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR CR LF', '\r\r\n'],
  ])('may end their lines in %s', (_, end) => {
    expect(readOne(calendar(event(start, 'SUMMARY:Review')).replaceAll('\r\n', end)).title).toBe('Review');
  });

  it('may be written in lower case, with dashes in their dates', () => {
    const ics =
      'begin:vcalendar\nbegin:vevent\nuid:x\nsummary:Review\ndtstart:2026-11-26T13:00:00Z\nend:vevent\nend:vcalendar';
    expect(readOne(ics).start).toBe('2026-11-26T14:00:00+01:00');
  });

  it('to-dos and free time are no meetings', () => {
    const todo = ['BEGIN:VTODO', 'UID:t', start, 'END:VTODO'].join('\r\n');
    expect(read(calendar(todo, todo.replaceAll('VTODO', 'VJOURNAL'))).events).toEqual([]);
  });
});
