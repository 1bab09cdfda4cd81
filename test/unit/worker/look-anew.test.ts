import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Calendar, MeetingRow } from '../../../lib/core/model/calendar-entities.ts';
import type { CalendarId, MeetingId } from '../../../lib/core/model/ids.ts';
import { openDatabase, type SecondCallDatabase } from '../../../lib/db/database.ts';
import { syncsOf } from '../../../lib/db/calendar-sync.ts';
import { dismissPrompt, listPrompts, mute, noteSeen, snoozePrompt } from '../../../lib/db/repos/prompts.ts';
import { loadReminders } from '../../../lib/db/reminders.ts';
import { removeCalendar } from '../../../lib/db/repos/calendars.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';
import { saveRow } from '../../../lib/db/row-store.ts';
import { lookAnew } from '../../../lib/worker/look-anew.ts';
import { fakeGuardPorts, type Step } from './fake-guard-ports.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Thursday 19 November 2026, local to Berlin. */
const at = (time: string): number => Date.parse(`2026-11-19T${time}:00+01:00`);
const rep = { email: 'maya@kestrelloop.example', name: 'Maya Lindqvist', response: 'accepted' as const };
const buyer = { email: 'rosa.amado@quarzo.example', name: 'Rosa Amado' };
const calendarId = 'work' as CalendarId;

let opened = 0;
let db: SecondCallDatabase;
let clock: { now: number };
let fake: ReturnType<typeof fakeGuardPorts>;

const meet = (id: string, from: number, to: number, draft: Partial<MeetingRow> = {}) =>
  saveRow(db, 'meetings', {
    id: id as MeetingId,
    calendarId,
    uid: id,
    title: 'Talk',
    startsAt: from,
    endsAt: to,
    attendees: [rep, buyer],
    ...draft,
  });
const connect = (draft: Partial<Calendar> = {}) =>
  saveRow(db, 'calendars', { id: calendarId, kind: 'google', name: 'Work', ...draft });
const syncedAt = (time: number) =>
  syncsOf(db).put({ id: calendarId, state: {}, warnings: [], syncedAt: time });
const look = (time = clock.now, isFreshStart = false) => {
  clock.now = time;
  return lookAnew(db, { isFreshStart }, fake.ports);
};
const rows = () => listPrompts(db, 0);
const onlyRow = async () => {
  const [row] = await rows();
  if (row === undefined) throw new Error('nothing was told');
  return row;
};
const shown = () => [...fake.state.shown.values()].map(({ message }) => message);

beforeEach(async () => {
  opened += 1;
  clock = { now: at('09:00') };
  db = openDatabase(`look-${opened}`, { now: () => clock.now });
  fake = fakeGuardPorts(clock);
  await saveSettings(db, { self: { name: rep.name, emails: [rep.email], domains: ['kestrelloop.example'] } });
  await connect();
  await syncedAt(at('10:30'));
  await meet('talk', at('10:00'), at('10:30'));
});

describe('a meeting that ended with nothing booked', () => {
  it('is told five minutes later, once, and stands on the badge', async () => {
    await look(at('10:34'));
    expect(fake.state.shown.size).toBe(0);
    expect(fake.state.alarm).toBe(at('10:35'));
    await look(at('10:35'));
    await look(at('10:36'));
    expect(shown()).toEqual(['Your call with Rosa Amado ended and nothing is booked. When is the next one?']);
    expect(fake.state.appeared).toHaveLength(1);
    expect(fake.state.badge).toBe(1);
    expect((await onlyRow()).deliveredAt).toBe(at('10:35'));
  });

  it('is asked, not warned of, where no calendar can prove it', async () => {
    await connect({ kind: 'ics' });
    await look(at('10:36'));
    expect(shown()).toEqual(['Your call with Rosa Amado ended. Is the next one booked?']);
  });

  it('is asked where the calendar was last heard of an hour ago', async () => {
    await look(at('11:40'));
    expect(shown()[0]).toMatch(/Is the next one booked/);
  });

  it('goes with its badge when the next one stands', async () => {
    await look(at('10:36'));
    await meet('next', at('15:00') + 120 * hour, at('15:30') + 120 * hour);
    await look(at('10:40'));
    expect(fake.state.shown.size).toBe(0);
    expect(fake.state.badge).toBe(0);
  });

  it('comes back after a snooze, twice, and goes when it is dismissed; the undo shows nothing again', async () => {
    await look(at('10:36'));
    await snoozePrompt(db, await onlyRow());
    await look(at('10:37'));
    expect(fake.state.shown.size).toBe(0);
    expect(fake.state.badge).toBe(1);
    expect(fake.state.alarm).toBe(at('11:06'));
    await look(at('11:06'));
    expect([...fake.state.shown.values()][0]?.buttons).toEqual(['book', 'snooze']);
    await snoozePrompt(db, await onlyRow());
    await look(at('11:36'));
    expect([...fake.state.shown.values()][0]?.buttons).toEqual(['book']);
    const undo = await dismissPrompt(db, await onlyRow());
    await look(at('11:37'));
    expect([fake.state.shown.size, fake.state.badge]).toEqual([0, 0]);
    await undo();
    await look(at('11:38'));
    expect([fake.state.shown.size, fake.state.badge]).toEqual([0, 1]);
  });

  it('is not told of a muted person', async () => {
    const undo = await mute(db, { mutedPeople: [buyer.email] });
    await look(at('10:36'));
    expect(await rows()).toEqual([]);
    await undo();
    await look(at('10:37'));
    expect(fake.state.shown.size).toBe(1);
  });

  it('keeps the badge and the panel where notifications are off', async () => {
    await saveSettings(db, { guard: { hasNotifications: false } });
    await look(at('10:36'));
    expect(fake.state.shown.size).toBe(0);
    expect(fake.state.badge).toBe(1);
    await saveSettings(db, { guard: { hasNotifications: true } });
    await look(at('10:37'));
    expect(fake.state.shown.size).toBe(0);
  });

  it('goes from the screen when notifications are switched off', async () => {
    await look(at('10:36'));
    await saveSettings(db, { guard: { hasNotifications: false } });
    await look(at('10:37'));
    expect([fake.state.shown.size, fake.state.badge]).toEqual([0, 1]);
  });
});

