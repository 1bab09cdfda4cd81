import { browser, type Browser } from 'wxt/browser';
import { loadContext, removeContext, saveContext, type StoredContext } from './context-store.ts';
import { sendToPage } from './messages.ts';
import { readTabNow } from './read-tab.ts';
import { readableOf } from './site-access.ts';
import { findTab } from './tab-context.ts';

/**
 * Reads a tab on which the rep has just made a gesture that grants it. The script of what she allowed reports by itself,
 * and is put in where it is missing (the tab was open before the extension); any other page is read once.
 */
export async function serveTab(tab: Browser.tabs.Tab): Promise<void> {
  if (tab.id === undefined || (await hasScript(tab.id))) return;
  const readable = await readableOf(tab.url);
  if (readable && (await inject(tab.id, readable.script))) return;
  await readTabNow(tab.id);
}

/**
 * After a navigation, inside the page or to another one: what a click had read is read again while the grant lasts; a
 * context whose content script has gone with its document is `reading` until the next document is there, and forgotten
 * where that has no script.
 */
export async function refreshTab(tabId: number): Promise<void> {
  const before = await loadContext(tabId);
  if (before?.via === 'click') await refreshClicked(before);
  if (before?.via !== 'script' || (await hasScript(tabId))) return;
  const after = await loadContext(tabId);
  // The next document may have reported in between.
  if (after?.documentId !== before.documentId) return;
  const isComing = (await findTab(tabId))?.status === 'loading';
  if (!isComing) await removeContext(tabId);
  else if (after?.state !== 'reading')
    await saveContext({ tabId, via: 'script', documentId: before.documentId, state: 'reading' });
}

/**
 * A record is read by the click on it alone: under the next one's address the page may still show this one, and some
 * sites are never followed.
 */
async function refreshClicked({ tabId, url, snapshot }: StoredContext): Promise<void> {
  const isRecord = snapshot !== undefined && snapshot.app !== 'generic';
  const hasMoved = isRecord && (await findTab(tabId))?.url !== url;
  if (!hasMoved || (await hasScript(tabId))) await readTabNow(tabId);
  else await removeContext(tabId);
}

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
