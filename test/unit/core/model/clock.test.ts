import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt, tick } from '../../../../lib/core/model/clock.ts';
import { clockStamp } from '../../../../lib/core/model/row.ts';

const node = '0a1b2c3d';

describe('tick', () => {
  it.each([
    ['no stamp yet', null, 5, '0000000000005-0000-0a1b2c3d'],
    ['time has moved on', '0000000000005-0007-ffffffff', 6, '0000000000006-0000-0a1b2c3d'],
    ['the same millisecond', '0000000000005-0000-ffffffff', 5, '0000000000005-0001-0a1b2c3d'],
    ['the machine clock went back', '0000000000009-0000-ffffffff', 5, '0000000000009-0001-0a1b2c3d'],
    ['the counter is full', '0000000000009-ffff-ffffffff', 5, '0000000000010-0000-0a1b2c3d'],
  ])('%s', (_name, previous, now, expected) => {
    expect(tick(previous, now, node)).toBe(expected);
  });

  it('always moves forward, whatever the machine clock does', () => {
    const times = fc.array(fc.integer({ min: 0, max: 4_102_444_800_000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(times, (all) => {
        let stamp = tick(null, 0, node);
        for (const now of all) {
          const next = tick(stamp, now, node);
          expect(next > stamp).toBe(true);
          expect(clockStamp.safeParse(next).success).toBe(true);
          stamp = next;
        }
      }),
      { seed: 2, numRuns: 100 },
    );
  });
});

describe('clockAt', () => {
  it('is older than any stamp of a machine in that millisecond', () => {
    expect(clockAt(5) < tick(null, 5, node)).toBe(true);
    expect(clockStamp.safeParse(clockAt(-3.5)).success).toBe(true);
  });
});
