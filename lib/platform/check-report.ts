import type { Browser } from 'wxt/browser';
import { snapshotSchema, type PageSnapshot } from '../core/contract/read.ts';
import { maxSnapshotSize, sizeUpTo } from './limits.ts';
import { failure, success, type Result } from './result.ts';
import { patternOf, type Site, siteOfUrl } from './sites.ts';

export type TrustedSender = { tabId: number; origin: string; documentId?: string; site?: Site };

/**
 * Who sent a message, by the fields that the browser stamps and a page cannot forge: this extension, the top frame of
 * a tab, a document that was on the screen, of a site that we read or of a host that the rep may have allowed (without
 * `site`: `acceptReport` asks whether she has). Anything else is nobody.
 */
export function checkSender(sender: Browser.runtime.MessageSender, ownId: string): TrustedSender | null {
  const tabId = sender.tab?.id;
  if (sender.id !== ownId || tabId === undefined || sender.frameId !== 0) return null;
  // A page that is being left still has something to say; one rendered ahead is on nobody's screen.
  if (sender.documentLifecycle === 'prerender') return null;
  const origin = sender.url === undefined ? undefined : URL.parse(sender.url)?.origin;
  if (origin === undefined || (sender.origin !== undefined && sender.origin !== origin)) return null;
  if (patternOf(origin) === undefined) return null;
  return { tabId, origin, documentId: sender.documentId, site: siteOfUrl(origin) };
}

/** A snapshot that a page's script answered, parsed; code `refused` where it is too large or not of the agreed shape. */
export function checkSnapshot(value: unknown): Result<PageSnapshot> {
  if (sizeUpTo(value, maxSnapshotSize) > maxSnapshotSize)
    return failure('refused', 'The page holds more than Second Call reads.');
  const parsed = snapshotSchema.safeParse(value);
  if (!parsed.success) return failure('refused', 'The page could not be read.');
  return success(parsed.data);
}
