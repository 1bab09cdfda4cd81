import { browser, type Browser } from 'wxt/browser';
import { listCalendarHosts } from './calendar-hosts.ts';
import { loadContext, removeContext, saveContext } from './context-store.ts';
import { sendToPage } from './messages.ts';
import { grantFor, hasAccess, isHostOf, siteOfUrl } from './sites.ts';
import { readTabNow } from './read-tab.ts';
import { findTab } from './tab-context.ts';

/**
 * Reads a tab on which the rep has just made a gesture that grants it. A site's own script reports by itself, and is
 * put in where it is missing (the tab was open before the extension); any other page is read once.
 */
export async function serveTab(tab: Browser.tabs.Tab): Promise<void> {
  if (tab.id === undefined || (await hasScript(tab.id))) return;
  const site = siteOfUrl(tab.url);
  if (site && (await inject(tab.id, site.script))) return;
  await readTabNow(tab.id);
}

/**
 * After a navigation, inside the page or to another one: what a click had read is read again while the grant lasts; a
 * context whose content script has gone with its document is `reading` until the next document is there, and forgotten
 * where that has no script. A host that the rep has allowed, without a script of its own, is read at once.
 */
export async function refreshTab(tabId: number): Promise<void> {
  const before = await loadContext(tabId);
  if (!before && (await isAllowedHost(tabId))) await readTabNow(tabId);
  if (before?.via === 'click') await readTabNow(tabId);
  if (before?.via !== 'script' || (await hasScript(tabId))) return;
  const after = await loadContext(tabId);
  // The next document may have reported in between.
  if (after?.documentId !== before.documentId) return;
  const isComing = await isLoading(tabId);
  if (!isComing) await removeContext(tabId);
  else if (after?.state !== 'reading')
    await saveContext({ tabId, via: 'script', documentId: before.documentId, state: 'reading' });
}

async function isAllowedHost(tabId: number): Promise<boolean> {
  const url = (await findTab(tabId))?.url;
  const host = siteOfUrl(url) ? undefined : grantFor(url);
  if (host === undefined || (await isForCalendar(host.name))) return false;
  return hasAccess(host);
}

/** What was allowed so that a calendar can be asked was not allowed for its pages to be read. */
const isForCalendar = async (host: string): Promise<boolean> =>
  (await listCalendarHosts()).some((pattern) => isHostOf(pattern, host));

const isLoading = async (tabId: number): Promise<boolean> => (await findTab(tabId))?.status === 'loading';

/** Puts a content script into a tab. False where the browser forbids it. */
export async function inject(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

async function hasScript(tabId: number): Promise<boolean> {
  const answer = await sendToPage('page:read', tabId);
  return answer.ok || answer.code !== 'unreachable';
}
