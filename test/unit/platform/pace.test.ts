import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from '../../../lib/platform/pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = (run = vi.fn<() => void>()) => {
  const controller = new AbortController();
  return { run, end: () => controller.abort(), sign: paced(run, controller.signal) };
};
/** A sign every `stepMs` for `ms`. */
const signsFor = (sign: () => void, ms: number, stepMs: number) => {
  for (let at = 0; at < ms; at += stepMs) {
    sign();
    vi.advanceTimersByTime(stepMs);
  }
};

describe('paced', () => {
  it('runs once, 150 ms after the last sign', () => {
    const { run, sign } = start();
    signsFor(sign, 300, 50);
    vi.advanceTimersByTime(99);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs every half second while a thousand signs a second come', () => {
    const { run, sign } = start();
    signsFor(sign, 5_000, 1);
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(8);
    expect(run.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('rests twenty times as long as a slow reading took', () => {
    const { run, sign } = start(vi.fn<() => void>(() => void vi.advanceTimersByTime(100)));
    signsFor(sign, 700, 10);
    expect(run).toHaveBeenCalledTimes(1);
    signsFor(sign, 1_500, 10);
    expect(run).toHaveBeenCalledTimes(1);
    signsFor(sign, 1_000, 10);
    expect(run).toHaveBeenCalledTimes(2);
  });

  const tenMs = () => vi.fn<() => void>(() => void vi.advanceTimersByTime(10));

  it('takes less than a hundredth of a page that changes by itself all along', () => {
    const { run, sign } = start(tenMs());
    signsFor(() => sign(true), 20_000, 20);
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(10);
    expect(run.mock.calls.length).toBeLessThanOrEqual(18);
  });

  it('reads a few times at once where a page changes after a while of quiet', () => {
    const { run, sign } = start(tenMs());
    signsFor(() => sign(true), 1_200, 20);
    expect(run).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    run.mockClear();
    signsFor(() => sign(true), 1_200, 20);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does not let a rep who types wait for what the page did before', () => {
    const { run, sign } = start(tenMs());
    signsFor(() => sign(true), 10_000, 20);
    run.mockClear();
    sign(true);
    sign();
    vi.advanceTimersByTime(400);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('never rests for longer than two seconds after a reading of a tenth of one', () => {
    const { run, sign } = start(vi.fn<() => void>(() => void vi.advanceTimersByTime(100)));
    signsFor(() => sign(true), 700, 10);
    expect(run).toHaveBeenCalledTimes(1);
    signsFor(() => sign(true), 2_500, 10);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('never runs once it was ended', () => {
    const { run, end, sign } = start();
    sign();
    end();
    vi.advanceTimersByTime(5_000);
    sign();
    vi.advanceTimersByTime(5_000);
    expect(run).not.toHaveBeenCalled();
  });
});
