import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApiBooking } from '../../../lib/core/contract/booking.ts';
import type { CalendarId, NextStepId } from '../../../lib/core/model/ids.ts';
import type { SecondCallDatabase } from '../../../lib/db/database.ts';
import { saveCalendar } from '../../../lib/db/repos/calendars.ts';
import type { SourcePorts } from '../../../lib/intake/calendar-source/calendar-source.ts';
import { bookMeeting } from '../../../lib/worker/book-meeting.ts';
import { openTestDatabase } from '../../db/open-test-database.ts';
import { cancelled } from '../../support/fake-google-events.ts';
import { bookScope, FakeGoogle, readScopes } from '../../support/fake-google.ts';
import { portsOf } from '../../support/sources.ts';

const booking: ApiBooking = {
  nextStepId: 'step-1' as NextStepId,
  title: 'The model on your numbers',
  agenda: 'You bring: the figures of October\nWe bring: the model',
  startsAt: Date.parse('2026-03-29T12:00:00Z'),
  minutes: 20,
  guests: ['ines@castelltools.example'],
  timeZone: 'Europe/Berlin',
};

let google: FakeGoogle;
let db: SecondCallDatabase;
let ports: SourcePorts;
beforeEach(async () => {
  google = await FakeGoogle.start();
  google.tokens.set('token', [...readScopes, bookScope]);
  ({ db } = openTestDatabase());
  await saveCalendar(db, { id: 'work' as CalendarId, kind: 'google', name: 'Work' });
  ports = portsOf({
    fetch: google.fetch,
    getToken: () => Promise.resolve('token'),
    dropToken: () => Promise.resolve(),
    wait: (ms, signal) => (ms > 20_000 ? portsOf().wait(ms, signal) : Promise.resolve()),
  });
});
// Every request, and what the fake answered, has to fit Google's own description of the API.
afterEach(async () => {
  await google.close();
  db.close();
  if (google.spec.faults.length > 0) throw new Error(google.spec.faults.join('\n'));
});

const book = (changes: Partial<ApiBooking> = {}) => bookMeeting(db, { ...booking, ...changes }, () => ports);
const posts = () => google.asked.filter(({ method }) => method === 'POST');

describe('bookMeeting', () => {
  it('puts the meeting into the own calendar, invites the guests and marks it as ours', async () => {
    const answer = await book();
    const [event] = google.eventsIn();
    expect(answer).toEqual({
      ok: true,
      value: { calendarId: 'work', wasThere: false, url: event?.htmlLink },
    });
    expect(event).toMatchObject({
      summary: 'The model on your numbers',
      description: booking.agenda,
      start: { dateTime: '2026-03-29T14:00:00+02:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2026-03-29T14:20:00+02:00', timeZone: 'Europe/Berlin' },
      attendees: [{ email: 'ines@castelltools.example' }],
      extendedProperties: { private: { secondCallNextStep: 'step-1' } },
    });
    expect(event).not.toHaveProperty('hangoutLink');
    expect(posts()[0]).toMatchObject({
      path: 'calendars/primary/events',
      query: { sendUpdates: 'all', conferenceDataVersion: '1' },
    });
  });

  it('asks for a video link where one is wanted', async () => {
    await book({ hasVideo: true });
    expect(google.eventsIn()[0]).toHaveProperty('hangoutLink');
  });

  it('books once where the worker was killed before it heard the answer', async () => {
    google.meet('cut');
    expect(await book()).toMatchObject({ ok: true });
    // The first try had booked it already: its answer broke off.
    expect(posts()).toHaveLength(2);
    expect(await book()).toEqual({
      ok: true,
      value: { calendarId: 'work', wasThere: true, url: google.eventsIn()[0]?.htmlLink },
    });
    expect(google.eventsIn()).toHaveLength(1);
  });

  it('books another time of the same step, and another step, as meetings of their own', async () => {
    await book();
    await book({ startsAt: booking.startsAt + 3_600_000 });
    await book({ nextStepId: 'step-2' as NextStepId });
    expect(google.eventsIn()).toHaveLength(3);
  });

  it('books anew what was deleted in Google', async () => {
    await book();
    google.put(google.eventsIn().map(cancelled));
    expect(await book()).toMatchObject({ ok: true, value: { wasThere: false } });
    expect(google.eventsIn().map(({ status }) => status)).toEqual(['cancelled', 'confirmed']);
    expect(await book()).toMatchObject({ ok: true, value: { wasThere: true } });
  });

  it('says when the rep has to allow it first, and books nothing', async () => {
    google.tokens.set('token', readScopes);
    expect(await book()).toMatchObject({ ok: false, code: 'reconnect' });
    expect(google.eventsIn()).toEqual([]);
  });

  it('needs a connected Google account that is switched on', async () => {
    expect(await book({ calendarId: 'other' as CalendarId })).toMatchObject({ code: 'not_connected' });
    await saveCalendar(db, { id: 'work' as CalendarId, isOn: false });
    expect(await book()).toMatchObject({ code: 'not_connected' });
    expect(google.asked).toEqual([]);
  });

  it.each<[string, object]>([
    ['a guest that is no address', { guests: ['Ines'] }],
    ['a zone that is none', { timeZone: 'Mars/Olympus' }],
    ['no title', { title: '' }],
    ['no length', { minutes: 0 }],
    ['a time that is none', { startsAt: Number.NaN }],
    ['an agenda without end', { agenda: 'x'.repeat(8_001) }],
    ['guests without end', { guests: Array.from({ length: 201 }, (_, at) => `g${at}@b.example`) }],
  ])('refuses %s', async (_name, changes) => {
    expect(await book(changes)).toMatchObject({ ok: false, code: 'malformed' });
    expect(google.asked).toEqual([]);
  });

  it.each([undefined, null, 7, 'booking', []])('refuses %j', async (asked) => {
    expect(await bookMeeting(db, asked, () => ports)).toMatchObject({ ok: false, code: 'malformed' });
  });
});
