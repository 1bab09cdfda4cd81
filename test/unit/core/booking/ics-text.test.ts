import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { agendaLines } from '../../../../lib/core/booking/agenda-lines.ts';
import { icsText } from '../../../../lib/core/booking/ics-text.ts';
import { plainLine, plainWords } from '../../../../lib/core/booking/plain-words.ts';
import { readCalendar } from '../../../../lib/intake/calendar/read-calendar.ts';
import { anyBooking, bookingWith } from './booking-with.ts';

const options = {
  uid: 'step-1@second-call',
  madeAt: Date.UTC(2026, 10, 20, 8, 30),
  organizer: 'maya@kestrelloop.example',
};

describe('an event as a file', () => {
  it('is written as RFC 5545 wants it', () => {
    const agenda = { theirs: ['Volumes; October, all of them'], ours: [String.raw`C:\model`], decide: [] };
    expect(icsText(bookingWith({ agenda }), options).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Second Call//Second Call//EN',
      'BEGIN:VEVENT',
      'UID:step-1@second-call',
      'DTSTAMP:20261120T083000Z',
      'DTSTART:20261126T130000Z',
      'DTEND:20261126T132000Z',
      'SUMMARY:Volumes and cost model',
      String.raw`DESCRIPTION:You bring:\n- Volumes\; October\, all of them\nWe bring:\n- C:${'\\'}`,
      String.raw` \model`,
      'ORGANIZER:mailto:maya@kestrelloop.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:ines@talverde.example',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    'a@x.example\r\nATTENDEE:mailto:b@x.example',
    'no address',
    '"a"@x.example',
    'a@x.example,b@x.example',
  ])('leaves out a guest that is no plain address: %j', (guest) => {
    expect(icsText(bookingWith({ guests: [guest] }), options)).not.toContain('ATTENDEE');
  });

  it('has no organizer where the rep’s address is not known', () => {
    expect(icsText(bookingWith(), { ...options, organizer: undefined })).not.toContain('ORGANIZER');
  });
});

it('any booking is read back as it was, by ical.js and by our own reader', () => {
  fc.assert(
    fc.property(anyBooking, (booking) => {
      const text = icsText(booking, options);
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\n\r]/);
      }
      const endsAt = booking.startsAt + booking.minutes * 60_000;

      const event = new ICAL.Event(
        new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!,
      );
      expect([event.uid, event.summary ?? '']).toEqual([options.uid, plainLine(booking.title)]);
      expect([event.startDate.toUnixTime() * 1_000, event.endDate.toUnixTime() * 1_000]).toEqual([
        booking.startsAt,
        endsAt,
      ]);
      expect(event.description ?? '').toBe(plainWords(agendaLines(booking.agenda).join('\n')));

      const [read, ...others] = readCalendar({
        ics: text,
        from: new Date(booking.startsAt - 1).toISOString(),
        to: new Date(endsAt + 1).toISOString(),
        timeZone: 'UTC',
      }).events;
      expect(others).toEqual([]);
      expect(read).toMatchObject({ uid: options.uid, status: 'confirmed', allDay: false });
      expect([Date.parse(read!.start), Date.parse(read!.end)]).toEqual([booking.startsAt, endsAt]);
      expect(read!.attendees.map(({ email }) => email)).toEqual(
        expect.arrayContaining(booking.guests.map((guest) => guest)),
      );
    }),
    { seed: 6, numRuns: 200 },
  );
});
