import { browser } from 'wxt/browser';
import type { Watch } from '../core/draft/sent-draft.ts';

const keyOf = (tabId: number): string => `sending:${tabId}`;

/** What is remembered of a tab's drafts, until the browser closes; the worker may die in between. */
export async function loadWatch(tabId: number): Promise<Watch | undefined> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get<Record<string, Watch | undefined>>(key);
  return stored[key];
}

export async function saveWatch(tabId: number, watch: Watch): Promise<void> {
  const isEmpty =
    watch.drafts.length + watch.gone.length + watch.sent.length === 0 && watch.mark === undefined;
  if (isEmpty) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: watch });
}

export async function removeWatch(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
