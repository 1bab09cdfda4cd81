// @vitest-environment jsdom
import { chromeProxy, resetFakeChrome } from '../../support/fake-chrome.ts';
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useFreshCalendars } from '../../../lib/hooks/use-fresh-calendars.ts';

const sent: unknown[] = [];
beforeEach(() => {
  resetFakeChrome();
  sent.length = 0;
  chromeProxy.current.fake.runtime.sendMessage = (message) => sent.push(message);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const asked = { name: 'calendar:sync', data: { isOpening: true } };
const turn = (visibility: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
};

it('asks once the lines stand and each time that the panel comes into sight, and no more once it is closed', () => {
  const { rerender, unmount } = renderHook(useFreshCalendars, { initialProps: false });
  turn('visible');
  expect(sent).toEqual([]);
  rerender(true);
  expect(sent).toEqual([asked]);
  rerender(true);
  turn('hidden');
  expect(sent).toHaveLength(1);
  turn('visible');
  expect(sent).toEqual([asked, asked]);
  unmount();
  turn('visible');
  expect(sent).toHaveLength(2);
});
