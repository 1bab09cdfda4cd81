import { browser } from 'wxt/browser';
import { listContexts, removeContext } from './context-store.ts';
import { sendToPage } from './messages.ts';
import { inject } from './serve-tab.ts';
import { hasAccess, siteOfUrl, sites } from './sites.ts';

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

/** Ends the scripts that still run in open tabs of a site that was taken back, and forgets what they said. */
export async function stopTakenSites(): Promise<void> {
  for (const { tabId, origin } of await listContexts()) {
    const site = siteOfUrl(origin);
    if (!site || (await hasAccess(site))) continue;
    await sendToPage('page:stop', tabId);
    await removeContext(tabId);
  }
}

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
