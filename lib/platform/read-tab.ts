import { browser } from 'wxt/browser';
import { articleSchema } from '../core/contract/article.ts';
import type { PageSnapshot } from '../core/contract/read.ts';
import { checkSnapshot } from './check-report.ts';
import { loadContext, removeContext, saveContext } from './context-store.ts';
import { maxClipSize, sizeUpTo } from './limits.ts';
import { sendToPage } from './messages.ts';
import { failure, success, type Result } from './result.ts';
import { type Clip, findTab, originOf } from './tab-context.ts';

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
  const tab = await findTab(tabId);
  await saveContext({
    tabId,
    via,
    origin: originOf(tab) ?? before?.origin,
    ...(via === 'click' && { url: tab?.url }),
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
