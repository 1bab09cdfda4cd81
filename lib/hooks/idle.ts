// Absent in jsdom.
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

/** Waits for a moment in which nobody needs the page. */
export const idle = (): Promise<unknown> => new Promise((resolve) => whenIdle(resolve));
