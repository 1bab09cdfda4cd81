import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Booking } from '../../../../lib/core/booking/booking.ts';
import { type CalendarLink, googleLink, outlookLink } from '../../../../lib/core/booking/calendar-links.ts';
import { anyBooking, bookingWith } from './booking-with.ts';

const query = ({ url }: CalendarLink): Record<string, string> =>
  Object.fromEntries(new URL(url).searchParams);

describe('the page of Google Calendar', () => {
  it('is filled in with title, local time, zone, both sides of the agenda and guests', () => {
    const link = googleLink(
      bookingWith({
        agenda: {
          theirs: ['Pull the October volumes'],
          ours: ['Bring the cost model'],
          decide: ['Who signs'],
        },
      }),
    );
    expect(link.url).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/);
    expect(query(link)).toEqual({
      action: 'TEMPLATE',
      text: 'Volumes and cost model',
      dates: '20261126T140000/20261126T142000',
      ctz: 'Europe/Zurich',
      details:
        'You bring:\n- Pull the October volumes\nWe bring:\n- Bring the cost model\nWe decide:\n- Who signs',
      add: 'ines@talverde.example',
    });
    expect(link).toMatchObject({ isShortened: false, leftOut: [] });
  });

  it.each<[string, Partial<Booking>, Record<string, string>]>([
    [
      'a script, an ampersand and a hash in the title stay text',
      { title: '<script>alert(1)</script> Q&A #2 = 100%+?' },
      { text: '<script>alert(1)</script> Q&A #2 = 100%+?' },
    ],
    ['a newline in the title becomes a space', { title: 'One\r\nTwo\n\nThree' }, { text: 'One Two Three' }],
    ['emoji and right to left stay', { title: '🚚 פגישה مرحبا' }, { text: '🚚 פגישה مرحبا' }],
    ['marks that turn the direction round go', { title: 'pay\u202Efdp.exe' }, { text: 'payfdp.exe' }],
    ['half a character goes', { title: 'ok \uD83D' }, { text: 'ok \uFFFD' }],
    [
      'midnight is passed',
      { startsAt: Date.UTC(2026, 10, 26, 22, 50) },
      { dates: '20261126T235000/20261127T001000' },
    ],
    [
      'an unknown zone is UTC',
      { timeZone: 'Mars/Base' },
      { ctz: 'UTC', dates: '20261126T130000/20261126T132000' },
    ],
    [
      'another zone has its own clock',
      { timeZone: 'Asia/Kolkata' },
      { dates: '20261126T183000/20261126T185000' },
    ],
    [
      'the day after the clocks went back',
      { startsAt: Date.UTC(2026, 9, 26, 13) },
      { dates: '20261026T140000/20261026T142000' },
    ],
    ['several guests', { guests: ['a@x.example', 'b+c@x.example'] }, { add: 'a@x.example,b+c@x.example' }],
  ])('%s', (_name, given, expected) => {
    expect(query(googleLink(bookingWith(given)))).toMatchObject(expected);
  });

  it('has no empty field', () => {
    const link = googleLink(bookingWith({ guests: [] }));
    expect(Object.keys(query(link))).toEqual(['action', 'text', 'dates', 'ctz']);
  });

  it('shortens a long agenda from its end, and says so', () => {
    const theirs = Array.from({ length: 40 }, (_one, at) => `Point ${at}: ${'ä'.repeat(20)}`);
    const link = googleLink(bookingWith({ agenda: { theirs, ours: ['last'], decide: [] } }));
    const lines = query(link)['details']?.split('\n') ?? [];
    expect(link.isShortened).toBe(true);
    expect(lines.slice(0, 2)).toEqual(['You bring:', `- ${theirs[0]}`]);
    expect(lines.at(-1)).toBe('…');
    expect(lines.at(-2)).not.toMatch(/:$/);
    expect(link.leftOut).toEqual([]);
  });

  it('names the guests that did not fit', () => {
    const guests = Array.from({ length: 120 }, (_one, at) => `somebody.number.${at}@talverde.example`);
    const link = googleLink(bookingWith({ guests }));
    const added = query(link)['add']?.split(',') ?? [];
    expect(link.leftOut.length).toBeGreaterThan(0);
    expect([...added, ...link.leftOut]).toEqual(guests);
  });
});

describe('the page of Outlook', () => {
  it('is filled in, with the agenda as escaped lines of HTML', () => {
    const agenda = { theirs: ['<b>R&D</b> "numbers"'], ours: ['The model'], decide: [] };
    const link = outlookLink(bookingWith({ agenda, guests: ['a+b@x.example', 'c@x.example'] }));
    expect(query(link)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Volumes and cost model',
      startdt: '2026-11-26T13:00:00.000Z',
      enddt: '2026-11-26T13:20:00.000Z',
      to: 'a+b@x.example,c@x.example',
      body: 'You bring:<br>- &lt;b&gt;R&amp;D&lt;/b&gt; &quot;numbers&quot;<br>We bring:<br>- The model',
    });
    expect(link.url).not.toContain('+');
  });
});

it('any booking gives a link below 2,000 characters, in which every guest stands or is named as left out', () => {
  fc.assert(
    fc.property(anyBooking, (booking) => {
      for (const link of [googleLink(booking), outlookLink(booking)]) {
        expect(link.url.length).toBeLessThan(2_000);
        const fields = query(link);
        const added = (fields['add'] ?? fields['to'] ?? '').split(',').filter(Boolean);
        expect([...added, ...link.leftOut]).toEqual(booking.guests);
        expect(new URL(link.url).hash).toBe('');
        expect(link.url).not.toMatch(/[\s<>"]/);
      }
    }),
    { seed: 6, numRuns: 300 },
  );
});
