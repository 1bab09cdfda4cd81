/**
 * A page is read once it has been quiet for `quietMs`, or at the latest after `maxWaitMs`. After a reading that took t,
 * none for `restFactor` × t: a slow page gives us at most a twentieth of its time.
 */
const calm = { quietMs: 150, maxWaitMs: 500, restFactor: 20 };
/** For this long after the rep went somewhere she waits for the lines: the record is read as soon as it stands there. */
const hurryMs = 2_000;
const hurry = { quietMs: 15, maxWaitMs: 50, restFactor: 5 };

/** Of a page that changes by itself all the time we take this share of its main thread, after a few readings at once. */
const share = 0.005;
const burstMs = 20;
const longestRestMs = 2_000;

/** Who changed something: nobody but the page, which may then wait; the rep; or the rep going to another record. */
export type Sign = 'page' | 'person' | 'navigation';

/**
 * A function to call on every sign of change, as often as the page likes: it only notes the time. `run` happens when
 * the page is idle, after the last sign; never once `signal` is aborted.
 */
export function paced(run: () => void, signal: AbortSignal): (sign: Sign) => void {
  let firstAt = 0;
  let lastAt = 0;
  let endedAt = 0;
  let budget = burstMs;
  let [restUntil, longRestUntil] = [0, 0];
  let hurryUntil = 0;
  let state: 'rest' | 'page' | 'person' | 'due' = 'rest';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pace = () => (performance.now() < hurryUntil ? hurry : calm);

  const arm = (waitMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(tick, waitMs);
  };

  function tick(): void {
    if (signal.aborted) return;
    const now = performance.now();
    const { quietMs, maxWaitMs } = pace();
    const mayWait = state === 'page' && now >= hurryUntil;
    const rest = mayWait ? Math.max(restUntil, longRestUntil) : restUntil;
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
    restUntil = endedAt + (endedAt - startedAt) * pace().restFactor;
    longRestUntil = endedAt + Math.max(-budget / share, 0);
  }

  return (sign) => {
    lastAt = performance.now();
    if (sign === 'navigation') hurryUntil = lastAt + hurryMs;
    const isFirst = state === 'rest';
    if (isFirst) firstAt = lastAt;
    if (isFirst) state = 'page';
    const isSooner = state === 'page' && sign !== 'page';
    if (isSooner) state = 'person';
    if (isFirst || isSooner || (sign === 'navigation' && state !== 'due')) arm(pace().quietMs);
  };
}
