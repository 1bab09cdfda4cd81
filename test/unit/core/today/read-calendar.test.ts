import { describe, expect, it } from 'vitest';
import { clockAt } from '../../../../lib/core/model/clock.ts';
import type { MeetingRow } from '../../../../lib/core/model/calendar-entities.ts';
import type { Conversation, Touch } from '../../../../lib/core/model/entities.ts';
import type { StoredRows } from '../../../../lib/core/guard/stored-rows.ts';
import { presets } from '../../../../lib/core/playbook/presets.ts';
import { readCalendar } from '../../../../lib/core/today/read-calendar.ts';
import { contact, inDays, now, step, timeZone } from './today-with.ts';

const hour = 3_600_000;
const row = { ownerId: 'local', createdAt: now, updatedAt: now, clock: clockAt(now), deletedAt: null };
const self = { emails: ['maya@kestrelloop.example'], domains: [] };

const meeting = (
  uid: string,
  startsAt: number,
  people: string[],
  more: Partial<MeetingRow> = {},
): MeetingRow => ({
  ...row,
  id: uid as MeetingRow['id'],
  calendarId: 'cal' as MeetingRow['calendarId'],
  uid,
  title: `About ${uid}`,
  startsAt,
  endsAt: startsAt + hour,
  status: 'confirmed',
  attendees: [...people, 'maya@kestrelloop.example'].map((email) => ({ email })),
  ...more,
});

const talk = (id: string, at: number): Conversation => ({
  ...row,
  id: `talk ${id}` as Conversation['id'],
  kind: 'call',
  at,
  minutes: 20,
  outcome: 'held',
  contactIds: [contact(id).id],
});

const mail = (id: string, at: number): Touch => ({
  ...row,
  id: `touch ${id}` as Touch['id'],
  kind: 'email',
  direction: 'out',
  at,
  contactId: contact(id).id,
  assetIds: ['x' as Touch['assetIds'][number]],
});

const read = (given: Partial<StoredRows>) =>
  readCalendar(now, timeZone, {
    meetings: [],
    conversations: [],
    touches: [],
    steps: [],
    contacts: [contact('a'), contact('b', { emails: ['b@firm-a.example'] }), contact('c')],
    deals: [],
    calendars: [],
    syncedAt: new Map(),
    settings: { ...row, id: 'settings', self, playbook: 'consultative', welcomedAt: null },
    playbook: presets.consultative,
    playbooks: [],
    ...given,
  });

const a = 'a@firm-a.example';

describe('meetings of today', () => {
  it.each<[string, MeetingRow, number]>([
    ['one with a buyer', meeting('m', now + hour, [a]), 1],
    ['one that runs', meeting('m', now - hour / 2, [a]), 1],
    ['one that is over', meeting('m', now - 2 * hour, [a]), 0],
    ['one of tomorrow', meeting('m', inDays(1), [a]), 0],
    ['one among colleagues', meeting('m', now + hour, ['jo@kestrelloop.example']), 0],
    ['a cancelled one', meeting('m', now + hour, [a], { status: 'cancelled' }), 0],
    ['an all-day entry', meeting('m', now, [a], { startsOn: '2026-11-18', endsOn: '2026-11-19' }), 0],
    ['a webinar', meeting('m', now + hour, [a], { title: 'Webinar: order desks' }), 0],
  ])('%s', (_name, given, count) => expect(read({ meetings: [given] }).meetings).toHaveLength(count));

  it('name the contact, or else the guest', () => {
    const { meetings } = read({
      meetings: [meeting('m', now + hour, [a]), meeting('n', now + 3 * hour, ['new@elsewhere.example'])],
    });
    expect(meetings.map(({ who, contactId }) => [who, contactId])).toEqual([
      ['Person a', 'a'],
      ['new@elsewhere.example', undefined],
    ]);
  });
});

describe('teasers', () => {
  const inTwoDays = meeting('m', inDays(2), [a]);
  it.each<[string, Partial<StoredRows>, string[]]>([
    [
      'two days before a second meeting',
      { meetings: [inTwoDays], conversations: [talk('a', inDays(-5))] },
      ['m'],
    ],
    ['not before a first one', { meetings: [inTwoDays] }, []],
    [
      'not a week before',
      { meetings: [meeting('m', inDays(7), [a])], conversations: [talk('a', inDays(-5))] },
      [],
    ],
    [
      'not where value went out the day before',
      { meetings: [inTwoDays], conversations: [talk('a', inDays(-5))], touches: [mail('a', inDays(-1))] },
      [],
    ],
    [
      'where value went out a week before',
      { meetings: [inTwoDays], conversations: [talk('a', inDays(-9))], touches: [mail('a', inDays(-7))] },
      ['m'],
    ],
    [
      'for a step that stands in no calendar',
      { steps: [step('s', 'a', { startsAt: inDays(2) })], conversations: [talk('a', inDays(-5))] },
      ['step s'],
    ],
  ])('%s', (_name, given, keys) => expect([...read(given).teasersFor.keys()]).toEqual(keys));
});

describe('who is booked', () => {
  it.each<[string, MeetingRow[], string[]]>([
    ['nobody', [], []],
    ['the guest, and a colleague of the same firm', [meeting('m', inDays(3), [a])], ['a', 'b']],
    ['nobody by a cancelled meeting', [meeting('m', inDays(3), [a], { status: 'cancelled' })], []],
    ['nobody by a past one', [meeting('m', inDays(-3), [a])], []],
    [
      'nobody by one that they declined',
      [meeting('m', inDays(3), [], { attendees: [{ email: a, response: 'declined' }] })],
      [],
    ],
  ])('%s', (_name, meetings, ids) => {
    const { isBooked } = read({ meetings });
    expect([contact('a'), contact('b'), contact('c')].map(({ id }) => id).filter(isBooked)).toEqual(ids);
  });
});
