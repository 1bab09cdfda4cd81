import { describe, expect, it } from 'vitest';
import { consultative } from '../../../../lib/core/playbook/consultative.ts';
import { ask, booked, endedOnly, ines, rep, talk, told } from './guard-case.ts';

const playbook = (guard: Partial<(typeof consultative)['guard']>) => ({
  ...consultative,
  guard: { ...consultative.guard, ...guard },
});

describe('when a meeting ends (10:30) and nothing is booked', () => {
  it.each([
    ['09:00', []],
    ['10:14', []],
    ['10:15', ['before_end talk']],
    ['10:23', ['before_end talk']],
    ['10:27', ['before_end talk']],
    ['10:28', []],
    ['10:30', []],
    ['10:34', []],
    ['10:35', endedOnly],
    ['10:45', endedOnly],
    // Late, once: the day after too, and not for ever.
    ['13:00', endedOnly],
    ['2026-11-20T10:00:00', endedOnly],
    ['2026-11-20T10:36:00', []],
    ['2026-12-19T10:30:00', []],
  ])('at %s: %j', (now, expected) => expect(told(now)).toEqual(expected));

  it('says when each is due, and where it is told', () => {
    expect(ask('10:15')[0]).toMatchObject({ at: '2026-11-19T10:23:00+01:00', delivery: 'panel' });
    expect(ask('10:40')[0]).toMatchObject({ at: '2026-11-19T10:35:00+01:00', delivery: 'notification' });
    expect(ask('12:35')[0]).toMatchObject({ delivery: 'notification' });
    expect(ask('12:36')[0]).toMatchObject({ delivery: 'digest' });
  });

  it("goes by the playbook's times", () => {
    expect(ask('10:20', { playbook: playbook({ nudgeMinutes: 10 }) })[0]?.at).toBe(
      '2026-11-19T10:20:00+01:00',
    );
    expect(told('10:12', { playbook: playbook({ nudgeMinutes: 20 }) })).toEqual(['before_end talk']);
    expect(told('10:29', { playbook: playbook({ nudgeMinutes: 1 }) })).toEqual(['before_end talk']);
    expect(told('10:31', { playbook: playbook({ graceMinutes: 0 }) })).toEqual(endedOnly);
    expect(told('10:40', { playbook: playbook({ graceMinutes: 15 }) })).toEqual([]);
    expect(() => told('10:40', { playbook: 'none of ours' })).toThrow(/expected object/i);
  });

  it('does not speak of the end before a short call has begun', () => {
    const meetings = [talk({ start: '10:20' })];
    expect(told('10:19', { meetings })).toEqual([]);
    expect(told('10:20', { meetings })).toEqual(['before_end talk']);
  });

  it('keeps a Friday call over the weekend and holidays, to the next business day', () => {
    const meetings = [talk({ start: '2026-11-20T16:00:00', end: '2026-11-20T16:30:00' })];
    const self = { email: rep.email, holidays: ['2026-11-23'] };
    expect(told('2026-11-23T08:30:00', { meetings })).toEqual(endedOnly);
    expect(told('2026-11-23T16:40:00', { meetings })).toEqual([]);
    expect(told('2026-11-24T08:30:00', { meetings })).toEqual([]);
    expect(told('2026-11-24T08:30:00', { meetings, self })).toEqual(endedOnly);
  });

  it('waits for the end of a call that ran over', () => {
    const ranOver = (minutes: number) => ({
      history: [{ type: 'call' as const, at: '2026-11-19T10:00:00', minutes, outcome: 'held' }],
    });
    expect(told('10:40', ranOver(30))).toEqual(endedOnly);
    expect(told('10:40', ranOver(50))).toEqual(['before_end talk']);
    expect(told('10:55', ranOver(50))).toEqual(endedOnly);
    const calledBack = [{ type: 'call' as const, at: '2026-11-19T10:50:00', minutes: 10, outcome: 'held' }];
    expect(told('10:52', { history: calledBack })).toEqual(endedOnly);
  });

  it('follows a meeting that was extended, moved or deleted after the fact', () => {
    expect(told('10:40', { meetings: [talk({ end: '11:00' })] })).toEqual([]);
    expect(told('10:40', { meetings: [talk({ start: '15:00', end: '15:30' })] })).toEqual([]);
    expect(told('10:40', { meetings: [] })).toEqual([]);
    expect(told('10:40', { meetings: [talk({ status: 'cancelled' })] })).toEqual([]);
  });
});

