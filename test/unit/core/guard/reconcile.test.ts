import { describe, expect, it } from 'vitest';
import { deliverRow, dismissRow, snoozeRow } from '../../../../lib/core/guard/guard-row.ts';
import { readGuardMeetings } from '../../../../lib/core/guard/read-guard-meetings.ts';
import { reconcile } from '../../../../lib/core/guard/reconcile.ts';
import type { GuardRow, World } from '../../../../lib/core/guard/world.ts';
import { consultative } from '../../../../lib/core/playbook/consultative.ts';
import { toInstant } from '../../../../lib/core/schedule/zoned-time.ts';
import { booked, colleague, ines, on, rep, sarah, talk } from './guard-case.ts';

const timeZone = 'Europe/Berlin';
const at = (time: string): number => toInstant(on(time), timeZone);
const world = (meetings = [talk()], more: Partial<World> = {}): World => ({
  timeZone,
  self: { email: rep.email },
  playbook: consultative,
  meetings: readGuardMeetings({ meetings, timeZone }),
  ...more,
});

/** The row that is there after the first prompt, at 10:36. */
function firstRow(more: Partial<GuardRow> = {}): GuardRow {
  const [row] = reconcile(at('10:36'), world(), []).rows;
  if (row === undefined) throw new Error('nothing was told');
  return { ...row, ...more };
}
const look = (time: string, rows: GuardRow[], facts = world()) => reconcile(at(time), facts, rows);
const due = (time: string, rows: GuardRow[], facts = world()) =>
  look(time, rows, facts)
    .prompts.filter(({ isDue }) => isDue)
    .map(({ kind }) => kind);

