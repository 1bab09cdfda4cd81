import { describe, expect, it } from 'vitest';
import { findBuyerMeetings } from '../../../../lib/core/booking/buyer-meetings.ts';
import type { MeetingRow } from '../../../../lib/core/model/calendar-entities.ts';
import { meetingRow } from './meeting-row.ts';

const now = Date.UTC(2026, 10, 10, 15);
const hour = 3_600_000;
const day = 24 * hour;
const buyer = { name: 'Inés Abril', emails: ['ines@talverde.example', 'ines.private@gmail.com'] };
const self = { email: 'maya@kestrelloop.example', emails: ['maya@kestrelloop.example'], domains: [] };

const find = (rows: MeetingRow[], who = buyer) => {
  const { own, others } = findBuyerMeetings(rows, who, self, now);
  return {
    own: own.map(({ key, colleague }) => (colleague === undefined ? key : `${key} with ${colleague}`)),
    others: others.map(({ uid }) => uid),
  };
};
const at = (uid: string, given: Partial<Parameters<typeof meetingRow>[0]>) =>
  meetingRow({ uid, startsAt: now + day, with: ['ines@talverde.example'], ...given });

describe('the meetings of a buyer', () => {
  it.each<[string, MeetingRow[], string[], string[]]>([
    ['one with the buyer', [at('a', {})], ['a'], []],
    ['under another address of theirs', [at('a', { with: ['ines.private@gmail.com'] })], ['a'], []],
    [
      'one that the buyer called',
      [at('a', { with: [], organizer: { email: 'ines@talverde.example' } })],
      ['a'],
      [],
    ],
    ['one that runs', [at('a', { startsAt: now - 10 * 60_000 })], ['a'], []],
    [
      'an instance of a series has its own key',
      [at('a', { recurrenceId: '20261111T150000Z' })],
      ['a/20261111T150000Z'],
      [],
    ],
    ['by their start', [at('b', { startsAt: now + 2 * day }), at('a', {})], ['a', 'b'], []],
    [
      'one with a colleague of theirs alone names them',
      [at('a', { with: ['paul@talverde.example'] })],
      ['a with paul@talverde.example'],
      [],
    ],
    [
      'a colleague where the buyer declined is none',
      [at('a', { with: ['paul@talverde.example', 'ines@talverde.example declined'] })],
      [],
      ['a'],
    ],
    [
      'one that the buyer declined still takes time',
      [at('a', { with: ['ines@talverde.example declined'] })],
      [],
      ['a'],
    ],
    [
      'one that the rep declined does not',
      [at('a', { with: ['ines@talverde.example', 'maya@kestrelloop.example declined'] })],
      [],
      [],
    ],
    ['one that was cancelled', [at('a', { status: 'cancelled' })], [], []],
    ['one that is over', [at('a', { startsAt: now - hour })], [], []],
    [
      'somebody of a part of their company',
      [at('a', { with: ['paul@eu.talverde.example'] })],
      ['a with paul@eu.talverde.example'],
      [],
    ],
    [
      'an all-day entry is no meeting and takes the day',
      [at('a', { startsOn: '2026-11-11', endsOn: '2026-11-12' })],
      [],
      ['a'],
    ],
    [
      'an all-day entry that is shown as free takes nothing',
      [at('a', { startsOn: '2026-11-11', isFree: true })],
      [],
      [],
    ],
    ['somebody else', [at('a', { with: ['jonas@pelham.example'] })], [], ['a']],
    ['somebody of the same free-mail', [at('a', { with: ['other@gmail.com'] })], [], ['a']],
    ['nobody at all', [at('a', { with: [] })], [], ['a']],
    ['a webinar with them', [at('a', { title: 'Webinar: order entry' })], [], ['a']],
    [
      'one event in two calendars counts once',
      [at('a', {}), at('a', { calendarId: 'second' as never })],
      ['a'],
      ['a'],
    ],
    [
      'two copies of which one was cancelled',
      [at('a', { status: 'cancelled' }), at('a', { calendarId: 'second' as never })],
      ['a'],
      [],
    ],
  ])('%s', (_name, rows, own, others) => {
    expect(find(rows)).toEqual({ own, others });
  });

  it('finds somebody without an address by the whole name', () => {
    const named = at('a', {});
    const [person] = named.attendees;
    const rows = [{ ...named, attendees: [{ ...person!, name: 'Inés  ABRIL' }] }];
    expect(find(rows, { name: 'Ines Abril', emails: [] }).own).toEqual(['a']);
    expect(find(rows, { name: 'Ines', emails: [] }).own).toEqual([]);
    expect(find(rows, { name: '', emails: [] }).own).toEqual([]);
  });
});
