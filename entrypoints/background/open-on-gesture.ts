import { browser, type Browser } from 'wxt/browser';
import { addClip } from '../../lib/platform/clip-inbox.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { clipTab } from '../../lib/platform/read-tab.ts';
import { serveTab } from '../../lib/platform/serve-tab.ts';

const openMenu = 'open-panel';
const saveMenu = 'save-page';

/** The three gestures that open the panel and grant the tab: the toolbar icon, the keys, the context menu. */
export function openOnGesture(): void {
  browser.action.onClicked.addListener(open);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') open(tab);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === openMenu) open(tab);
    if (info.menuItemId === saveMenu) save(tab);
  });
}

export function createMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: openMenu, title: 'Open Second Call here', contexts: ['all'] });
      browser.contextMenus.create({
        id: saveMenu,
        title: 'Save this page to Second Call',
        contexts: ['page'],
      });
    });
  });
}

// The panel opens first and without an `await` before it: the gesture counts for this turn only.
function open(tab: Browser.tabs.Tab | undefined): void {
  if (!tab) return;
  void openPanel(tab.windowId);
  void serveTab(tab);
}

function save(tab: Browser.tabs.Tab | undefined): void {
  if (tab?.id === undefined) return;
  void openPanel(tab.windowId);
  void keepClip(tab.id);
}

async function keepClip(tabId: number): Promise<void> {
  const clip = await clipTab(tabId);
  if (clip.ok) await addClip(clip.value, Date.now());
}
