import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scriptSignal } from '../../../lib/platform/script-signal.ts';

let browser = resetFakeChrome();
beforeEach(() => {
  browser = resetFakeChrome();
});
afterEach(() => {
  globalThis.secondCallScript = undefined;
});

describe('a content script', () => {
  it('goes on when only an event says that it has ended, as any page can forge', () => {
    const told = new AbortController();
    const signal = scriptSignal(told.signal);
    told.abort();
    expect(signal.aborted).toBe(false);
  });

  it('ends when the extension has gone from under it', () => {
    const told = new AbortController();
    const signal = scriptSignal(told.signal);
    Object.assign(browser.fake.runtime, { id: undefined });
    told.abort();
    expect(signal.aborted).toBe(true);
  });

  it('ends when a newer one starts beside it', () => {
    const first = scriptSignal(new AbortController().signal);
    const second = scriptSignal(new AbortController().signal);
    expect([first.aborted, second.aborted]).toEqual([true, false]);
  });
});
