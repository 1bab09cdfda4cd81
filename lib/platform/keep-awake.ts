import { browser } from 'wxt/browser';

/** Chrome ends a worker 30 s after its last event or call of an extension API, also while it reads a slow answer. */
const everyMs = 20_000;

/** Keeps the worker alive until the work is done (developer.chrome.com, "Longer extension service worker lifetimes"). */
export async function keepAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
