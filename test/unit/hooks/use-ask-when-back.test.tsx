// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAskWhenBack } from '../../../lib/hooks/use-ask-when-back.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const comeBack = (times: number) => {
  for (let time = 0; time < times; time += 1) window.dispatchEvent(new Event('focus'));
};

it('asks at once, and of what follows within ten seconds once more at their end', () => {
  const ask = vi.fn<() => void>();
  const { unmount } = renderHook(() => useAskWhenBack(ask));
  comeBack(5);
  expect(ask).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(9_000);
  comeBack(5);
  expect(ask).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(ask).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(ask).toHaveBeenCalledTimes(2);
  comeBack(2);
  expect(ask).toHaveBeenCalledTimes(3);
  unmount();
  comeBack(1);
  vi.advanceTimersByTime(20_000);
  expect(ask).toHaveBeenCalledTimes(3);
});
