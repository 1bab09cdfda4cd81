import { browser } from 'wxt/browser';
import { loadContext, removeContext } from './context-store.ts';
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

/** Ends the scripts in open tabs that may no longer be read, and forgets what was read there. */
export async function stopTakenSites(taken: readonly string[] = []): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => stopWhereTaken(tab, taken)));
}

async function stopWhereTaken({ id, url }: { id?: number; url?: string }, taken: readonly string[]) {
  // Without access the address is not told; a script in a tab that was never on the screen has reported nothing.
  if (id === undefined || (await readableOf(url))) return;
  await sendToPage('page:stop', id);
  const context = await loadContext(id);
  const pattern = patternOf(context?.origin);
  // Any other page may have been read by a gesture, which no permission shows.
  const isTaken = pattern !== undefined && taken.some((one) => isWithin(pattern, one));
  if (context?.via === 'script' || isTaken) await removeContext(id);
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
