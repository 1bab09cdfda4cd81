import { browser } from 'wxt/browser';

declare global {
  /** In the world of this extension's scripts alone: no page sees it. */
  var secondCallScript: AbortController | undefined;
}

/**
 * Ends a content script when a newer one of ours starts in the same document, or the extension has gone from under it.
 * WXT's own signal is ended by an event that any page can forge, so it is believed only after an update.
 */
export function scriptSignal(ended: AbortSignal): AbortSignal {
  globalThis.secondCallScript?.abort();
  const own = new AbortController();
  globalThis.secondCallScript = own;
  ended.addEventListener('abort', () => {
    if (browser.runtime?.id === undefined) own.abort();
  });
  return own.signal;
}
