import { browser } from 'wxt/browser';
import type { TabContext } from './tab-context.ts';

/**
 * `script`: a content script keeps it up to date. `click`: read once, by a gesture that granted the tab, under that
 * address.
 */
export type StoredContext = TabContext & { via: 'script' | 'click'; documentId?: string; url?: string };

const prefix = 'context:';

export function contextKey(tabId: number): string {
  return `${prefix}${tabId}`;
}

export async function loadContext(tabId: number): Promise<StoredContext | undefined> {
  const key = contextKey(tabId);
  const stored = await browser.storage.session.get<Record<string, StoredContext | undefined>>(key);
  return stored[key];
}

/** Keeps what a tab shows until the browser closes; the worker may die in between. */
export async function saveContext(context: StoredContext): Promise<void> {
  const entry = { [contextKey(context.tabId)]: context };
  try {
    await browser.storage.session.set(entry);
  } catch {
    // The session store holds 10 MB: other tabs' contexts are read again when they are shown, this one is needed now.
    const others = (await listContexts()).map(({ tabId }) => contextKey(tabId));
    await browser.storage.session.remove(others);
    await browser.storage.session.set(entry);
  }
}

/** The context of every tab that has one. */
export async function listContexts(): Promise<StoredContext[]> {
  const all = await browser.storage.session.get<Record<string, StoredContext>>(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => all[key] ?? []);
}

export async function removeContext(tabId: number): Promise<void> {
  await browser.storage.session.remove(contextKey(tabId));
}
