import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../../lib/core/contract/suggest.ts';
import type { MailKind } from '../../../../lib/core/mail/mail.ts';
import { mailKindFor, mailKindsFor, mailTimesOf } from '../../../../lib/core/mail/mail-kind-for.ts';
import { mailCases } from './mail-cases.ts';
import { sceneOf } from './write-all.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-18T09:00:00Z');

describe('the kind of mail that is offered first', () => {
  it.each<[string, Situation, number | undefined, number | undefined, MailKind]>([
    ['the day after a talk', 'after_good_call', -1, undefined, 'recap'],
    ['days after a talk', 'after_good_call', -4, undefined, 'follow_up'],
    ['two days before a meeting', 'second_call_booked', -8, 2, 'teaser'],
    ['a week before a meeting', 'second_call_booked', -8, 7, 'confirmation'],
    ['after a no-show', 'no_show', -8, undefined, 'new_time'],
    ['moved to another day', 'rescheduled', -8, 5, 'confirmation'],
    ['moved without a day', 'rescheduled', -8, undefined, 'new_time'],
    ['gone dark', 'went_dark', -20, undefined, 'follow_up'],
    ['before anything was held', 'first_call', undefined, undefined, 'follow_up'],
    ['a first meeting tomorrow', 'first_call', undefined, 1, 'confirmation'],
  ])('%s', (_name, situation, held, meeting, kind) => {
    const times = {
      now,
      heldAt: held === undefined ? undefined : now + held * day,
      meetingAt: meeting === undefined ? undefined : now + meeting * day,
    };
    expect(mailKindFor(situation, times)).toBe(kind);
  });

  it('offers no recap of a talk that was none, and no teaser without a meeting', () => {
    expect(mailKindsFor('first_call', { now })).toEqual(['follow_up']);
    expect(mailKindsFor('after_good_call', { now, heldAt: now - 9 * day })).toEqual(['follow_up', 'recap']);
  });

  it('goes by the last talk and the next meeting of a scene', () => {
    const ahead = mailCases.find(({ name }) => name === 'a meeting ahead');
    const times = mailTimesOf(sceneOf(ahead!.input));
    expect(times.heldAt).toBe(Date.parse('2026-11-16T13:00:00Z'));
    expect(times.meetingAt).toBe(Date.parse('2026-11-20T09:00:00Z'));
  });
});
