import type { PageSnapshot } from '../core/contract/read.ts';
import { crmOfHost } from '../core/model/crm-sites.ts';
import { type CrmReader, crmReaders } from './crm-readers.ts';
import { readGeneric } from './generic/read-generic.ts';
import { genericRules } from './generic/selectors.ts';
import type { ReadOptions } from './read-options.ts';

const generic: CrmReader = { read: readGeneric, rules: genericRules };

/** The reader of a page: by its host, else by the marks that an app leaves under its buyers' own addresses. */
export function crmReaderOf(document: Document, url: string): CrmReader {
  const address = URL.parse(url);
  if (!address) return generic;
  const site = crmOfHost(address.hostname);
  if (site) return crmReaders[site.id];
  return Object.values(crmReaders).find((reader) => isHere(reader, document, address)) ?? generic;
}

function isHere(reader: CrmReader, document: Document, url: URL): boolean {
  try {
    return reader.isHere?.(document, url) === true;
  } catch {
    return false;
  }
}

/** Reads a page of any CRM, and any other page by what all pages have in common. */
export const readCrm = (document: Document, url: string, options?: ReadOptions): PageSnapshot =>
  crmReaderOf(document, url).read(document, url, options);
