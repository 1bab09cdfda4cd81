import { browser } from 'wxt/browser';
import { removeContext } from '../../lib/platform/context-store.ts';
import { removeWatch } from '../../lib/platform/sending-watch.ts';
import { refreshTab } from '../../lib/platform/serve-tab.ts';

/** Forgets what a closed tab showed, and reads a clicked page again after it navigated. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void removeContext(tabId);
    void removeWatch(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined || change.url !== undefined) void refreshTab(tabId);
  });
}
