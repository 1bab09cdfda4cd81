import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { wakeAt, wakeOnlyAt } from '../../../lib/platform/wake.ts';

let alarms: ReturnType<typeof resetFakeChrome>['state']['alarms'];
beforeEach(() => {
  ({ alarms } = resetFakeChrome().state);
});
const standing = () => [...alarms.values()].map(({ scheduledTime }) => scheduledTime);

describe('the one alarm', () => {
  it.each([
    [[50], [50]],
    [[50, 30], [30]],
    [[30, 50], [30]],
  ])('of those who asked for %j stands at %j', async (asked, expected) => {
    for (const at of asked) await wakeAt(at);
    expect(standing()).toEqual(expected);
  });

  it('stands at the earliest also where several ask at once', async () => {
    await Promise.all([70, 20, 90, 40].map(wakeAt));
    expect(standing()).toEqual([20]);
  });

  it('is moved on by who knows all that comes next', async () => {
    await wakeAt(30);
    await wakeOnlyAt(80);
    expect(standing()).toEqual([80]);
  });

  it.each([['wakeAt', wakeAt] as const, ['wakeOnlyAt', wakeOnlyAt] as const])(
    'comes again by itself where whoever it woke died before asking anew: %s',
    async (_name, ask) => {
      await ask(30);
      expect(alarms.get('next')?.periodInMinutes).toBeGreaterThan(0);
    },
  );
});
