import type { PageSnapshot } from '../core/contract/read.ts';
import { readGeneric } from './generic/read-generic.ts';
import type { ReadOptions } from './read-options.ts';
import { readerSites } from './sites.ts';

/** Reads any page by the reader of its host. A content script imports its own site's reader instead of this. */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageSnapshot {
  const host = hostOf(url);
  const site = readerSites.find((entry) => entry.host.test(host));
  return (site?.read ?? readGeneric)(document, url, options);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
