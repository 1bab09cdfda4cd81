import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced, type Sign } from '../../../lib/platform/pace.ts';

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
  const paceSign = paced(run, controller.signal);
  return { run, end: () => controller.abort(), sign: (who: Sign = 'person') => paceSign(who) };
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
    signsFor(() => sign('page'), 20_000, 20);
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(10);
    expect(run.mock.calls.length).toBeLessThanOrEqual(18);
  });

  it('reads a few times at once where a page changes after a while of quiet', () => {
    const { run, sign } = start(tenMs());
    signsFor(() => sign('page'), 1_200, 20);
    expect(run).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    run.mockClear();
    signsFor(() => sign('page'), 1_200, 20);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does not let a rep who types wait for what the page did before', () => {
    const { run, sign } = start(tenMs());
    signsFor(() => sign('page'), 10_000, 20);
    run.mockClear();
    sign('page');
    sign();
    vi.advanceTimersByTime(400);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('never rests for longer than two seconds after a reading of a tenth of one', () => {
    const { run, sign } = start(vi.fn<() => void>(() => void vi.advanceTimersByTime(100)));
    signsFor(() => sign('page'), 700, 10);
    expect(run).toHaveBeenCalledTimes(1);
    signsFor(() => sign('page'), 2_500, 10);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('reads a record that the rep went to as soon as it stands there, and in between at most every few hundredths', () => {
    const { run, sign } = start();
    sign('navigation');
    vi.advanceTimersByTime(16);
    expect(run).toHaveBeenCalledTimes(1);
    signsFor(() => sign('page'), 1_000, 5);
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(10);
    expect(run.mock.calls.length).toBeLessThanOrEqual(20);
    vi.advanceTimersByTime(2_000);
    run.mockClear();
    signsFor(() => sign('page'), 1_000, 5);
    expect(run.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('does not wait with a navigation for what the page did before', () => {
    const { run, sign } = start(tenMs());
    signsFor(() => sign('page'), 10_000, 20);
    run.mockClear();
    sign('page');
    sign('navigation');
    vi.advanceTimersByTime(300);
    expect(run).toHaveBeenCalledTimes(1);
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
