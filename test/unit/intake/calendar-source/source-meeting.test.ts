import { describe, expect, it } from 'vitest';
import { meetingRowSchema } from '../../../../lib/core/model/calendar-entities.ts';
import type { SourceMeeting, SourceWindow } from '../../../../lib/intake/calendar-source/calendar-source.ts';
import { readMeetings } from '../../../../lib/intake/calendar-source/source-meeting.ts';
import { thisWeek } from '../../../support/sources.ts';
import { calendar, event } from '../calendar/calendar-text.ts';

const tuesday = 'DTSTART:20260106T100000Z';

function readOne(lines: string[], window: SourceWindow = thisWeek): SourceMeeting {
  const { meetings } = readMeetings(calendar(event(...lines)), window);
  if (meetings.length !== 1 || !meetings[0]) throw new Error(`one is expected, there are ${meetings.length}`);
  return meetings[0];
}

/** Whether it can be stored as it is. */
const isStorable = (meeting: SourceMeeting): boolean =>
  meetingRowSchema
    .omit({ ownerId: true, createdAt: true, updatedAt: true, clock: true, deletedAt: true })
    .safeParse({ ...meeting, id: 'row', calendarId: 'work' }).success;

describe('a meeting of a feed', () => {
  it('has its instants, its people, and the part of the account it stands in', () => {
    const lines = [
      'UID:one@kestrel.example',
      'SUMMARY:Pilot review',
      'DTSTART;TZID=America/Lima:20260106T100000',
      'DTEND;TZID=America/Lima:20260106T104500',
      'STATUS:TENTATIVE',
      'ORGANIZER;CN=Maya Lindqvist:mailto:Maya@Kestrel.example',
      'ATTENDEE;CN=Ada Voss;PARTSTAT=TENTATIVE:MAILTO:Ada.Voss@Harbourglass.example',
    ];
    const { meetings, warnings } = readMeetings(calendar(event(...lines)), thisWeek, '/home/work/');
    expect(warnings).toEqual([]);
    expect(meetings).toEqual([
      {
        uid: 'one@kestrel.example',
        part: '/home/work/',
        title: 'Pilot review',
        startsAt: Date.parse('2026-01-06T15:00:00Z'),
        endsAt: Date.parse('2026-01-06T15:45:00Z'),
        status: 'tentative',
        organizer: { email: 'maya@kestrel.example', name: 'Maya Lindqvist' },
        attendees: [{ email: 'ada.voss@harbourglass.example', name: 'Ada Voss', response: 'tentative' }],
      },
    ]);
  });

  it('of whole days has its days, and their midnights where the rep is', () => {
    expect(readOne(['DTSTART;VALUE=DATE:20260106', 'DTEND;VALUE=DATE:20260108'])).toMatchObject({
      startsOn: '2026-01-06',
      endsOn: '2026-01-08',
      startsAt: Date.parse('2026-01-06T00:00:00+01:00'),
      endsAt: Date.parse('2026-01-08T00:00:00+01:00'),
    });
  });

  it.each<[string, string[], true | undefined]>([
    ['shown as free', [tuesday, 'TRANSP:TRANSPARENT'], true],
    ['in small letters', [tuesday, 'transp: transparent '], true],
    ['shown as busy', [tuesday, 'TRANSP:OPAQUE'], undefined],
    ['that says neither', [tuesday], undefined],
    // Calendars write it of every whole day, holidays included.
    ['of a whole day', ['DTSTART;VALUE=DATE:20260106', 'TRANSP:TRANSPARENT'], undefined],
  ])('%s', (_, lines, isFree) => {
    expect(readOne(lines).isFree).toBe(isFree);
    expect(isStorable(readOne(lines))).toBe(true);
  });

  it('of a series is free where that instance is', () => {
    const series = event(tuesday, 'RRULE:FREQ=DAILY;COUNT=2', 'UID:a');
    const changed = event(
      'UID:a',
      'RECURRENCE-ID:20260107T100000Z',
      'DTSTART:20260107T100000Z',
      'TRANSP:TRANSPARENT',
    );
    const { meetings } = readMeetings(calendar(series, changed), thisWeek);
    expect(meetings.map(({ isFree = false }) => isFree)).toEqual([false, true]);
  });

  it('that repeats has a name for each instance', () => {
    const { meetings } = readMeetings(calendar(event(tuesday, 'RRULE:FREQ=DAILY;COUNT=3')), thisWeek);
    expect(meetings.map(({ recurrenceId }) => recurrenceId)).toEqual([
      '2026-01-06T10:00:00Z',
      '2026-01-07T10:00:00Z',
      '2026-01-08T10:00:00Z',
    ]);
  });

  it.each([
    ['a script', 'SUMMARY:<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a picture', 'SUMMARY:<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['signs that turn the text around', 'SUMMARY:Call \u202emoc.live\u202c', 'Call moc.live'],
    ['line breaks', 'SUMMARY:Call\\nAda\\n\\nNow', 'Call Ada Now'],
    ['too much', `SUMMARY:${'x'.repeat(100_000)}`, 'x'.repeat(300)],
    ['nothing', 'SUMMARY:', ''],
  ])('keeps a title with %s as text', (_, summary, title) => {
    const meeting = readOne([tuesday, summary]);
    expect(meeting.title).toBe(title);
    expect(isStorable(meeting)).toBe(true);
  });

  it.each([
    ['no address', 'ATTENDEE:mailto:', []],
    ['an address beyond all measure', `ATTENDEE:mailto:${'x'.repeat(400)}@kestrel.example`, []],
    [
      'a name beyond all measure',
      `ATTENDEE;CN=${'x'.repeat(9_000)}:mailto:a@kestrel.example`,
      ['a@kestrel.example'],
    ],
  ])('has a guest with %s', (_, line, emails) => {
    const meeting = readOne([tuesday, line]);
    expect(meeting.attendees.map(({ email }) => email)).toEqual(emails);
    expect(isStorable(meeting)).toBe(true);
  });

  it.each([
    ['1900', '19000102T100000Z', -2_208_866_400_000],
    ['9999', '99991230T100000Z', 253_402_164_000_000],
  ])('in the year %s has its instant', (year, start, at) => {
    const window = { from: Date.parse(`${year}-01-01`), to: Date.parse(`${year}-12-31`), timeZone: 'UTC' };
    const meeting = readOne([`DTSTART:${start}`, 'DURATION:PT1H'], window);
    expect(meeting).toMatchObject({ startsAt: at, endsAt: at + 3_600_000 });
    expect(isStorable(meeting)).toBe(true);
  });
});

describe('bad lines', () => {
  it.each(['SECONDLY', 'MINUTELY', 'SECONDLY;BYSECOND=0,20,40'])(
    'a series by FREQ=%s is left out, and its neighbours stay',
    (rule) => {
      const ics = calendar(
        event('UID:bomb', 'SUMMARY:Ticker', tuesday, `RRULE:FREQ=${rule}`),
        event('UID:good', tuesday, 'RRULE:FREQ=HOURLY;COUNT=100'),
      );
      const { meetings, warnings } = readMeetings(ics, thisWeek);
      expect(new Set(meetings.map(({ uid }) => uid))).toEqual(new Set(['good']));
      expect(meetings).toHaveLength(100);
      expect(warnings).toContain('"Ticker" repeats too often and was left out');
    },
  );

  it('are left out with a warning', () => {
    const ics = calendar(
      event('UID:no-start', 'SUMMARY:When'),
      event('UID:nonsense', 'DTSTART:tomorrow at ten'),
      event('UID:good', tuesday, 'no property at all', 'RRULE:FREQ=OFTEN'),
    );
    const { meetings, warnings } = readMeetings(ics, thisWeek);
    expect(meetings.map(({ uid }) => uid)).toEqual(['good']);
    expect(warnings).toHaveLength(4);
  });

  it.each([
    ['', 'The file is empty.'],
    ['<html>', 'This is a web page, not a calendar: the address may be wrong or need a login.'],
    ['PK\u0003\u0004', 'This is not a calendar file: no BEGIN:VCALENDAR stands in it.'],
  ])('alone are no calendar: %j', (text, sentence) => {
    expect(() => readMeetings(text, thisWeek)).toThrow(
      expect.objectContaining({ code: 'not_calendar', sentence }),
    );
  });
});
