import { describe, expect, it } from 'vitest';
import type { GuardState } from '../../../../lib/core/contract/guard.ts';
import { ask, booked, endedOnly, ines, rep, talk, told } from './guard-case.ts';

const state = (more: Partial<GuardState>): { state: GuardState[] } => ({
  state: [{ meeting: 'talk', kind: 'ended_no_next_step', ...more }],
});

describe('what was told before', () => {
  it.each<[string, string, Partial<GuardState>, string[]]>([
    ['told', '10:40', { prompted: true }, []],
    ['told at a time', '10:40', { prompted: '2026-11-19T10:36:00' }, []],
    ['told, and the machine slept', '17:00', { prompted: '2026-11-19T10:36:00' }, []],
    ['told, the clock was set back', '10:40', { prompted: '2026-11-19T11:36:00' }, []],
    ['not told', '10:40', { prompted: false }, endedOnly],
    ['another kind', '10:40', { kind: 'before_end', prompted: true }, endedOnly],
    ['another meeting', '10:40', { meeting: 'other', prompted: true }, endedOnly],
    ['snoozed', '10:50', { prompted: true, snoozedUntil: '2026-11-19T11:06:00' }, []],
    ['snoozed, time is up', '11:06', { prompted: true, snoozedUntil: '2026-11-19T11:06:00' }, endedOnly],
    ['snoozed alone', '11:06', { snoozedUntil: '2026-11-19T11:06:00' }, endedOnly],
    [
      'told again after the snooze',
      '11:10',
      { prompted: '2026-11-19T11:06:00', snoozedUntil: '2026-11-19T11:06:00' },
      [],
    ],
    ['snoozed, days ago', '2026-11-25T09:00:00', { snoozedUntil: '2026-11-19T11:06:00' }, []],
    ['muted', '10:40', { muted: true }, []],
    ['muted for another kind: the meeting is muted', '10:40', { kind: 'before_end', muted: true }, []],
    ['another meeting muted', '10:40', { meeting: 'other', muted: true }, endedOnly],
    ['a time that is none', '10:40', { prompted: 'yes' }, []],
  ])('%s (at %s)', (_name, now, more, expected) => expect(told(now, state(more))).toEqual(expected));

  it('is settled by a booking, also while it is put off', () => {
    const meetings = [talk(), booked()];
    expect(told('11:10', { meetings, ...state({ snoozedUntil: '2026-11-19T11:06:00' }) })).toEqual([]);
  });

  it('holds for the time that it was told for: a meeting that was moved on ends again', () => {
    const told10 = state({ prompted: '2026-11-19T10:36:00' });
    expect(told('10:50', { meetings: [talk({ end: '10:45' })], ...told10 })).toEqual([]);
    expect(told('15:40', { meetings: [talk({ start: '15:00', end: '15:30' })], ...told10 })).toEqual(
      endedOnly,
    );
  });

  it('holds for one instance of a series, whose uid they share', () => {
    const last = talk({ recurrenceId: '1', start: '2026-11-12T10:00:00', end: '2026-11-12T10:30:00' });
    const meetings = [last, talk({ recurrenceId: '2' })];
    expect(told('10:40', { meetings, ...state({ prompted: '2026-11-12T10:36:00' }) })).toEqual(endedOnly);
    expect(told('10:40', { meetings, ...state({ prompted: '2026-11-19T10:36:00' }) })).toEqual([]);
  });

  it.each([
    ['before_end', '10:25', {}],
    [
      'gap_too_long',
      '10:40',
      { meetings: [talk(), booked({ start: '2026-12-18T14:00:00', end: undefined })] },
    ],
    ['no_show', '10:40', { history: [{ type: 'no_show' as const, at: '2026-11-19T10:00:00' }] }],
    [
      'buyer_change_missing',
      '10:40',
      {
        history: [{ type: 'call' as const, at: '2026-11-19T10:00:00', minutes: 30 }],
        meetings: [talk(), booked()],
      },
    ],
  ] as const)('%s is told once', (kind, now, draft) => {
    const loose = draft as Parameters<typeof told>[1];
    expect(told(now, loose)).toEqual([`${kind} talk`]);
    expect(told(now, { ...loose, state: [{ meeting: 'talk', kind, prompted: true }] })).toEqual([]);
  });

  it('teaser_due is told once, and again where the meeting was moved', () => {
    const meetings = (day: string) => [talk(), booked({ start: `${day}T14:00:00`, end: `${day}T15:00:00` })];
    const state: GuardState[] = [{ meeting: 'next', kind: 'teaser_due', prompted: '2026-11-24T09:00:00' }];
    expect(told('2026-11-24T09:00:00', { meetings: meetings('2026-11-26') })).toEqual(['teaser_due next']);
    expect(told('2026-11-24T10:00:00', { meetings: meetings('2026-11-26'), state })).toEqual([]);
    expect(told('2026-12-01T10:00:00', { meetings: meetings('2026-12-03'), state })).toEqual([
      'teaser_due next',
    ]);
  });
});

describe('messages', () => {
  const message = (now: string, draft = {}) => ask(now, draft)[0]?.message;

  it('say what and who, in plain words', () => {
    expect(message('10:25')).toBe(
      'Your call with Sarah Okafor is nearly over and nothing is booked yet. When is the next one?',
    );
    expect(message('10:40')).toBe(
      'Your call with Sarah Okafor ended and nothing is booked. When is the next one?',
    );
    const far = booked({ start: '2026-12-18T14:00:00', end: '2026-12-18T14:30:00' });
    expect(message('10:40', { meetings: [talk(), far] })).toMatch(
      /^Your next meeting with Sarah Okafor is only on Friday, (?:December 18|18 December)\. Could it be sooner\?$/,
    );
    const near = booked({ start: '2026-11-26T14:00:00', end: '2026-11-26T14:30:00' });
    expect(message('2026-11-24T09:00:00', { meetings: [talk(), near] })).toBe(
      'You meet Sarah Okafor on Thursday. Send something of value ahead today.',
    );
  });

  it('name several, an address where there is no name, and nobody who declined', () => {
    const who = (...people: { email: string; name?: string; response?: string }[]) =>
      message('10:40', { meetings: [talk({ attendees: [rep, ...people] })] });
    expect(who({ email: 'a@x.example', name: 'Ada' }, { email: 'b@x.example' })).toContain(
      'Ada and b@x.example ',
    );
    expect(who({ email: 'a@x.example', name: 'Ada', response: 'declined' }, ines)).toContain(
      'with Ines Abril ended',
    );
    const many = ['Ada', 'Ben', 'Cleo', 'Dov'].map((name) => ({ email: `${name}@x.example`, name }));
    expect(who(...many)).toContain('Ada, Ben and others');
    const meetings = [talk(), talk({ uid: 'b', start: '10:30', end: '11:00', attendees: [rep, ines] })];
    expect(message('11:10', { meetings })).toBe(
      'Your calls with Sarah Okafor and Ines Abril ended and nothing is booked. When are the next ones?',
    );
  });

  it('keep a name from a page to one short line', () => {
    const name = `Eve\n\u0000<script>${'x'.repeat(500)}`;
    const said = message('10:40', { meetings: [talk({ attendees: [rep, { email: 'e@x.example', name }] })] });
    expect(said).toMatch(/^Your call with Eve <script>x{40,60} ended/);
  });
});
