import { browser } from 'wxt/browser';
import { listContexts, removeContext } from './context-store.ts';
import { sendToPage } from './messages.ts';
import { inject } from './serve-tab.ts';
import { listReadable, readableOf } from './site-access.ts';
import { isWithin, patternOf, sites } from './sites.ts';

const isFixed = (id: string): boolean => sites.some((site) => site.id === id && site.isFixed);

/**
 * Registers the content scripts of what may be read, each for exactly the hosts that are allowed, and takes the others
 * away. Idempotent: runs at every start, after an update (which drops registrations) and when a permission comes or goes.
 */
export const syncSiteScripts = (): Promise<void> => navigator.locks.request('site-scripts', syncNow);

async function syncNow(): Promise<void> {
  const wanted = (await listReadable()).filter(({ id }) => !isFixed(id));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isKept = ({ id, matches = [] }: (typeof registered)[number]) =>
    wanted.some((one) => one.id === id && isSame(one.matches, matches));
  const stale = registered.filter((script) => !isKept(script)).map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const kept = new Set(registered.filter(isKept).map(({ id }) => id));
  const missing = wanted.filter(({ id }) => !kept.has(id));
  await browser.scripting.registerContentScripts(
    missing.map(({ id, script, matches }) => ({ id, js: [script], matches, runAt: 'document_start' })),
  );
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join(' ') === other.toSorted().join(' ');

/**
 * Ends the scripts that still run in open tabs of what may no longer be read, and forgets what was read there. One that
 * has not reported yet ends with its first report (`reportPage`).
 */
export async function stopTakenSites(taken: readonly string[] = []): Promise<void> {
  for (const { tabId, origin, via } of await listContexts()) {
    const pattern = patternOf(origin);
    // Any other page may have been read by a gesture, which no permission shows.
    const isMeant =
      via === 'script' || (pattern !== undefined && taken.some((one) => isWithin(pattern, one)));
    if (!isMeant || (await readableOf(origin))) continue;
    await sendToPage('page:stop', tabId);
    await removeContext(tabId);
  }
}

/** Puts the content scripts into tabs that were open before they were registered: of all, or of what was just given. */
export async function injectIntoOpenTabs(given?: readonly string[]): Promise<void> {
  for (const { matches, script } of await listReadable()) {
    const url = given
      ? matches.filter((match) => given.some((one) => isWithin(match, one) || isWithin(one, match)))
      : matches;
    if (url.length === 0) continue;
    const tabs = await browser.tabs.query({ url });
    const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    await Promise.all(ids.map((id) => inject(id, script)));
  }
}