describe('a meeting that stands in two calendars under two names', () => {
  it.each([
    ['a', 'z'],
    ['z', 'a'],
  ])('is told once, also when the calendar of either is removed afterwards', async (mine, gone) => {
    await meet(`${mine} copy`, at('10:00'), at('10:30'), { calendarId: 'other' as CalendarId });
    await meet(`${gone} twin`, at('10:00'), at('10:30'), { calendarId: 'gone' as CalendarId });
    await look(at('10:36'));
    expect(fake.state.shown.size).toBe(1);
    await db.table('meetings').bulkDelete(['talk', `${gone} twin`]);
    await look(at('10:40'));
    expect(fake.state.appeared).toHaveLength(1);
    expect([fake.state.shown.size, fake.state.badge]).toEqual([1, 1]);
  });
});

describe('what changes under a reminder', () => {
  it('a meeting that is moved while it is put off is told after its new end, and not before', async () => {
    await look(at('10:36'));
    await snoozePrompt(db, await onlyRow());
    await meet('talk', at('13:00'), at('13:30'));
    await look(at('10:37'));
    expect([fake.state.shown.size, fake.state.badge]).toEqual([0, 0]);
    await look(at('11:10'));
    expect(fake.state.shown.size).toBe(0);
    await look(at('13:35'));
    expect([fake.state.shown.size, fake.state.appeared.length]).toEqual([1, 2]);
  });

  it('a snooze that was set while the clock ran two days ahead ends with that clock, once', async () => {
    await look(at('10:36'));
    clock.now = at('10:40') + 48 * 60 * minute;
    await snoozePrompt(db, await onlyRow());
    await look();
    expect(fake.state.shown.size).toBe(0);
    for (const time of ['10:45', '10:46', '11:30']) await look(at(time));
    expect([fake.state.shown.size, fake.state.appeared.length]).toEqual([1, 2]);
  });

  it('a calendar that is removed takes it along, and brings it back without telling it anew', async () => {
    await look(at('10:36'));
    const undo = await removeCalendar(db, calendarId);
    await look(at('10:37'));
    expect([fake.state.shown.size, fake.state.badge]).toEqual([0, 0]);
    await undo();
    await meet('talk', at('10:00'), at('10:30'));
    await look(at('10:38'));
    expect([fake.state.appeared.length, fake.state.badge]).toEqual([1, 1]);
  });

  it('a clock that is set back tells nothing twice, and leaves no alarm behind that comes too late', async () => {
    await look(at('10:36'));
    await look(at('09:00'));
    expect(fake.state.alarm).toBeLessThanOrEqual(at('10:35'));
    await look(at('10:36'));
    expect(fake.state.appeared).toHaveLength(1);
  });
});

describe('a meeting that was muted', () => {
  it('stays so when a calendar is connected that has it under another name', async () => {
    await mute(db, { mutedMeetings: ['talk'] });
    await meet('a copy', at('10:00'), at('10:30'), { calendarId: 'other' as CalendarId });
    await look(at('10:36'));
    expect(await rows()).toEqual([]);
  });

  it('stays so when the calendar is removed by whose name it was muted', async () => {
    await meet('a copy', at('10:00'), at('10:30'), { calendarId: 'other' as CalendarId });
    const [talk] = (await loadReminders(db, at('10:36'), 'Europe/Berlin')).reminders.flatMap(
      ({ talks }) => talks,
    );
    await mute(db, { mutedMeetings: talk?.uids ?? [] });
    await removeCalendar(db, calendarId);
    await look(at('10:37'));
    expect([fake.state.shown.size, fake.state.badge]).toEqual([0, 0]);
  });
});

