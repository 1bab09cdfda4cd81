import { browser } from 'wxt/browser';
import type { PageKind, PageSnapshot } from '../core/contract/read.ts';
import type { SiteId } from './sites.ts';

export type SiteHealth = { lastReadAt: number; lastPage: PageKind; found: Record<string, string> };

const keyOf = (id: SiteId) => `health:${id}`;

/** Notes that a site was read: page kind and rule names only, no word of the page. */
export async function saveHealth(id: SiteId, snapshot: PageSnapshot, now: number): Promise<void> {
  const health: SiteHealth = { lastReadAt: now, lastPage: snapshot.page, found: snapshot.found };
  await browser.storage.session.set({ [keyOf(id)]: health });
}

export async function readHealth(id: SiteId): Promise<SiteHealth | undefined> {
  const stored = await browser.storage.session.get<Record<string, SiteHealth | undefined>>(keyOf(id));
  return stored[keyOf(id)];
}