describe('gap_too_long', () => {
  const next = (day: string) => booked({ start: `${day}T14:00:00`, end: `${day}T14:30:00` });
  const asked = (day: string, now = '10:40', more = {}) =>
    told(now, { meetings: [talk(), next(day)], ...more });
  const gap = ['gap_too_long talk'];

  it.each([
    ['2026-11-24', []],
    ['2026-11-26', []],
    ['2026-11-27', gap],
    ['2026-12-18', gap],
  ])('next on %s, after a call on Thursday the 19th: %j', (day, expected) =>
    expect(asked(day)).toEqual(expected),
  );

  it('counts neither weekends nor holidays', () => {
    const self = { email: rep.email, holidays: ['2026-11-26'] };
    expect(asked('2026-11-27', '10:40', { self })).toEqual([]);
  });

  it("goes by the playbook's window", () => {
    expect(asked('2026-11-24', '10:40', { playbook: 'high-velocity' })).toEqual([]);
    expect(asked('2026-11-25', '10:40', { playbook: 'high-velocity' })).toEqual(gap);
  });

  it('is asked when the call is over, and for as long as there is something to win', () => {
    expect(asked('2026-12-18', '10:20')).toEqual([]);
    expect(asked('2026-12-18', '10:34')).toEqual([]);
    expect(asked('2026-12-18', '2026-11-24T09:00:00')).toEqual(gap);
    expect(asked('2026-12-18', '2026-12-14T09:00:00')).toEqual([]);
    expect(asked('2026-12-18', '2026-12-19T09:00:00')).not.toContain('gap_too_long talk');
  });

  it('is judged from the last talk before the next one', () => {
    const meetings = [talk(), next('2026-11-25'), { ...next('2026-12-18'), uid: 'third' }];
    expect(told('10:40', { meetings })).toEqual([]);
    expect(told('2026-11-25T14:40:00', { meetings })).toEqual(['gap_too_long next']);
  });
});

describe('teaser_due', () => {
  // The next meeting is on Tuesday 24 November at 14:00.
  const meetings = [talk(), booked()];
  const teaser = ['teaser_due next'];

  it.each([
    ['2026-11-20T09:00:00', []],
    ['2026-11-21T23:59:00', []],
    ['2026-11-22T00:00:00', teaser],
    ['2026-11-22T23:59:00', teaser],
    ['2026-11-23T00:00:00', []],
    ['2026-11-24T13:00:00', []],
  ])('at %s: %j', (now, expected) => expect(told(now, { meetings })).toEqual(expected));

  it.each([
    ['2026-11-24T09:00:00', teaser],
    ['2026-11-24T23:00:00', teaser],
    ['2026-11-23T23:00:00', []],
    ['2026-11-25T00:00:00', []],
  ])('at %s, for a meeting on Thursday the 26th: %j', (now, expected) => {
    const thursday = booked({ start: '2026-11-26T14:00:00', end: '2026-11-26T14:30:00' });
    expect(told(now, { meetings: [talk(), thursday] })).toEqual(expected);
  });

  const thursday = booked({ start: '2026-11-26T14:00:00', end: '2026-11-26T14:30:00' });
  const now = '2026-11-24T09:00:00';
  const history = (type: 'info_sent' | 'email' | 'call' | 'note', day: string, more = {}) => ({
    meetings: [talk(), thursday],
    history: [{ type, at: `2026-11-${day}T08:00:00`, text: 'x', outcome: 'held', ...more }],
  });

  it('comes when work begins', () => {
    expect(ask(now, { meetings: [talk(), thursday] })[0]?.at).toBe('2026-11-24T08:00:00+01:00');
    const self = { email: rep.email, workingHours: { start: '09:30', end: '17:00' } };
    expect(ask(now, { meetings: [talk(), thursday], self })[0]?.at).toBe('2026-11-24T09:30:00+01:00');
  });

  it.each([
    ['info_sent on the day itself', history('info_sent', '24'), []],
    ['info_sent the day before', history('info_sent', '23'), []],
    ['info_sent three days before', history('info_sent', '21'), []],
    ['info_sent four days before', history('info_sent', '20'), teaser],
    ['a mail with an asset', history('email', '23', { direction: 'out', used: ['case-1'] }), []],
    ['a mail without one', history('email', '23', { direction: 'out' }), teaser],
    ['their own mail', history('email', '23', { direction: 'in', used: ['case-1'] }), teaser],
    ['a note', history('note', '23'), teaser],
  ])('%s', (_name, draft, expected) => expect(told(now, draft)).toEqual(expected));

  it('is for the second or a later meeting', () => {
    expect(told(now, { meetings: [thursday] })).toEqual([]);
    expect(told(now, { meetings: [talk({ attendees: [rep, ines] }), thursday] })).toEqual([]);
    // The first talk stands in the history alone.
    expect(told(now, { ...history('call', '12'), meetings: [thursday] })).toEqual(teaser);
    const never = { ...history('email', '12', { direction: 'out' }), meetings: [thursday] };
    expect(told(now, never)).toEqual([]);
  });
});
