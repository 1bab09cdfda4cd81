/** A page is read once it has been quiet for this long, or at the latest after `maxWaitMs`. */
const quietMs = 150;
const maxWaitMs = 500;
/** After a reading that took t, none for 20 t: a slow page gives us at most a twentieth of its time. */
const restFactor = 20;

/**
 * A function to call on every sign of change, as often as the page likes: it only notes the time. `run` happens when
 * the page is idle, after the last sign; never once `signal` is aborted.
 */
export function paced(run: () => void, signal: AbortSignal): () => void {
  let firstAt = 0;
  let lastAt = 0;
  let restUntil = 0;
  let isArmed = false;

  const arm = (waitMs: number) => void setTimeout(tick, waitMs);

  function tick(): void {
    if (signal.aborted) return;
    const now = performance.now();
    const dueAt = Math.max(Math.min(lastAt + quietMs, firstAt + maxWaitMs), restUntil);
    if (now < dueAt) arm(dueAt - now);
    else requestIdleCallback(work, { timeout: maxWaitMs });
  }

  function work(): void {
    isArmed = false;
    if (signal.aborted) return;
    const startedAt = performance.now();
    run();
    const endedAt = performance.now();
    restUntil = endedAt + (endedAt - startedAt) * restFactor;
  }

  return () => {
    lastAt = performance.now();
    if (isArmed) return;
    isArmed = true;
    firstAt = lastAt;
    arm(quietMs);
  };
}
