import { listContexts } from './context-store.ts';
import { sendToPage } from './messages.ts';
import { failure, type Result } from './result.ts';
import { patternOf, siteOfUrl } from './sites.ts';

/**
 * What a support request needs to know of a site, or of another host (its match pattern), from its open page that was
 * read last: rule names, and the shape of the page without a word of it. Code `no_page` where none is open.
 */
export async function diagnoseSite(id: string): Promise<Result<string>> {
  const open = (await listContexts())
    .filter(({ via, origin }) => via === 'script' && (siteOfUrl(origin)?.id ?? patternOf(origin)) === id)
    .toSorted((one, other) => (other.reportedAt ?? 0) - (one.reportedAt ?? 0));
  for (const { tabId } of open) {
    const answer = await sendToPage('page:diagnose', tabId);
    if (answer.ok) return answer;
  }
  return failure('no_page', 'Open a page of it in a tab first.');
}
