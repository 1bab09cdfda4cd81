import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, calendarOutputSchema } from '../../../../lib/core/contract/calendar.ts';
import { CalendarError } from '../../../../lib/intake/calendar/calendar-error.ts';
import { calendar, event, read } from './calendar-text.ts';

const tokens = [
  'BEGIN:VCALENDAR',
  'END:VCALENDAR',
  'BEGIN:VEVENT',
  'END:VEVENT',
  'BEGIN:VTIMEZONE',
  'END:VTIMEZONE',
  'BEGIN:STANDARD',
  'END:STANDARD',
  'TZID:Odd',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:-0530',
  'BEGIN:VALARM',
  'END:VALARM',
  'UID:a',
  'UID:b',
  'SUMMARY:x',
  'DTSTART:20260105T100000Z',
  'DTSTART;TZID=Odd:20260329T023000',
  'DTSTART;VALUE=DATE:20260105',
  'DTEND:20260105T090000Z',
  'DURATION:P1W',
  'DURATION:-PT1S',
  'DTSTART:99991231T235960Z',
  'DTSTART:00010101',
  'RRULE:FREQ=DAILY',
  'RRULE:FREQ=SECONDLY',
  'RRULE:FREQ=YEARLY;BYDAY=53MO',
  'RRULE:FREQ=MONTHLY;BYSETPOS=-366',
  'RRULE:FREQ=WEEKLY;BYWEEKNO=53',
  'RRULE:FREQ=HOURLY;COUNT=3',
  'EXDATE:20260106T100000Z',
  'EXDATE;TZID=Odd:2026',
  'RDATE;VALUE=PERIOD:20260106T100000Z/PT1H',
  'RDATE:/',
  'RECURRENCE-ID:20260106T100000Z',
  'RECURRENCE-ID;RANGE=THISANDFUTURE:20260107T100000Z',
  'SEQUENCE:x',
  'METHOD:CANCEL',
  'ATTENDEE;CN="a:mailto:b@c.example',
  'ORGANIZER:mailto:',
  ' folded',
  '\tfolded',
  ':',
  ';',
  '=',
  '\u0000',
  '\uD800',
  'é',
  '\\n',
  '\u2028',
];

const anyLines = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...tokens) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 40 },
  )
  .chain((lines) => fc.constantFrom('\r\n', '\n', '\r').map((end) => lines.join(end)));

/** The same inside two events of one uid, so that most of it is reached. */
const inEvents = fc
  .tuple(anyLines, anyLines)
  .map(([first, second]) =>
    calendar(event('DTSTART:20260105T100000Z', first), event(second, 'DTSTART;VALUE=DATE:20260107')),
  );

/** What the reader answers; a refusal is an empty calendar, anything else that is thrown is thrown on. */
function answer(ics: string): Calendar {
  try {
    return read(ics, { from: '2025-12-01', to: '2026-06-01' });
  } catch (error) {
    if (error instanceof CalendarError) return { events: [], warnings: [] };
    throw error;
  }
}

describe('any text', () => {
  it('is read or refused, and what is read keeps the contract', () => {
    const property = fc.property(
      fc.oneof(anyLines, inEvents, fc.string({ unit: 'binary', maxLength: 300 })),
      (text) => {
        const found = answer(text);
        expect(calendarOutputSchema.safeParse({ id: 1, ...found }).success).toBe(true);
        for (const { start, end } of found.events)
          expect(Date.parse(end)).toBeGreaterThanOrEqual(Date.parse(start));
        expect(found.warnings.length).toBeLessThanOrEqual(31);
      },
    );
    fc.assert(property, { seed: 43, numRuns: 300 });
  });

  it('with events in it is read, whatever stands around them', () => {
    const property = fc.property(
      anyLines.filter((text) => !/BEGIN|END/.test(text)),
      (noise) => {
        const ics = `BEGIN:VCALENDAR\r\n${noise}\r\n${event('UID:good', 'DTSTART:20260105T100000Z')}\r\nEND:VCALENDAR`;
        expect(read(ics).events.map(({ uid }) => uid)).toEqual(['good']);
      },
    );
    fc.assert(property, { seed: 44, numRuns: 200 });
  });
});

describe('folded lines', () => {
  const whole = calendar(
    event(
      'UID:fold@kestrel-loop.example',
      'SUMMARY:Überprüfung der Bestellungen und der Liste 😀 von Odalys',
      'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20260105T100000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=5',
      'EXDATE:20260107T090000Z',
      'ATTENDEE;CN="Prewitt, Odalys";PARTSTAT=ACCEPTED:mailto:odalys@harrowfinch.example',
    ),
  );

  it('are read as the same lines unfolded, wherever they are cut', () => {
    const expected = read(whole);
    expect(expected.events).toHaveLength(4);
    const property = fc.property(
      fc.integer({ min: 20, max: 90 }),
      fc.constantFrom('\r\n ', '\r\n\t', '\n '),
      (width, fold) => {
        const lines = whole
          .split('\r\n')
          .map((line) => line.match(new RegExp(`.{1,${width}}`, 'gs'))?.join(fold) ?? '');
        expect(read(lines.join('\r\n'))).toEqual(expected);
      },
    );
    fc.assert(property, { seed: 45, numRuns: 200 });
  });
});

describe('the window', () => {
  it('only selects: a part of it gives the part of the whole that touches it', () => {
    const rules = fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=TU,FR',
      'FREQ=MONTHLY;BYDAY=-1MO',
      'FREQ=HOURLY;INTERVAL=5;COUNT=700',
      'FREQ=WEEKLY;COUNT=9',
    );
    const day = fc
      .integer({ min: 0, max: 300 })
      .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
    const property = fc.property(
      rules,
      day,
      day,
      day,
      fc.integer({ min: 0, max: 72 }),
      (rule, first, a, b, hours) => {
        const ics = calendar(
          event(
            `DTSTART;TZID=Europe/Berlin:${first.replaceAll('-', '')}T223000`,
            `DURATION:PT${hours}H`,
            `RRULE:${rule}`,
          ),
        );
        const [from = a, to = b] = [a, b].sort();
        const inside = ({ start, end }: { start: string; end: string }) =>
          Date.parse(start) < Date.parse(`${to}T00:00Z`) &&
          (Date.parse(end) > Date.parse(`${from}T00:00Z`) ||
            Date.parse(start) >= Date.parse(`${from}T00:00Z`));
        const whole = read(ics, { from: '2025-12-01', to: '2027-03-01', timeZone: 'UTC' });
        expect(read(ics, { from, to, timeZone: 'UTC' }).events).toEqual(whole.events.filter(inside));
      },
    );
    fc.assert(property, { seed: 46, numRuns: 150 });
  });
});
