/** A page is read once it has been quiet for this long, or at the latest after `maxWaitMs`. */
const quietMs = 150;
const maxWaitMs = 500;
/** After a reading that took t, none for 20 t: a slow page gives us at most a twentieth of its time. */
const restFactor = 20;

/** Of a page that changes by itself all the time we take this share of its main thread, after a few readings at once. */
const share = 0.005;
const burstMs = 20;
const longestRestMs = 2_000;

/**
 * A function to call on every sign of change, as often as the page likes: it only notes the time. `run` happens when
 * the page is idle, after the last sign; never once `signal` is aborted. `isPageAlone`: nobody typed or went anywhere,
 * so what changed may wait when the page has changed all along.
 */
export function paced(run: () => void, signal: AbortSignal): (isPageAlone?: boolean) => void {
  let firstAt = 0;
  let lastAt = 0;
  let endedAt = 0;
  let budget = burstMs;
  let [restUntil, longRestUntil] = [0, 0];
  let state: 'rest' | 'page' | 'person' | 'due' = 'rest';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const arm = (waitMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(tick, waitMs);
  };

  function tick(): void {
    if (signal.aborted) return;
    const now = performance.now();
    const rest = state === 'page' ? Math.max(restUntil, longRestUntil) : restUntil;
    const dueAt = Math.max(Math.min(lastAt + quietMs, firstAt + maxWaitMs), rest);
    if (now < dueAt) return arm(dueAt - now);
    state = 'due';
    requestIdleCallback(work, { timeout: maxWaitMs });
  }

  function work(): void {
    state = 'rest';
    if (signal.aborted) return;
    const startedAt = performance.now();
    run();
    const saved = Math.min(burstMs, budget + (startedAt - endedAt) * share);
    endedAt = performance.now();
    budget = Math.max(saved - (endedAt - startedAt), -longestRestMs * share);
    restUntil = endedAt + (endedAt - startedAt) * restFactor;
    longRestUntil = endedAt + Math.max(-budget / share, 0);
  }

  return (isPageAlone = false) => {
    lastAt = performance.now();
    const isFirst = state === 'rest';
    if (isFirst) firstAt = lastAt;
    if (isFirst) state = 'page';
    const isSooner = state === 'page' && !isPageAlone;
    if (isSooner) state = 'person';
    if (isFirst || isSooner) arm(quietMs);
  };
}
