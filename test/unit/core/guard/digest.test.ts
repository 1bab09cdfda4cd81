import { describe, expect, it } from 'vitest';
import { digestFrom } from '../../../../lib/core/guard/digest.ts';
import { digestOf, notificationOf } from '../../../../lib/core/guard/notification-of.ts';
import type { GuardRow, StandingPrompt } from '../../../../lib/core/guard/world.ts';

const minute = 60_000;
const berlin = (local: string, offset = '+01:00'): number => Date.parse(`${local}:00${offset}`);
const world = (self: object = {}, timeZone = 'Europe/Berlin') => ({ timeZone, self });
const row = (at: number, deliveredAt: number, draft: Partial<GuardRow> = {}): GuardRow => ({
  id: 'r',
  kind: 'ended_no_next_step',
  meetings: ['a'],
  at,
  toldAt: at,
  deliveredAt,
  snoozes: 0,
  ...draft,
});

describe('the next digest', () => {
  // Thursday 19 November 2026, unless a case says otherwise.
  it.each<[string, number, number, GuardRow[], object]>([
    ['before work: at its start', berlin('2026-11-19T07:00'), berlin('2026-11-19T08:00'), [], {}],
    ['in working hours: at once', berlin('2026-11-19T10:30'), berlin('2026-11-19T08:00'), [], {}],
    ['in the evening: tomorrow', berlin('2026-11-19T18:00'), berlin('2026-11-20T08:00'), [], {}],
    ['on Saturday: on Monday', berlin('2026-11-21T11:00'), berlin('2026-11-23T08:00'), [], {}],
    [
      'on a holiday: on the day after',
      berlin('2026-11-19T11:00'),
      berlin('2026-11-20T08:00'),
      [],
      { holidays: ['2026-11-19'] },
    ],
    [
      'by the working hours of the rep',
      berlin('2026-11-19T09:00'),
      berlin('2026-11-19T09:30'),
      [],
      { workingHours: { start: '9:30', end: '17:00' } },
    ],
    [
      'where today’s was shown: tomorrow',
      berlin('2026-11-19T14:00'),
      berlin('2026-11-20T08:00'),
      [row(berlin('2026-11-18T15:00'), berlin('2026-11-19T08:00'))],
      {},
    ],
    [
      'where something was told in time today: still today',
      berlin('2026-11-19T14:00'),
      berlin('2026-11-19T08:00'),
      [row(berlin('2026-11-19T10:00'), berlin('2026-11-19T10:05'))],
      {},
    ],
    [
      'over the night in which the clock goes back',
      berlin('2026-10-25T19:00'),
      berlin('2026-10-26T08:00'),
      [],
      {},
    ],
    [
      'over the night in which it goes forward',
      berlin('2026-03-29T19:00', '+02:00'),
      berlin('2026-03-30T08:00', '+02:00'),
      [],
      {},
    ],
  ])('%s', (_name, now, expected, rows, self) => expect(digestFrom(now, world(self), rows)).toBe(expected));

  it('is not put off by a zone that nobody knows', () =>
    expect(digestFrom(berlin('2026-11-19T10:30'), world({}, 'Mars/Olympus'), [])).toBe(
      Date.UTC(2026, 10, 19, 8),
    ));

  it('that was snoozed and came late counts as shown', () => {
    const told = berlin('2026-11-19T10:00');
    const late = row(told, told + 200 * minute, { snoozedUntil: told + 30 * minute });
    expect(digestFrom(told + 210 * minute, world(), [late])).toBe(berlin('2026-11-20T08:00'));
  });
});

describe('the words of a notification', () => {
  const prompt = (draft: Partial<StandingPrompt> = {}): StandingPrompt => ({
    id: 'row',
    kind: 'ended_no_next_step',
    meeting: 'a',
    others: [],
    keys: ['a'],
    uids: new Map(),
    at: 0,
    isDue: true,
    isPutOff: false,
    canSnooze: true,
    delivery: 'notification',
    message: 'Your call with Rosa ended.',
    ...draft,
  });

  it('stand under the id of the row, with two buttons while it can be put off', () => {
    expect(notificationOf(prompt())).toMatchObject({
      id: 'row',
      buttons: ['book', 'snooze'],
      isSticky: true,
    });
    expect(notificationOf(prompt({ canSnooze: false })).buttons).toEqual(['book']);
    expect(notificationOf(prompt({ kind: 'teaser_due' }))).toMatchObject({
      buttons: ['open', 'snooze'],
      isSticky: false,
    });
  });

  it('name three of a digest and count the rest', () => {
    const many = Array.from({ length: 5 }, (_, index) => prompt({ message: `Talk ${index}.` }));
    expect(digestOf(many).message).toBe('Talk 0.\nTalk 1.\nTalk 2.\nAnd 2 more in the panel.');
    expect(digestOf(many.slice(0, 2)).message).toBe('Talk 0.\nTalk 1.');
  });
});
