import { browser } from 'wxt/browser';
import { listContexts, removeContext } from './context-store.ts';
import { sendToPage } from './messages.ts';
import { inject } from './serve-tab.ts';
import { type Grant, grantFor, hasAccess, siteOfUrl, sites } from './sites.ts';

/**
 * Registers the content scripts of the optional sites that are allowed and takes the others away. Idempotent: runs at
 * every start, after an update (which drops registrations) and when a permission comes or goes.
 */
export async function syncSiteScripts(): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  for (const site of sites.filter(({ isFixed }) => !isFixed)) {
    const isAllowed = await hasAccess(site);
    if (isAllowed === registered.has(site.id)) continue;
    if (isAllowed)
      await browser.scripting.registerContentScripts([
        { id: site.id, js: [site.script], matches: [...site.origins], runAt: 'document_start' },
      ]);
    else await browser.scripting.unregisterContentScripts({ ids: [site.id] });
  }
}

/** Ends the scripts that still run in open tabs of what was taken back, and forgets what was read there. */
export async function stopTakenSites(taken: readonly string[] = []): Promise<void> {
  for (const { tabId, origin } of await listContexts()) {
    const grant = grantFor(origin);
    // Any other page may have been read by a gesture, which no permission shows.
    const isKept = siteOfUrl(origin) ? grant && (await hasAccess(grant)) : !grant || !isAmong(grant, taken);
    if (isKept) continue;
    await sendToPage('page:stop', tabId);
    await removeContext(tabId);
  }
}

const isAmong = ({ origins }: Grant, taken: readonly string[]) =>
  origins.some((origin) => taken.includes(origin));

/** Puts the content scripts into tabs that were open before they were registered. */
export async function injectIntoOpenTabs(origins?: readonly string[]): Promise<void> {
  for (const site of sites) {
    if (origins && !site.origins.some((origin) => origins.includes(origin))) continue;
    if (!(await hasAccess(site))) continue;
    const tabs = await browser.tabs.query({ url: [...site.origins] });
    const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    await Promise.all(ids.map((id) => inject(id, site.script)));
  }
}
