import { describe, expect, it } from 'vitest';
import { dueAt, type Trigger } from '../../../lib/worker/due-at.ts';

const now = Date.UTC(2026, 10, 9, 12);
const minute = 60_000;
const google = { everyMinutes: 5, trust: 'proof' } as const;
const feed = { everyMinutes: 15, trust: 'ask' } as const;

type Sync = { triedAt?: number; failures?: number; retryAt?: number };
const minutesUntil = (
  source: typeof google | typeof feed,
  sync: Sync | undefined,
  trigger: Trigger = 'time',
  ends: number[] = [],
) => (dueAt(source, sync, { now, trigger, ends }) - now) / minute;
const tried = (minutesAgo: number, more: Sync = {}): Sync => ({
  triedAt: now - minutesAgo * minute,
  ...more,
});

describe('a calendar is due', () => {
  it.each([
    ['at once when it was never asked', google, undefined, 0],
    ['at once when it was changed since', google, {}, 0],
    ['at once when the clock was set back since', google, tried(-90), 0],
    ['after its own time', google, tried(0), 5],
    ['after its own, longer time', feed, tried(0), 15],
    ['already, when it waited longer', feed, tried(20), -5],
    ['a minute after a failure', feed, tried(0, { failures: 1 }), 1],
    ['two minutes after two', feed, tried(0, { failures: 2 }), 2],
    ['five after three', feed, tried(0, { failures: 3 }), 5],
    ['a quarter of an hour after four', feed, tried(0, { failures: 4 }), 15],
    ['an hour after five', feed, tried(0, { failures: 5 }), 60],
    ['an hour after five hundred', google, tried(0, { failures: 500 }), 60],
    [
      'not before the time that its server named',
      google,
      tried(0, { failures: 1, retryAt: now + 7 * minute }),
      7,
    ],
    ['by its own time where the server named an earlier one', feed, tried(0, { retryAt: now + minute }), 15],
  ])('%s', (_name, source, sync, expected) => {
    expect(minutesUntil(source, sync)).toBe(expected);
  });

  it.each([
    ['opening', google, 0.5, 0.5],
    ['opening', google, 2, -1],
    ['opening', feed, 2, 1],
    ['opening', feed, 4, -1],
    ['saved', feed, 0.5, -1 / 3],
    ['saved', google, 0, 1 / 6],
    ['asked', feed, 0, 0],
  ] as const)('when the reason is %s', (trigger, source, triedAgo, expected) => {
    expect(minutesUntil(source, tried(triedAgo), trigger)).toBeCloseTo(expected, 5);
  });

  it('not for any reason before the time that its server named', () => {
    const sync = tried(5, { failures: 2, retryAt: now + 3 * minute });
    for (const trigger of ['time', 'opening', 'saved', 'asked'] as const)
      expect(minutesUntil(google, sync, trigger)).toBe(3);
  });

  it('for a press of a button also after failures', () => {
    expect(minutesUntil(google, tried(1, { failures: 9 }), 'asked')).toBe(-1);
  });
});

describe('around the end of a talk', () => {
  const end = (minutes: number) => now + minutes * minute;

  it.each([
    ['a source that is proof is asked each minute', google, tried(0), [5], 1],
    ['also just after the end', google, tried(0), [-5], 1],
    ['from ten minutes before the end', google, tried(0), [13], 3],
    ['not when it lies far ahead', google, tried(0), [40], 5],
    ['not when it was long ago', google, tried(0), [-30], 5],
    ['by the nearest of several', google, tried(0), [60, 12, -45], 2],
    ['a feed is not asked more often', feed, tried(0), [5], 15],
    ['a server in trouble is left in peace', google, tried(0, { failures: 3 }), [5], 5],
    ['a server that named a time too', google, tried(0, { retryAt: now + 4 * minute }), [5], 4],
  ])('%s', (_name, source, sync, ends, expected) => {
    expect(minutesUntil(source, sync, 'time', ends.map(end))).toBe(expected);
  });
});