describe('a worker that is killed', () => {
  it.each<Step>(['wakeAt', 'setBadge', 'notify', 'wakeOnlyAt'])(
    'after %s tells the same thing in the same place a minute later',
    async (step) => {
      fake.state.diesAt = step;
      await expect(look(at('10:35'))).rejects.toThrow('killed');
      expect(fake.state.alarm).toBeLessThan(Infinity);
      fake.state.diesAt = undefined;
      await look(at('10:36'));
      expect(shown()).toHaveLength(1);
      expect(fake.state.appeared).toHaveLength(1);
      expect(await rows()).toHaveLength(1);
    },
  );

  it('leaves an alarm behind before anything else', async () => {
    fake.state.diesAt = 'wakeAt';
    await expect(look(at('10:00'))).rejects.toThrow('killed');
    expect(fake.state.alarm).toBe(at('10:01'));
  });
});

describe('a browser that starts', () => {
  it('shows again what went with it and was shown in the last two hours', async () => {
    await look(at('10:36'));
    fake.state.shown.clear();
    await look(at('10:50'));
    expect(fake.state.shown.size).toBe(0);
    await look(at('10:51'), true);
    expect(fake.state.shown.size).toBe(1);
    fake.state.shown.clear();
    await look(at('12:40'), true);
    expect(fake.state.shown.size).toBe(0);
    expect(fake.state.badge).toBe(1);
  });

  it('shows nothing again that the rep has closed, until it was put off', async () => {
    await look(at('10:36'));
    await noteSeen(db, (await onlyRow()).id);
    fake.state.shown.clear();
    await look(at('10:50'), true);
    expect([fake.state.shown.size, fake.state.badge]).toEqual([0, 1]);
    await snoozePrompt(db, await onlyRow());
    await look(at('11:21'));
    expect(fake.state.shown.size).toBe(1);
    fake.state.shown.clear();
    await look(at('11:22'), true);
    expect(fake.state.shown.size).toBe(1);
  });

  it('more than two hours late tells it in the digest alone, the next one in the morning', async () => {
    await look(at('12:36'));
    expect([...fake.state.shown.keys()]).toEqual(['digest']);
    expect(shown()[0]).toMatch(/Rosa Amado/);
    await meet('other', at('12:40'), at('13:00'), { attendees: [rep, { email: 'ed@luma.example' }] });
    await look(at('15:30'));
    expect(fake.state.appeared).toEqual(['digest']);
    expect(fake.state.alarm).toBeLessThanOrEqual(at('08:00') + 24 * hour);
    fake.state.shown.clear();
    await look(at('08:00') + 24 * hour);
    expect(shown()[0]).toMatch(/ed@luma\.example/);
    expect(shown()[0]).not.toMatch(/Rosa Amado/);
  });

  it('has a digest of a new day appear, though that of the day before is in the list still', async () => {
    await look(at('12:36'));
    await meet('other', at('12:40'), at('13:00'), { attendees: [rep, { email: 'ed@luma.example' }] });
    await look(at('08:00') + 24 * hour);
    expect(fake.state.appeared).toEqual(['digest', 'digest']);
    expect(fake.state.shown.size).toBe(1);
  });

  it('at night waits for the morning', async () => {
    await look(at('20:00'));
    expect(fake.state.shown.size).toBe(0);
    expect(fake.state.badge).toBe(1);
    await look(at('08:00') + 24 * hour);
    expect([...fake.state.shown.keys()]).toEqual(['digest']);
  });
});

describe('while something else is on', () => {
  it('holds what is due until the running meeting is over', async () => {
    await meet('other', at('10:36'), at('11:00'), { attendees: [rep, { email: 'ed@luma.example' }] });
    await look(at('10:37'));
    expect(fake.state.shown.size).toBe(0);
    expect(fake.state.alarm).toBeLessThanOrEqual(at('11:00'));
    await look(at('11:00'));
    expect(fake.state.shown.size).toBe(1);
  });

  it('holds it during a call that was started by hand', async () => {
    await saveRow(db, 'conversations', { kind: 'call', at: at('10:32'), contactIds: [], isOn: true });
    await look(at('10:36'));
    expect(fake.state.shown.size).toBe(0);
  });

  it('looks again when a call that nobody ended can be on no longer', async () => {
    await saveRow(db, 'conversations', { kind: 'call', at: at('10:32'), contactIds: [], isOn: true });
    await look(at('10:36'));
    expect(fake.state.alarm).toBeLessThanOrEqual(at('14:32'));
    await look(at('14:32'));
    expect(fake.state.shown.size).toBe(1);
  });
});

describe('a time that was chosen, and not seen in a calendar yet', () => {
  it('counts for ten minutes, and is looked at when they are over', async () => {
    await look(at('10:36'));
    const { id: contactId } = await saveRow(db, 'contacts', { name: buyer.name, emails: [buyer.email] });
    const waiting = { startsAt: at('10:00') + 96 * hour, waitingSince: at('10:40'), strength: 3 };
    await saveRow(db, 'nextSteps', { contactId, text: 'Next call', ...waiting });
    await look(at('10:40'));
    expect([fake.state.shown.size, fake.state.badge]).toEqual([0, 0]);
    expect(fake.state.alarm).toBe(at('10:50'));
    await look(at('10:50'));
    expect(fake.state.badge).toBe(1);
    expect(fake.state.appeared).toHaveLength(1);
  });
});