describe('reconcile', () => {
  it('writes the same row again and again, and shows it until it was shown', () => {
    const row = firstRow();
    expect(look('10:38', []).rows).toEqual([{ ...row, toldAt: at('10:38') }]);
    expect(look('10:38', [row]).rows).toEqual([]);
    // Killed between writing and showing: the next look shows it.
    expect(due('10:38', [row])).toEqual(['ended_no_next_step']);
    expect(due('10:38', [deliverRow(row, at('10:37'))])).toEqual([]);
  });

  it('keeps a prompt standing for badge and banner until it is settled', () => {
    const row = deliverRow(firstRow(), at('10:36'));
    const standing = (time: string, rows = [row], facts = world()) => look(time, rows, facts).prompts.length;
    expect(standing('18:00')).toBe(1);
    expect(standing('18:00', [row], world([talk(), booked()]))).toBe(0);
    expect(standing('18:00', [row], world([]))).toBe(0);
    expect(standing('18:00', [dismissRow(row, at('11:00'))])).toBe(0);
    expect(standing('2026-11-20T10:36:00')).toBe(1);
    expect(standing('2026-11-20T10:37:00')).toBe(0);
  });

  it('gives what was told late its day too', () => {
    const late = deliverRow(look('2026-11-20T10:30:00', []).rows[0] as GuardRow, 0);
    expect(look('2026-11-20T18:00:00', [late]).prompts).toHaveLength(1);
    // Over the weekend, to Monday.
    expect(look('2026-11-23T10:30:00', [late]).prompts).toHaveLength(1);
    expect(look('2026-11-23T10:31:00', [late]).prompts).toHaveLength(0);
  });

  it('does not tell again what was booked, and then cancelled', () => {
    const row = deliverRow(firstRow(), at('10:36'));
    expect(look('11:00', [row], world([talk(), booked()])).prompts).toEqual([]);
    expect(look('11:30', [row], world([talk(), booked({ status: 'cancelled' })])).rows).toEqual([]);
    // It was never told: then losing the next meeting is news.
    expect(due('11:30', [], world([talk(), booked({ status: 'cancelled' })]))).toEqual([
      'ended_no_next_step',
    ]);
  });

  it('asks again after a snooze, twice at most', () => {
    const once = snoozeRow(deliverRow(firstRow(), at('10:36')), at('10:40'));
    expect(due('11:09', [once])).toEqual([]);
    expect(due('11:10', [once])).toEqual(['ended_no_next_step']);
    expect(look('10:50', [once]).nextAt).toBe(at('11:10'));
    const twice = snoozeRow(deliverRow(once, at('11:10')), at('11:12'));
    expect(look('11:42', [twice]).prompts[0]).toMatchObject({ isDue: true, canSnooze: false });
    const shown = deliverRow(twice, at('11:42'));
    expect(snoozeRow(shown, at('11:43'))).toBe(shown);
    expect(due('14:00', [once], world([talk(), booked()]))).toEqual([]);
  });

  it('is silent in quiet hours, and says it in the morning', () => {
    const late = world([talk({ start: '21:30', end: '22:00' })], {
      quietHours: { from: 22 * 60, to: 7 * 60 },
    });
    const night = look('22:06', [], late);
    expect(night.prompts.map(({ isDue }) => isDue)).toEqual([false]);
    expect(night.nextAt).toBe(at('2026-11-20T07:00:00'));
    expect(look('2026-11-20T07:00:00', night.rows, late).prompts[0]).toMatchObject({
      isDue: true,
      delivery: 'digest',
    });
    // What stands in the panel disturbs nobody.
    expect(
      due(
        '21:55',
        [],
        world([talk({ start: '21:30', end: '22:00' })], { quietHours: { from: 0, to: 1_439 } }),
      ),
    ).toEqual(['before_end']);
    const atNoon = world([talk()], { quietHours: { from: 10 * 60, to: 12 * 60 } });
    expect(due('10:40', [], atNoon)).toEqual([]);
    expect(due('12:00', [], atNoon)).toEqual(['ended_no_next_step']);
  });

  it('does not interrupt a call that runs over', () => {
    expect(due('10:40', [], world([talk()], { isInCall: true }))).toEqual([]);
    expect(due('10:25', [], world([talk()], { isInCall: true }))).toEqual(['before_end']);
  });

  it('leaves out whom and what the rep muted', () => {
    expect(due('10:40', [], world([talk()], { mutedPeople: [sarah.email] }))).toEqual([]);
    expect(due('10:40', [], world([talk()], { mutedMeetings: ['talk'] }))).toEqual([]);
    const two = world([talk({ attendees: [rep, sarah, ines] })], { mutedPeople: [sarah.email] });
    expect(due('10:40', [], two)).toEqual(['ended_no_next_step']);
    // A prompt that stands goes with it.
    expect(look('10:40', [firstRow()], world([talk()], { mutedMeetings: ['talk'] })).prompts).toEqual([]);
  });

  it('asks, where the calendar cannot be sure', () => {
    const [prompt] = look('10:40', [], world([talk()], { isCalendarUnsure: true })).prompts;
    expect(prompt?.message).toBe('Your call with Sarah Okafor ended. Is the next one booked?');
  });

  it('takes the setting for large groups', () => {
    const meetings = [talk({ attendees: [rep, colleague, sarah, ines] })];
    expect(due('10:40', [], world(meetings, { maxGuests: 2 }))).toEqual([]);
    expect(due('10:40', [], world(meetings, { maxGuests: 3 }))).toEqual(['ended_no_next_step']);
  });

  it('joins what is known of a person to that person only', () => {
    const thursday = booked({ start: '2026-11-26T14:00:00', end: '2026-11-26T14:30:00' });
    const now = '2026-11-24T09:00:00';
    const sent = (to: string[]) => ({ valueSent: [{ at: at('2026-11-23T09:00:00'), to }] });
    expect(due(now, [], world([talk(), thursday], sent([sarah.email])))).toEqual([]);
    expect(due(now, [], world([talk(), thursday], sent([ines.email])))).toEqual(['teaser_due']);
    const held = (people: string[]): Partial<World> => ({
      talks: [{ at: at('08:00'), endsAt: at('08:30'), kind: 'held', hasOutcome: true, people }],
    });
    expect(due(now, [], world([thursday], held([sarah.email])))).toEqual(['teaser_due']);
    expect(due(now, [], world([thursday], held([ines.email])))).toEqual([]);
  });

  it('asks for a teaser on Friday, where the day is a Sunday and the rep wants it so', () => {
    const facts = world([talk(), booked()], { isTeaserOnWorkdays: true });
    expect(due('2026-11-19T20:00:00', [], facts)).toEqual([]);
    expect(due('2026-11-20T09:00:00', [], facts)).toEqual(['teaser_due']);
    expect(due('2026-11-22T09:00:00', [], facts)).toEqual(['teaser_due']);
    expect(due('2026-11-23T09:00:00', [], facts)).toEqual([]);
    expect(due('2026-11-20T09:00:00', [], world([talk(), booked()]))).toEqual([]);
  });

  it('says when to look again: the next thing to tell, and once a day at least', () => {
    const next = (time: string, rows: GuardRow[] = [], facts = world()) => look(time, rows, facts).nextAt;
    expect(next('09:00')).toBe(at('10:15'));
    expect(next('10:16', look('10:16', []).rows)).toBe(at('10:23'));
    expect(next('10:24', look('10:24', []).rows)).toBe(at('10:30') + 1);
    expect(next('10:31')).toBe(at('10:35'));
    expect(next('10:36', [deliverRow(firstRow(), at('10:36'))])).toBe(at('2026-11-20T10:36:00'));
    expect(next('10:36', [], world([]))).toBe(at('2026-11-20T10:36:00'));
    expect(next('10:00', [], world([]))).toBeGreaterThan(at('10:00'));
  });

  it('gives one row to a block of calls, and asks on about those that are still open', () => {
    const block = [talk(), talk({ uid: 'b', start: '10:30', end: '11:00', attendees: [rep, ines] })];
    const { rows } = look('11:05', [], world(block));
    expect(rows.map(({ meetings }) => meetings)).toEqual([['talk', 'b']]);
    const left = look('11:05', rows, world([...block, booked({ attendees: [rep, ines] })])).prompts;
    expect(left[0]).toMatchObject({ meeting: 'talk', others: [], isDue: true });
  });

  it('does not tell again when the clock was set back', () => {
    const rows = [deliverRow(firstRow(), at('10:36'))];
    for (const time of ['09:00', '10:20', '10:31', '10:36', '11:00'])
      expect(due(time, rows).filter((kind) => kind !== 'before_end')).toEqual([]);
  });
});

