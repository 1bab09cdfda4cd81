import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceState } from '../../lib/intake/calendar-source/calendar-source.ts';
import { icsSource } from '../../lib/intake/calendar-source/ics/ics-source.ts';
import { findRadicale } from '../support/find-radicale.ts';
import { eventFile, Radicale } from '../support/radicale.ts';
import { calendarOf, portsOf, thisWeek, unaborted } from '../support/sources.ts';

describe.skipIf('problem' in findRadicale())('an ICS address of Radicale', () => {
  let server: Radicale;
  beforeAll(async () => {
    server = await Radicale.start();
  });
  afterAll(() => server.stop());

  it('gives the meetings, nothing while it stays as it is, and the new one', async () => {
    const address = await server.makeCalendar('feed', 'Feed');
    await server.put(
      address,
      'intro@kestrel.example',
      eventFile(
        'intro@kestrel.example',
        'SUMMARY:Intro <b>call</b>',
        'DTSTART;TZID=Europe/Berlin:20260106T100000',
        'DURATION:PT30M',
        'ATTENDEE;PARTSTAT=ACCEPTED;CN=Ada Voss:mailto:Ada.Voss@harbourglass.example',
      ),
    );
    const calendar = calendarOf('ics', { address });
    const pull = (state: SourceState) => icsSource.pull(calendar, thisWeek, state, portsOf(), unaborted());
    const first = await pull({});
    expect(first).toMatchObject({
      ok: true,
      kind: 'all',
      meetings: [
        {
          uid: 'intro@kestrel.example',
          title: 'Intro <b>call</b>',
          startsAt: Date.parse('2026-01-06T09:00:00Z'),
          endsAt: Date.parse('2026-01-06T09:30:00Z'),
          attendees: [{ email: 'ada.voss@harbourglass.example', name: 'Ada Voss', response: 'accepted' }],
        },
      ],
    });
    const state = first.ok ? first.state : {};
    expect(await pull(state)).toMatchObject({ ok: true, kind: 'unchanged' });

    await server.put(
      address,
      'next@kestrel.example',
      eventFile('next@kestrel.example', 'DTSTART:20260108T140000Z', 'DURATION:PT20M'),
    );
    const second = await pull(state);
    expect(second).toMatchObject({ ok: true, kind: 'all' });
    const uids = second.ok && second.kind === 'all' ? second.meetings.map(({ uid }) => uid) : [];
    expect(uids).toEqual(['intro@kestrel.example', 'next@kestrel.example']);
  });
});
