import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/db/database.ts';
import { saveCalendar } from '../../../lib/db/repos/calendars.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';
import { sources } from '../../../lib/intake/calendar-source/sources.ts';
import { lookAnew } from '../../../lib/worker/look-anew.ts';
import { nextSyncAt, syncCalendars } from '../../../lib/worker/sync-calendars.ts';
import type { SyncPorts } from '../../../lib/worker/sync-ports.ts';
import { eventFile } from '../../support/radicale.ts';
import { fakeGuardPorts } from './fake-guard-ports.ts';

const minute = 60_000;
const hour = 60 * minute;

let opened = 0;

/**
 * A worker that is woken by its alarm alone, for some hours, beside a feed that says `lines`: what appeared, and when.
 * The browser's own clock cannot be set, so a night on which it changes is lived here.
 */
async function live(from: string, hours: number, lines: readonly string[]): Promise<[string, string][]> {
  opened += 1;
  const clock = { now: Date.parse(from) };
  const db = openDatabase(`night-${opened}`, { now: () => clock.now });
  const fake = fakeGuardPorts(clock);
  const ports: SyncPorts = {
    sources,
    now: () => clock.now,
    timeZone: fake.ports.timeZone,
    sourcePorts: () => ({
      fetch: () =>
        Promise.resolve(
          new Response(eventFile('talk', ...lines), { headers: { 'Content-Type': 'text/calendar' } }),
        ),
      now: () => clock.now,
      wait: () => Promise.resolve(),
    }),
    canReach: () => Promise.resolve(true),
    beforeTry: fake.ports.wakeAt,
  };
  await saveSettings(db, {
    self: { emails: ['maya@kestrelloop.example'], domains: ['kestrelloop.example'] },
  });
  await saveCalendar(db, {
    kind: 'ics',
    name: 'Work',
    secret: { address: 'https://feeds.example/work.ics' },
  });
  const told: [string, string][] = [];
  const until = clock.now + hours * hour;
  while (clock.now <= until) {
    const before = fake.state.appeared.length;
    fake.state.alarm = Infinity;
    await syncCalendars(db, ports);
    await lookAnew(db, {}, { ...fake.ports, nextSyncAt: () => nextSyncAt(db, ports) });
    for (const id of fake.state.appeared.slice(before)) told.push([id, new Date(clock.now).toISOString()]);
    expect(fake.state.alarm).toBeGreaterThan(clock.now);
    clock.now = fake.state.alarm;
  }
  return told;
}

const guest = 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:rosa.amado@quarzo.example';
const berlin = (start: string, end: string) => [
  'SUMMARY:Late call',
  `DTSTART;TZID=Europe/Berlin:${start}`,
  `DTEND;TZID=Europe/Berlin:${end}`,
  guest,
];

describe('a call in a night on which the clock changes', () => {
  it.each<[string, string, string[], string]>([
    // 02:30 comes twice; the first one is meant (RFC 5545 §3.3.5).
    [
      'back, and ends in the hour that comes twice',
      '2026-10-24T20:00:00Z',
      berlin('20261025T013000', '20261025T023000'),
      '2026-10-25T00:35:00.000Z',
    ],
    [
      'back, and ends after it',
      '2026-10-24T20:00:00Z',
      berlin('20261025T013000', '20261025T031500'),
      '2026-10-25T02:20:00.000Z',
    ],
    [
      'forward, and ends after the hour that is left out',
      '2026-03-28T20:00:00Z',
      berlin('20260329T013000', '20260329T033000'),
      '2026-03-29T01:35:00.000Z',
    ],
    // A zone's own name is not always one that the world knows.
    [
      'back, in a zone by the name that Outlook gives it',
      '2026-10-24T20:00:00Z',
      berlin('20261025T013000', '20261025T031500').map((line) =>
        line.replace('Europe/Berlin', 'W. Europe Standard Time'),
      ),
      '2026-10-25T02:20:00.000Z',
    ],
  ])('%s is told once, five minutes after its end', async (_name, from, lines, expected) => {
    const told = await live(from, 30, lines);
    expect(told.map(([, at]) => at)).toEqual([expected]);
    expect(told[0]?.[0]).toMatch(/^ended_no_next_step talk /);
  });

  it('of each week is told at the hour of the wall clock', async () => {
    const lines = [...berlin('20261018T180000', '20261018T183000'), 'RRULE:FREQ=WEEKLY;COUNT=2'];
    // The first has its next one, and something goes ahead of that on the Friday; the second has none.
    expect(await live('2026-10-17T20:00:00Z', 24 * 8.5, lines)).toEqual([
      [expect.stringMatching(/^teaser_due talk/), '2026-10-23T06:00:00.000Z'],
      [expect.stringMatching(/^ended_no_next_step talk/), '2026-10-25T17:35:00.000Z'],
    ]);
  });
});
