import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CalendarId } from '../../lib/core/model/ids.ts';
import { getCalendarFile, saveCalendarFile } from '../../lib/db/calendar-files.ts';
import { getSync, listSyncs } from '../../lib/db/calendar-sync.ts';
import { tableOf } from '../../lib/db/database.ts';
import {
  getCalendar,
  listCalendars,
  removeCalendar,
  saveCalendar,
  saveParts,
} from '../../lib/db/repos/calendars.ts';
import { listMeetingsBetween } from '../../lib/db/repos/meetings.ts';
import { getSettings, saveSettings } from '../../lib/db/repos/settings.ts';
import { beginTry, storePull } from '../../lib/db/store-pull.ts';
import { day, hour, openTestDatabase, start } from './open-test-database.ts';

const window = { from: start - 40 * day, to: start + 120 * day };
const done = { state: { etag: 'one' }, triedAt: start, syncedAt: start, failures: 0, warnings: [] };

/** A connected account with one stored meeting. */
async function withCalendar() {
  const { db, wait } = openTestDatabase();
  const saved = await saveCalendar(db, {
    kind: 'caldav',
    name: 'Work',
    secret: { address: 'https://dav.orchardline.example/', user: 'ruth', password: 'pear' },
    parts: [
      { id: '/work', name: 'Work', isCounted: true },
      { id: '/home', name: 'Home', isCounted: false },
    ],
  });
  const meeting = { uid: 'a', title: 'Kick-off', startsAt: start + hour, endsAt: start + 2 * hour };
  await beginTry(db, saved.id, { triedAt: start, failures: 1 });
  await storePull(
    db,
    saved,
    { kind: 'all', meetings: [{ ...meeting, status: 'confirmed', attendees: [] }] },
    window,
    done,
  );
  const meetings = () => listMeetingsBetween(db, window.from, window.to);
  return { db, wait, id: saved.id, calendar: saved, meetings };
}

describe('a calendar', () => {
  it('is listed in the order in which it was connected', async () => {
    const { db, wait } = openTestDatabase();
    for (const name of ['First', 'Second', 'Third']) {
      await saveCalendar(db, { kind: 'ics', name });
      wait(hour);
    }
    expect((await listCalendars(db)).map(({ name, isOn }) => [name, isOn])).toEqual([
      ['First', true],
      ['Second', true],
      ['Third', true],
    ]);
  });

  it.each([
    ['another address', { secret: { address: 'https://other.example/' } }],
    ['another client', { clientId: 'own-client' }],
    ['another kind', { kind: 'ics' as const }],
    [
      'a part that counts now',
      {
        parts: [
          { id: '/work', name: 'Work', isCounted: true },
          { id: '/home', name: 'Home', isCounted: true },
        ],
      },
    ],
  ])('asks for everything anew after %s', async (_name, change) => {
    const { db, id, meetings } = await withCalendar();
    await saveCalendar(db, { id, ...change });
    expect(await getSync(db, id)).toBeUndefined();
    expect(await meetings()).toHaveLength(1);
  });

  it.each([
    ['another name', { name: 'My own' }],
    [
      'another name of a part',
      {
        parts: [
          { id: '/work', name: 'Customers', isCounted: true },
          { id: '/home', name: 'Home', isCounted: false },
        ],
      },
    ],
  ])('goes on after %s', async (_name, change) => {
    const { db, id } = await withCalendar();
    await saveCalendar(db, { id, ...change });
    expect(await getSync(db, id)).toMatchObject({ state: { etag: 'one' } });
  });

  it('that is switched off has no meetings, and asks anew when it is on again', async () => {
    const { db, id, meetings } = await withCalendar();
    await saveCalendar(db, { id, isOn: false });
    expect(await meetings()).toEqual([]);
    expect(await listSyncs(db)).toEqual([]);
    await saveCalendar(db, { id, isOn: true });
    expect(await getSync(db, id)).toBeUndefined();
  });

  it('that is removed goes with its meetings and its file, and comes back by the undo', async () => {
    const { db, id, meetings } = await withCalendar();
    await saveCalendarFile(db, id, 'BEGIN:VCALENDAR');
    const undo = await removeCalendar(db, id);
    expect([await getCalendar(db, id), await getCalendarFile(db, id)]).toEqual([undefined, undefined]);
    expect(await meetings()).toEqual([]);
    // A deleted row stays, its password does not.
    expect(JSON.stringify(await tableOf(db, 'calendars').toArray())).not.toContain('pear');
    await undo();
    expect(await getCalendar(db, id)).toMatchObject({ name: 'Work', secret: { password: 'pear' } });
    expect(await getCalendarFile(db, id)).toBe('BEGIN:VCALENDAR');
    expect(await getSync(db, id)).toBeUndefined();
  });

  it('does not lose the meetings of another one', async () => {
    const { db, meetings } = await withCalendar();
    const other = await saveCalendar(db, { kind: 'ics', name: 'Other' });
    await removeCalendar(db, other.id);
    expect(await meetings()).toHaveLength(1);
  });

  it('reads a new file anew', async () => {
    const { db, id } = await withCalendar();
    await saveCalendarFile(db, id, 'BEGIN:VCALENDAR');
    expect(await getSync(db, id)).toBeUndefined();
  });
});

