import type { PageSnapshot } from '../core/contract/read.ts';
import { type CrmId, crmOfHost } from '../core/model/crm-sites.ts';
import type { Rules } from './dom/rule.ts';
import type { ReadOptions, Reader } from './read-options.ts';

export type CrmReader = {
  read: Reader;
  /** What a diagnosis may name. */
  rules: Rules;
  /** Whether a page under anybody's address is of this app: by marks that the app alone leaves. */
  isHere?: (document: Document, url: URL) => boolean;
};

export type CrmReaders = Readonly<Partial<Record<CrmId | 'generic', CrmReader>>>;

/** The reader of a page among these: by its host, else by the marks that an app leaves under its buyers' own addresses. */
export function readerAmong(readers: CrmReaders, document: Document, url: string): CrmReader | undefined {
  const address = URL.parse(url);
  const site = address && crmOfHost(address.hostname);
  if (site) return readers[site.id];
  const found = address && Object.values(readers).find((reader) => isHere(reader, document, address));
  return found ?? readers.generic;
}

function isHere(reader: CrmReader, document: Document, url: URL): boolean {
  try {
    return reader.isHere?.(document, url) === true;
  } catch {
    return false;
  }
}

/** Reads pages of these CRMs; of any other page nothing. */
export const readingOf =
  (readers: CrmReaders): Reader =>
  (document: Document, url: string, options?: ReadOptions): PageSnapshot =>
    readerAmong(readers, document, url)?.read(document, url, options) ?? {
      app: 'generic',
      page: 'other',
      people: [],
      found: {},
    };
