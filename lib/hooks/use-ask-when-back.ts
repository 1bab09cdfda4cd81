import { useEffect } from 'react';

/** A rep who goes to and fro between two windows asks no server more often. */
const leastMs = 10_000;

let askedAt = Number.NEGATIVE_INFINITY;

/**
 * Asks when the panel is come back to: back from the calendar's page is the moment at which a sync can see what was saved
 * there. Whoever comes back again at once is answered by one more question a few seconds later.
 */
export function useAskWhenBack(ask: () => unknown): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = () => {
      timer = undefined;
      askedAt = performance.now();
      ask();
    };
    const comeBack = () => {
      const wait = askedAt + leastMs - performance.now();
      if (wait <= 0) run();
      else timer ??= setTimeout(run, wait);
    };
    window.addEventListener('focus', comeBack);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', comeBack);
    };
  }, [ask]);
}