describe('clocks and zones', () => {
  it.each([
    // The hour that comes twice, and the one that is left out.
    ['Europe/Berlin', '2026-10-25T02:30:00+02:00', '2026-10-25T02:15:00+01:00', '2026-10-25T02:20:00+01:00'],
    ['Europe/Berlin', '2027-03-28T01:30:00+01:00', '2027-03-28T03:15:00+02:00', '2027-03-28T03:20:00+02:00'],
    [
      'America/New_York',
      '2026-11-01T01:30:00-04:00',
      '2026-11-01T01:15:00-05:00',
      '2026-11-01T01:20:00-05:00',
    ],
  ])('%s: a call over the change of clocks from %s to %s is asked about at %s', (zone, start, end, told) => {
    const facts = { ...world([talk({ start, end })]), timeZone: zone };
    const time = toInstant(told, zone);
    expect(reconcile(time - 1, facts, []).rows).toEqual([]);
    expect(reconcile(time, facts, []).rows).toHaveLength(1);
  });

  it('asks once, though the rep has travelled on since', () => {
    const facts = world([talk({ start: '2026-11-19T10:00:00+01:00', end: '2026-11-19T10:30:00+01:00' })]);
    const rows = [deliverRow(firstRow(), at('10:36'))];
    for (const zone of ['America/Los_Angeles', 'Pacific/Auckland', 'UTC', 'No/Where'])
      expect(reconcile(at('12:00'), { ...facts, timeZone: zone }, rows).rows).toEqual([]);
  });
});
