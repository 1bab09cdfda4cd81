import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../lib/core/contract/suggest.ts';
import { readMoments, unansweredTries } from '../../../../lib/core/suggest/moments.ts';
import { makeInput } from './make-input.ts';

const now = Date.parse('2026-11-19T09:00:00Z');
const kindsOf = (...entries: Omit<HistoryEntry, 'at'>[]): string[] => {
  const history = entries.map((entry, at) => ({
    ...entry,
    at: `2026-11-${String(at + 1).padStart(2, '0')}T10:00:00`,
  }));
  return readMoments(makeInput({ history, timeZone: 'UTC' }), now).map(({ kind }) => kind);
};

describe('readMoments', () => {
  it.each<[string, Omit<HistoryEntry, 'at'>, string]>([
    ['a call with minutes', { type: 'call', minutes: 20 }, 'held'],
    ['a call with notes of a talk', { type: 'call', text: 'They lose orders.' }, 'held'],
    ['a meeting that was marked as held', { type: 'meeting', outcome: 'held' }, 'held'],
    ['a call that rang out', { type: 'call', direction: 'out' }, 'try'],
    ['a call to a voicemail', { type: 'call', minutes: 1, text: 'Left a voicemail.' }, 'try'],
    [
      'a call that the assistant took',
      { type: 'call', text: 'Receptionist picked up, she is in a meeting.' },
      'try',
    ],
    [
      'a long call about voicemail',
      { type: 'call', minutes: 30, text: 'Their voicemail tool is a mess.' },
      'held',
    ],
    ['a call marked as unanswered', { type: 'call', minutes: 5, outcome: 'no_answer' }, 'try'],
    ['a meeting marked as no-show', { type: 'meeting', outcome: 'no_show' }, 'no_show'],
    ['a meeting marked as moved', { type: 'meeting', outcome: 'rescheduled' }, 'rescheduled'],
    ['a missed call of theirs', { type: 'call', direction: 'in' }, 'wrote'],
    ['a mail of theirs', { type: 'email', direction: 'in', text: 'Thanks.' }, 'wrote'],
    ['a mail without direction that greets us', { type: 'email', text: 'Hi Maya, thanks.' }, 'wrote'],
    ['a mail without direction', { type: 'email', text: 'Hi Sarah, thanks.' }, 'try'],
    ['an automatic reply', { type: 'email', direction: 'in', text: 'I am out of the office.' }, 'auto'],
    ['material that went out', { type: 'info_sent', text: 'Deck' }, 'info_sent'],
    ['research', { type: 'note', text: 'Research: new plant.' }, 'note'],
  ])('%s', (_name, entry, kind) => {
    expect(kindsOf(entry)).toEqual([kind]);
  });

  it('gives the notes beside a bare talk to that talk, but no research', () => {
    expect(kindsOf({ type: 'call', minutes: 20 }, { type: 'note', text: 'They lose orders.' })).toEqual([
      'held',
      'held',
    ]);
    expect(kindsOf({ type: 'call', minutes: 20 }, { type: 'note', text: 'Research: new plant.' })).toEqual([
      'held',
      'note',
    ]);
    expect(kindsOf({ type: 'call', text: 'Talk.' }, { type: 'note', text: 'More.' })).toEqual([
      'held',
      'note',
    ]);
  });

  it('sorts by time and leaves out what lies ahead', () => {
    const history: HistoryEntry[] = [
      { type: 'call', at: '2026-11-10T10:00:00', minutes: 5, text: 'b' },
      { type: 'call', at: '2026-11-01T10:00:00', minutes: 5, text: 'a' },
      { type: 'call', at: '2026-12-01T10:00:00', minutes: 5, text: 'c' },
    ];
    expect(readMoments(makeInput({ history }), now).map(({ text }) => text)).toEqual(['a', 'b']);
  });
});

describe('unansweredTries', () => {
  const count = (...entries: Omit<HistoryEntry, 'at'>[]): number => {
    const history = entries.map((entry, at) => ({ ...entry, at: `2026-11-0${at + 1}T10:00:00` }));
    return unansweredTries(readMoments(makeInput({ history }), now)).length;
  };
  const call = { type: 'call' as const, minutes: 20 };
  const mail = { type: 'email' as const, direction: 'out' as const };

  it('counts since their last word, without notes and material', () => {
    expect(
      count(call, mail, { type: 'voicemail' }, { type: 'note' }, { type: 'info_sent' }, { type: 'linkedin' }),
    ).toBe(3);
    expect(count(call, mail, mail, { type: 'email', direction: 'in' }, mail)).toBe(1);
    expect(count(mail, mail)).toBe(2);
  });
});
