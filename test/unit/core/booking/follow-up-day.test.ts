import { describe, expect, it } from 'vitest';
import { type FollowUpDay, followUpDay } from '../../../../lib/core/booking/follow-up-day.ts';
import { presets } from '../../../../lib/core/playbook/presets.ts';

/** Tuesday, 10 November 2026, 16:00 in Berlin. */
const lastTalkAt = Date.UTC(2026, 10, 10, 15);

const dayOf = (
  on: string,
  preset: keyof typeof presets = 'consultative',
  holidays: string[] = [],
): FollowUpDay =>
  followUpDay({
    startsAt: Date.parse(`${on}T10:00:00+01:00`),
    lastTalkAt,
    timeZone: 'Europe/Berlin',
    holidays,
    playbook: presets[preset],
  });

describe('the day of a slot', () => {
  it.each<[string, Parameters<typeof dayOf>, Partial<FollowUpDay>]>([
    ['the same day is early', ['2026-11-10'], { day: 0, look: 'amber', isOutside: true }],
    ['day 1 is early', ['2026-11-11'], { day: 1, look: 'amber', isOutside: true }],
    [
      'day 1 is good where the playbook says so',
      ['2026-11-11', 'high-velocity'],
      { day: 1, look: 'good', isOutside: false },
    ],
    ['day 2 is good', ['2026-11-12'], { day: 2, look: 'good', isOutside: false }],
    [
      'day 2 is good, and outside a playbook that starts on day 3',
      ['2026-11-12', 'strict-second-meeting'],
      { look: 'good', isOutside: true },
    ],
    ['day 3 is the target', ['2026-11-13'], { day: 3, look: 'good', isOutside: false }],
    ['a weekend does not count', ['2026-11-16'], { day: 4, look: 'good' }],
    ['day 5 is the last good one', ['2026-11-17'], { day: 5, look: 'good', isOutside: false }],
    [
      'day 5 is outside where 72 hours are the rule',
      ['2026-11-17', 'high-velocity'],
      { day: 5, look: 'good', isOutside: true },
    ],
    ['day 6 is late', ['2026-11-18'], { day: 6, look: 'amber', isOutside: true }],
    ['day 7 is late', ['2026-11-19'], { day: 7, look: 'amber' }],
    ['day 8 is very late', ['2026-11-20'], { day: 8, look: 'red', isOutside: true }],
    ['a weekend is no business day', ['2026-11-14'], { look: 'amber', isOutside: true }],
    ['a holiday does not count', ['2026-11-20', 'consultative', ['2026-11-16']], { day: 7, look: 'amber' }],
  ])('%s', (_name, given, expected) => {
    expect(dayOf(...given)).toMatchObject(expected);
  });

  it.each<[Parameters<typeof dayOf>, string]>([
    [['2026-11-13'], 'Business day 3 after the last talk: good'],
    [['2026-11-18'], 'Business day 6 after the last talk: late; your playbook: days 2 to 5 (S1 S2 S3 S4)'],
    [
      ['2026-11-17', 'high-velocity'],
      'Business day 5 after the last talk: good; your playbook: days 1 to 3 (S4)',
    ],
    [['2026-11-14'], 'A weekend or holiday: no business day'],
    [['2026-11-11'], 'Business day 1 after the last talk: early; your playbook: days 2 to 5 (S1 S2 S3 S4)'],
    [
      ['2026-12-24'],
      'Business day 32 after the last talk: very late; your playbook: days 2 to 5 (S1 S2 S3 S4)',
    ],
  ])('is told in words', (given, words) => {
    expect(dayOf(...given).words).toBe(words);
  });

  it('goes by the rep’s calendar, not by hours', () => {
    const late = followUpDay({
      startsAt: Date.UTC(2026, 10, 12, 23, 30),
      lastTalkAt,
      timeZone: 'Europe/Berlin',
      holidays: [],
      playbook: presets.consultative,
    });
    expect(late.day).toBe(3);
  });
});
