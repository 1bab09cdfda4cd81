import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isChipOn, setChip, watchChip } from '../../../lib/platform/chip-setting.ts';

beforeEach(() => void resetFakeChrome());

describe('the chip', () => {
  it('is on until it is switched off, and again', async () => {
    expect(await isChipOn()).toBe(true);
    await setChip(false);
    expect(await isChipOn()).toBe(false);
    await setChip(true);
    expect(await isChipOn()).toBe(true);
  });

  it('is told at once and at every change, until told to stop', async () => {
    await setChip(false);
    const listener = vi.fn<(isOn: boolean) => void>();
    const stop = watchChip(listener);
    await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith(false));
    await setChip(true);
    expect(listener).toHaveBeenLastCalledWith(true);
    stop();
    await setChip(false);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
