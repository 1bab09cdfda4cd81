import { browser, type Browser } from 'wxt/browser';
import type { Article } from '../core/contract/article.ts';
import type { PageSnapshot } from '../core/contract/read.ts';
import { contextKey, loadContext } from './context-store.ts';

export type TabContext = {
  tabId: number;
  /** `reading`: known to be coming · `no_access`: nothing may be read here without a click · `refused`: too large or malformed. */
  state: 'reading' | 'read' | 'no_access' | 'refused';
  origin?: string;
  /** Who read it, and goes on doing so or not. */
  via?: 'script' | 'click';
  snapshot?: PageSnapshot;
  /** Epoch ms. */
  reportedAt?: number;
};

export type Clip = Article & { url: string };

type Listener = (context: TabContext | null) => void;

/**
 * Follows one tab, or the active tab of this page's own window: calls back at once and on every change; null when there
 * is no such tab. Returns how to stop.
 */
export function watchTabContext(target: number | 'active', listener: Listener): () => void {
  let isStopped = false;
  let turn = 0;
  let tabId = target === 'active' ? undefined : target;

  async function publish(): Promise<void> {
    turn += 1;
    const mine = turn;
    const context = await currentContext(target);
    if (isStopped || mine !== turn) return;
    tabId = context?.tabId;
    listener(context);
  }
  const refresh = () => void publish();
  const onStored = (changes: Record<string, unknown>) => {
    if (tabId === undefined || contextKey(tabId) in changes) refresh();
  };
  const onTab = (changedId: number) => {
    if (changedId === tabId) refresh();
  };

  browser.storage.session.onChanged.addListener(onStored);
  browser.tabs.onUpdated.addListener(onTab);
  browser.tabs.onRemoved.addListener(onTab);
  browser.tabs.onActivated.addListener(refresh);
  browser.windows.onFocusChanged.addListener(refresh);
  refresh();

  return () => {
    isStopped = true;
    browser.storage.session.onChanged.removeListener(onStored);
    browser.tabs.onUpdated.removeListener(onTab);
    browser.tabs.onRemoved.removeListener(onTab);
    browser.tabs.onActivated.removeListener(refresh);
    browser.windows.onFocusChanged.removeListener(refresh);
  };
}

async function currentContext(target: number | 'active'): Promise<TabContext | null> {
  const tab = await findTab(target);
  if (tab?.id === undefined) return null;
  const stored = await loadContext(tab.id);
  if (stored) return stored;
  const origin = originOf(tab);
  // Without host access the address is unknown, and so is whether anything will ever come.
  const isComing = tab.status === 'loading' && origin !== undefined;
  return { tabId: tab.id, state: isComing ? 'reading' : 'no_access', origin };
}

/** Known only where the host is granted, for good or by a gesture. */
export function originOf(tab: Browser.tabs.Tab | undefined): string | undefined {
  return tab?.url === undefined ? undefined : URL.parse(tab.url)?.origin;
}

/** The tab of that id, or the active one of this page's window; undefined where there is none. */
export async function findTab(target: number | 'active'): Promise<Browser.tabs.Tab | undefined> {
  try {
    if (target !== 'active') return await browser.tabs.get(target);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab;
  } catch {
    return undefined;
  }
}