describe('the parts of an account', () => {
  const found = [
    { id: 'ruth@orchardline.example', name: 'Ruth' },
    { id: 'holidays', name: 'Holidays' },
  ];
  const counted = async (kind: 'google' | 'caldav', parts: { id: string; isCounted: boolean }[] = []) => {
    const { db } = openTestDatabase();
    const named = parts.map((part) => ({ ...part, name: part.id }));
    const calendar = await saveCalendar(db, { kind, name: 'Work', parts: named });
    return (await saveParts(db, calendar, found)).parts.map(({ isCounted }) => isCounted);
  };

  it.each([
    ['all of an account at a server of its own', 'caldav', [], [true, true]],
    ['the rep’s own of Google', 'google', [], [true, false]],
    ['what the rep chose', 'google', [{ id: 'holidays', isCounted: true }], [false, true]],
    ['a new one beside a choice', 'caldav', [{ id: 'holidays', isCounted: false }], [true, false]],
  ] as const)('count: %s', async (_name, kind, parts, expected) => {
    expect(await counted(kind, [...parts])).toEqual(expected);
  });

  it('tell the rep’s own address once, when a Google account is read for the first time', async () => {
    const { db } = openTestDatabase();
    await saveSettings(db, { self: { emails: ['ruth@mail.example'], domains: [], name: 'Ruth' } });
    const caldav = await saveCalendar(db, { kind: 'caldav', name: 'Home' });
    await saveParts(db, caldav, [{ id: 'someone@orchardline.example', name: 'Someone' }]);
    const google = await saveCalendar(db, { kind: 'google', name: 'Work' });
    const saved = await saveParts(db, google, found);
    const { self } = await getSettings(db);
    expect(self).toMatchObject({ name: 'Ruth', emails: ['ruth@mail.example', 'ruth@orchardline.example'] });
    await saveSettings(db, { self: { ...self, emails: ['ruth@mail.example'] } });
    await saveParts(db, saved, [...found, { id: 'team', name: 'Team' }]);
    expect((await getSettings(db)).self.emails).toEqual(['ruth@mail.example']);
  });

  it('are the same row where nothing is new', async () => {
    const { db, calendar } = await withCalendar();
    const same = calendar.parts.map(({ id, name }) => ({ id, name }));
    expect(await saveParts(db, calendar, same)).toBe(calendar);
  });

  it('do not bring back a calendar that was removed meanwhile', async () => {
    const { db, calendar, id } = await withCalendar();
    await removeCalendar(db, id);
    await saveParts(db, calendar, found);
    expect(await getCalendar(db, 'id-1' as CalendarId)).toBeUndefined();
  });
});
