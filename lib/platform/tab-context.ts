import { browser, type Browser } from 'wxt/browser';
import { articleSchema, type Article } from '../core/contract/article.ts';
import type { PageSnapshot } from '../core/contract/read.ts';
import { checkSnapshot } from './check-report.ts';
import { contextKey, loadContext, removeContext, saveContext } from './context-store.ts';
import { maxClipSize, sizeUpTo } from './limits.ts';
import { sendToPage } from './messages.ts';
import { failure, success, type Result } from './result.ts';

export type TabContext = {
  tabId: number;
  /** `reading`: known to be coming · `no_access`: nothing may be read here without a click · `refused`: too large or malformed. */
  state: 'reading' | 'read' | 'no_access' | 'refused';
  origin?: string;
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
function originOf(tab: Browser.tabs.Tab | undefined): string | undefined {
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

/**
 * Reads a tab now, by its content script, else by the generic reader, which needs a granted host or a gesture (toolbar
 * icon, command, context menu); keeps the answer as the tab's context. Code `no_access` where neither may run, `reading`
 * while the page is still coming, `refused` where it answered too much or something malformed.
 */
export async function readTabNow(tabId: number): Promise<Result<PageSnapshot>> {
  const answer = await sendToPage('page:read', tabId);
  if (!answer.ok && answer.code !== 'unreachable') return answer;
  const via = answer.ok ? 'script' : 'click';
  const page = answer.ok ? answer : await runScript(tabId, '/read-page.js');
  const before = await loadContext(tabId);
  if (!page.ok) {
    if (before?.via === 'click') await removeContext(tabId);
    return page;
  }
  const read = checkSnapshot(page.value);
  await saveContext({
    tabId,
    via,
    origin: originOf(await findTab(tabId)) ?? before?.origin,
    documentId: before?.documentId,
    reportedAt: Date.now(),
    ...(read.ok ? { state: 'read', snapshot: read.value } : { state: 'refused' }),
  });
  return read;
}

/**
 * The open article of a tab. Needs a granted host or a gesture on that tab: code `no_access` without; `refused` where
 * the page is too long; `no_article` where there is nothing to read.
 */
export async function clipTab(tabId: number): Promise<Result<Clip>> {
  const answer = await runScript(tabId, '/clip-article.js');
  if (!answer.ok) return answer;
  if (sizeUpTo(answer.value, maxClipSize) > maxClipSize)
    return failure('refused', 'This page is too long to be saved.');
  const parsed = clipSchema.safeParse(answer.value);
  if (!parsed.success || parsed.data.text.trim() === '')
    return failure('no_article', 'No article was found on this page.');
  return success(parsed.data);
}

const clipSchema = articleSchema.extend({ url: articleSchema.shape.title });

async function runScript(tabId: number, file: string): Promise<Result<unknown>> {
  try {
    const [done] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return success<unknown>(done?.result);
  } catch {
    return failure('no_access', 'Second Call may not read this page.');
  }
}
